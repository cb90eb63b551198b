/** A template that cannot be made as asked for; `path` names the option. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}
