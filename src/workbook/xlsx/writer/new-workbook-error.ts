/** A workbook to be written that Excel would not open, or would repair; `path` says where: `sheets[0].tables[1].name`. */
export class NewWorkbookError extends Error {
  override readonly name = 'NewWorkbookError';

  constructor(
    readonly path: string,
    readonly problem: string,
  ) {
    super(`${path}: ${problem}`);
  }
}
