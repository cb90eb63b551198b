/// <reference types="custom-functions-runtime" />
import {
  FigureArgumentError,
  figureText,
  hostLanguage,
  isFigureError,
  isFigureText,
  type Figure,
  type FigureError,
  type Figures,
} from '../src/index';

/** Excel's error, which is an exception too, though its types do not say so. */
type ExcelError = CustomFunctions.Error & Error;

/** Excel's names of a figure's errors; plain words, since Office.js may bring its own list of them later than this script. */
const CODES = { value: '#VALUE!', 'not-available': '#N/A', number: '#NUM!' } as const;

/**
 * What a function answers Excel with: sentences in the host's language, and for a cell that has none its own error. An argument that
 * cannot be used is thrown as Excel's error, and so is a fault of ours: Excel never sees any other exception. The figures look at
 * every cell for themselves, so `inputs` is whatever Excel hands over.
 */
export function answer(figure: (...inputs: never[]) => Figures, ...inputs: readonly unknown[]): unknown[][] {
  try {
    const given = inputs.some(isContext) ? inputs.map((input) => (isContext(input) ? undefined : input)) : inputs;
    return shown((figure as (...given: readonly unknown[]) => Figures)(...given));
  } catch (fault) {
    throw errorOf(fault);
  }
}

/** Behind the last argument Excel's runtime passes the call's context: it lands on a parameter that was left out, and is no argument. */
function isContext(input: unknown): boolean {
  return typeof input === 'object' && input !== null && !Array.isArray(input) && !('code' in input);
}

/** Excel's error for what went wrong. */
function errorOf(fault: unknown): ExcelError {
  if (fault instanceof CustomFunctions.Error) return fault as ExcelError;
  if (fault instanceof FigureArgumentError) return excelError(fault);
  const reason = fault instanceof Error ? fault.message : String(fault);
  return excelError({ code: 'value', messageId: 'internal.failed', data: { reason } });
}

/** An error that Excel shows, with its sentence in the host's language. */
export function excelError(error: Pick<FigureError, 'code' | 'messageId' | 'data'>): ExcelError {
  const code = CODES[error.code] as CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(code, figureText(error, hostLanguage())) as ExcelError;
}

function shown(figures: Figures): unknown[][] {
  // Nearly always there is nothing to put into words, and then nothing is copied.
  if (figures.every((row) => row.every(isPlain))) return figures as unknown[][];
  return figures.map((row) => (row.every(isPlain) ? (row as unknown[]) : row.map(shownCell)));
}

function isPlain(figure: Figure): boolean {
  return typeof figure !== 'object';
}

function shownCell(figure: Figure): unknown {
  if (typeof figure !== 'object') return figure;
  if (isFigureError(figure)) return excelError(figure);
  const texts = isFigureText(figure) ? [figure] : figure;
  return texts.map((text) => figureText(text, hostLanguage())).join(' ');
}
