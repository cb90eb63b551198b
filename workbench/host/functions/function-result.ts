import type { HostValue } from '../engine';

/** A function's result as its cells get it. */
export type ResultRows = readonly (readonly (HostValue | null)[])[];

/** One call's result, as the runtime tells it. */
export interface FunctionResult {
  readonly number: number;
  readonly rows: ResultRows;
}

/** The runtime's numbers of errors; all others, thrown exceptions among them, are `#VALUE!`. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** An error in every cell of a result of one cell. */
export function errorRows(error: string): ResultRows {
  return [[error]];
}

/** Reads one result, in the form of a list (`[7, true, 12]`, `[7, false, 'message', 6]`) or of an object. Undefined for what is none. */
export function functionResult(told: unknown): FunctionResult | undefined {
  if (typeof told !== 'object' || told === null) return undefined;
  const [number, failed, value, code] = Array.isArray(told)
    ? [told[0], told[1] === false, told[2], told[3]]
    : fromObject(told as Readonly<Record<string, unknown>>);
  if (typeof number !== 'number') return undefined;
  return { number, rows: failed ? errorRows(ERRORS[Number(code)] ?? '#VALUE!') : resultRows(value) };
}

function fromObject({ id, failed, value, errorCode }: Readonly<Record<string, unknown>>): readonly unknown[] {
  return [id, failed === true, value, errorCode];
}

/** The rows of a value; rows of unequal length are an error, as in Excel. */
function resultRows(value: unknown): ResultRows {
  if (!Array.isArray(value)) return [[resultCell(value)]];
  const rows = value.map((row): (HostValue | null)[] => (Array.isArray(row) ? row.map(resultCell) : [resultCell(row)]));
  const width = rows[0]?.length ?? 0;
  if (width === 0) return errorRows('#CALC!');
  return rows.every((row) => row.length === width) ? rows : errorRows('#VALUE!');
}

/** A cell's value; of a rich one that which a cell without riches shows. */
function resultCell(value: unknown): HostValue | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return '';
  return 'basicValue' in value ? resultCell(value.basicValue) : '#VALUE!';
}
