import { isoDate, isoToSerial, type CellValue } from '../../../../src/index';
import { invalidArgument } from '../faults';
import type { HostValue } from '../../engine';

/** What typed input makes of a cell; `format` where Excel also changes how a General cell shows it. */
export interface Typed {
  readonly value: CellValue;
  /** Without the leading `=`. */
  readonly formula?: string;
  readonly format?: string;
}

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d{1,3})?$/;
const GROUPED = /^[+-]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/;
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/**
 * What Excel makes of input: a number, a date, a truth value (also in Swedish), an error, a formula, or text. In a cell with the text format, and
 * behind an apostrophe, a string stays text.
 * @throws EngineFault `InvalidArgument` for what no cell holds
 */
export function typedInput(input: HostValue, asText: boolean, date1904: boolean): Typed {
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw invalidArgument();
    return { value: input };
  }
  if (typeof input === 'boolean') return { value: input };
  if (input.length > MAX_TEXT) throw invalidArgument();
  if (input === '') return { value: null };
  if (asText) return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (input.startsWith('=') && input.length > 1) {
    if (input.length > MAX_FORMULA) throw invalidArgument();
    return { value: 0, formula: input.slice(1) };
  }
  return parsed(input.trim(), date1904) ?? { value: input };
}

function parsed(text: string, date1904: boolean): Typed | undefined {
  if (/^(?:TRUE|SANT)$/i.test(text)) return { value: true };
  if (/^(?:FALSE|FALSKT)$/i.test(text)) return { value: false };
  if (ERROR.test(text)) return { value: { error: text } };
  const date = DATE.exec(text);
  const iso = date && isoDate(Number(date[1]), Number(date[2]), Number(date[3]));
  if (iso) return { value: isoToSerial(iso, date1904), format: 'yyyy-mm-dd' };
  const isShare = text.endsWith('%');
  const digits = isShare ? text.slice(0, -1).trimEnd() : text;
  if (!NUMBER.test(digits) && !GROUPED.test(digits)) return undefined;
  const plain = digits.replace(/[ \u00a0\u202f]/g, '').replace(',', '.');
  // Moving the point in the text is exact; dividing by a hundred is not.
  const value = Number(isShare ? `${plain}e-2` : plain);
  if (!Number.isFinite(value)) return undefined;
  return isShare ? { value, format: plain.includes('.') ? '0.00%' : '0%' } : { value };
}
