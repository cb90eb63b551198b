/** A mapping that cannot be used, and where in it the fault is (`/blocks/0/columns/Mål`). */
export class MappingError extends Error {
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path === '' ? '/' : path}: ${reason}`);
    this.name = 'MappingError';
  }
}
