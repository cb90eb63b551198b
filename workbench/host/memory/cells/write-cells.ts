import type { CellRange } from '../../../../src/index';
import type { HostInput, HostValue } from '../../engine';
import type { Draft } from '../draft';
import { invalidArgument } from '../faults';
import { cellRange, requireOnSheet } from '../ranges';
import { growTables } from '../tables/grow-tables';
import { renameHeaders } from '../tables/rename-headers';
import { typedInput } from './typed-input';

const GENERAL = 0;

/**
 * Writes content and number formats into cells.
 * @throws EngineFault `InvalidArgument` for another shape or what no cell holds, `AccessDenied` for a protected sheet's locked cells
 */
export function writeCells(draft: Draft, sheetId: string, range: CellRange, input: HostInput): void {
  requireOnSheet(range);
  const { content, formats } = input;
  requireShape(range, content);
  requireShape(range, formats);
  if (!content && !formats) return;
  const sheet = draft.edit(sheetId);
  if (formats) draft.requireUnprotected(sheetId);
  let hasFormula = false;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const code = formats?.[row - range.top]?.[column - range.left];
      const typed = content?.[row - range.top]?.[column - range.left];
      if (code != null) sheet.setCell(row, column, { format: draft.pools.format(code === '' ? 'General' : code) });
      if (typed == null) continue;
      if (sheet.state.protection) draft.requireUnlocked(sheetId, cellRange(row, column));
      hasFormula = writeCell(draft, sheetId, row, column, typed) || hasFormula;
    }
  }
  if (hasFormula) draft.touchFormulas();
  if (formats) draft.tellFormats(sheetId, range);
  if (!content) return;
  draft.dirty.push({ sheet: sheetId, range });
  renameHeaders(draft, sheetId, range);
  growTables(draft, sheetId, range);
  draft.tellCells(sheetId, range);
}

/** @returns whether the cell holds or held a formula */
function writeCell(draft: Draft, sheetId: string, row: number, column: number, input: HostValue): boolean {
  const sheet = draft.edit(sheetId);
  const before = sheet.state.rows[row];
  const format = before?.formats?.[column] ?? GENERAL;
  const asText = draft.pools.formats[format]?.kind === 'text';
  const { value, formula, format: shown } = typedInput(input, asText, draft.book.date1904);
  const hadFormula = before?.formulas?.[column] !== undefined;
  sheet.setCell(row, column, {
    value,
    formula,
    ...(shown !== undefined && format === GENERAL && { format: draft.pools.format(shown) }),
  });
  return hadFormula || formula !== undefined;
}

function requireShape(range: CellRange, cells: readonly (readonly unknown[])[] | undefined): void {
  if (!cells) return;
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  if (cells.length !== height || cells.some((row) => row.length !== width)) throw invalidArgument();
}
