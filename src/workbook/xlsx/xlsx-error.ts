/** Why a file could not be read as a workbook. */
export type XlsxErrorCode =
  | 'encrypted'
  | 'old-xls'
  | 'not-a-zip'
  | 'truncated'
  | 'too-large'
  | 'zip-bomb'
  | 'entity'
  | 'path-traversal'
  | 'not-a-workbook'
  | 'too-many-cells'
  | 'too-many-strings'
  | 'timeout'
  | 'unsupported-compression'
  | 'corrupt-xml';

/** What the message to the user is filled in with: the part, the limit, the kind of file. */
export type XlsxErrorData = Readonly<Record<string, string | number>>;

/** A file that is no readable workbook, or that goes beyond a limit. The only error that reading throws. */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';

  constructor(
    readonly code: XlsxErrorCode,
    readonly data: XlsxErrorData = {},
  ) {
    super([code, ...Object.entries(data).map(([key, value]) => `${key}=${String(value)}`)].join(' '));
  }
}
