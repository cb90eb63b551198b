/** A governance model that cannot be used: where in its JSON (a JSON pointer) and why. */
export class ModelError extends Error {
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path === '' ? '/' : path}: ${reason}`);
    this.name = 'ModelError';
  }
}
