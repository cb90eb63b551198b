import type { Finding, Severity } from '../../../src/index';

const GRAVITY: readonly Severity[] = ['error', 'warning', 'information'];

/** The key of a cell among the marks of its sheet. */
export function markKey(row: number, column: number): string {
  return `${row} ${column}`;
}

/** The worst severity that was found in each cell, by sheet. */
export function cellMarks(findings: readonly Finding[]): ReadonlyMap<string, ReadonlyMap<string, Severity>> {
  const sheets = new Map<string, Map<string, Severity>>();
  for (const { anchor, severity } of findings) {
    const marks = sheets.get(anchor.sheet) ?? new Map<string, Severity>();
    sheets.set(anchor.sheet, marks);
    const key = markKey(anchor.row, anchor.column);
    const known = marks.get(key);
    if (!known || GRAVITY.indexOf(severity) < GRAVITY.indexOf(known)) marks.set(key, severity);
  }
  return sheets;
}
