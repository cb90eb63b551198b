import { a1, type CellRef } from '../../plan/cell';
import type { LadderPart } from '../../plan/plan';
import { ladderPart, readLadderSteps } from '../layout/ladder';
import type { RecognisedBlock } from '../recogniser/recognised';
import { formatAt, valueAt, type WorkbookSnapshot } from '../snapshot';
import { shown } from './cell-reader';
import type { ReadNote } from './read-note';

/** What the rows `Trappan: …` of the sheet Plan state. */
export interface LadderReading {
  readonly parts: readonly LadderPart[];
  /** The value cell of the first part. */
  readonly cell: CellRef | undefined;
  /** One for each row whose value is no step. */
  readonly notes: readonly ReadNote[];
}

/** Reads where the parts of the governance stand on Trappan; a row without a value states nothing, the first row of a part counts. */
export function readLadder(workbook: WorkbookSnapshot, blocks: readonly RecognisedBlock[]): LadderReading {
  const parts = new Map<string, LadderPart>();
  const notes: ReadNote[] = [];
  let cell: CellRef | undefined;
  for (const block of blocks) {
    const sheet = workbook.sheets.find((candidate) => candidate.name === block.sheet);
    const columnOf = (field: string): number | undefined =>
      block.columns.find((candidate) => candidate.field === field)?.column;
    const [label, value] = [columnOf('label'), columnOf('value')];
    if (!sheet || label === undefined || value === undefined) continue;
    for (const { row } of block.rows) {
      const text = valueAt(sheet, row, label);
      const part = typeof text === 'string' ? ladderPart(text) : undefined;
      const format = formatAt(workbook, sheet, row, value);
      const stated = shown({ value: valueAt(sheet, row, value), format, date1904: workbook.date1904 });
      if (part === undefined || stated === '' || parts.has(part)) continue;
      const steps = readLadderSteps(stated);
      if (!steps) {
        notes.push({ messageId: 'ladder-unread', sheet: sheet.name, cell: a1({ row, column: value }), seen: stated });
        continue;
      }
      parts.set(part, { part, steps });
      cell ??= { sheet: sheet.name, row, column: value };
    }
  }
  return { parts: [...parts.values()], cell, notes };
}
