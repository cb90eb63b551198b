/** What the message of a figure needs, never a ready-made sentence; an amount or another number to be written with its thousands apart is marked as such. */
export type FigureData = Readonly<Record<string, FigureValue>>;

/** A value in a message. A plain whole number is a year, a row or a count, and is written as it is. */
export type FigureValue = string | number | { readonly amount: number } | readonly (string | number)[];

/**
 * What kind of error a worksheet shows: `value` is `#VALUE!`, `not-available` is `#N/A`, `number` is `#NUM!`. Excel shows the message of the
 * first two only, so `number` is kept for what needs no explanation: a number too large to be exact.
 */
export type FigureErrorCode = 'value' | 'not-available' | 'number';

/** What is wrong with one cell of a result. */
export interface FigureError {
  readonly code: FigureErrorCode;
  /** A key of the functions' texts. */
  readonly messageId: string;
  readonly data: FigureData;
}

/** A result that is a sentence. */
export interface FigureText {
  /** A key of the functions' texts. */
  readonly messageId: string;
  readonly data: FigureData;
}

/** One cell of a result; a blank one is an empty text, and so is a list of no sentences. Numbers are finite. */
export type Figure = string | number | boolean | FigureText | readonly FigureText[] | FigureError;

/** A result by rows, all equally long. */
export type Figures = readonly (readonly Figure[])[];

/** An error for one cell of a result. */
export function figureError(code: FigureErrorCode, messageId: string, data: FigureData = {}): FigureError {
  return { code, messageId, data };
}

/** Whether a value is an error of a result's cell. */
export function isFigureError(value: unknown): value is FigureError {
  return typeof value === 'object' && value !== null && 'code' in value && 'messageId' in value;
}

/** Whether a value is a sentence of a result's cell. */
export function isFigureText(value: unknown): value is FigureText {
  return typeof value === 'object' && value !== null && 'messageId' in value && !('code' in value);
}
