import type { CellRange } from '../../../../src/index';
import type { Draft } from '../draft';
import { overlaps, requireOnSheet, without } from '../ranges';
import { PLAIN_LOOK } from '../pools';

/** Empties cells, or takes away what they look like; the headers of tables keep their content. */
export function clearCells(
  draft: Draft,
  sheetId: string,
  range: CellRange,
  what: 'All' | 'Contents' | 'Formats' | 'Hyperlinks',
): void {
  requireOnSheet(range);
  if (what === 'Formats' || what === 'Hyperlinks') draft.requireUnprotected(sheetId);
  const sheet = draft.edit(sheetId);
  let hadFormula = false;
  const last = Math.min(range.bottom, sheet.state.rows.length - 1);
  draft.requireUnlocked(sheetId, { ...range, bottom: Math.max(range.top, last) });
  for (let row = range.top; row <= last; row++) {
    const cells = sheet.state.rows[row];
    if (!cells) continue;
    const width = Math.max(cells.values.length, cells.formats?.length ?? 0, cells.looks?.length ?? 0);
    for (let column = range.left; column <= Math.min(range.right, width - 1); column++) {
      hadFormula ||= cells.formulas?.[column] !== undefined;
      if (what === 'All' || what === 'Contents') sheet.setCell(row, column, { value: null, formula: undefined });
      if (what === 'All' || what === 'Formats') sheet.setCell(row, column, { format: 0, look: 0 });
      if (what === 'Hyperlinks') {
        const { hyperlink: _gone, ...look } = draft.lookAt(sheet.state, row, column);
        sheet.setCell(row, column, { look: draft.pools.look({ ...PLAIN_LOOK, ...look }) });
      }
    }
  }
  if (what === 'All' || what === 'Formats') clearFormats(draft, sheetId, range);
  if (what === 'Formats' || what === 'Hyperlinks') return;
  keepHeaders(draft, sheetId, range);
  if (hadFormula) draft.touchFormulas();
  draft.dirty.push({ sheet: sheetId, range });
  draft.tellCells(sheetId, range);
}

function clearFormats(draft: Draft, sheetId: string, range: CellRange): void {
  const { state } = draft.edit(sheetId);
  state.merges = state.merges.filter((merge) => !overlaps(merge, range));
  state.conditionalFormats = state.conditionalFormats
    .map((each) => ({ ...each, ranges: each.ranges.flatMap((own) => without(own, range)) }))
    .filter(({ ranges }) => ranges.length > 0);
}

/** A table's header cells say its columns' names, whatever else is cleared. */
function keepHeaders(draft: Draft, sheetId: string, range: CellRange): void {
  for (const { range: whole, headerRows, columns } of draft.sheet(sheetId).tables) {
    if (headerRows === 0 || !overlaps({ ...whole, bottom: whole.top }, range)) continue;
    columns.forEach((value, index) => draft.edit(sheetId).setCell(whole.top, whole.left + index, { value }));
  }
}
