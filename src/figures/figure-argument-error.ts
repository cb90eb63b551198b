import type { FigureData, FigureErrorCode } from './figure';

/** An argument as a whole cannot be used: no cell of the result can be told. */
export class FigureArgumentError extends Error {
  override readonly name = 'FigureArgumentError';

  constructor(
    /** The argument's name as the function's help writes it: `målnivå`. */
    readonly argument: string,
    /** A key of the functions' texts. */
    readonly messageId: string,
    /** What the message needs besides the argument's name, which `data.argument` holds too. */
    data: FigureData = {},
    readonly code: FigureErrorCode = 'value',
  ) {
    super(`${argument}: ${messageId}`);
    this.data = { argument, ...data };
  }

  readonly data: FigureData;
}
