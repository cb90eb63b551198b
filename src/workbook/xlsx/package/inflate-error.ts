/** Data that is no DEFLATE stream, or only the beginning of one. */
export class InflateError extends Error {
  override readonly name = 'InflateError';
}
