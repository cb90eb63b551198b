import type { ColumnFacts, RowRun } from '../../../plan/facts';
import type { Block } from '../../../plan/source';
import type { WorkbookSnapshot } from '../../snapshot';
import type { FactsRange } from './facts-range';
import { rowsOf, toRuns } from '../../../plan/row-runs';
import { shownUnits } from './shown-units';

/** The columns of a range. `typed` is worked out only where the range has formulas (`totals` are the rows to look at besides). */
export function columnFacts(
  workbook: WorkbookSnapshot,
  one: FactsRange,
  shared: readonly Block[],
  allRows: readonly RowRun[],
  hasFormulas: boolean,
): ColumnFacts[] {
  const fields = fieldsByColumn(shared);
  const unmapped = new Set(one.blocks.flatMap((block) => block.unmapped.map(({ column }) => column)));
  const looks = new Map(one.outline.headers.map(({ column }) => [column, new ColumnLook()]));
  look(one, looks);
  return one.outline.headers.map(({ column, header, headerCell }) => {
    const { filled, formats } = looks.get(column)!;
    return {
      column,
      header,
      headerCell,
      fields: fields.get(column) ?? [],
      unmapped: unmapped.has(column),
      filled,
      hidden: one.sheet.hiddenColumns.has(column),
      shownAs: shownUnits(workbook, one, column, formats),
      typed: hasFormulas ? typedRows(one, column, allRows) : [],
    };
  });
}

/** What is seen of a column in its data rows: whether anything stands there, and the formats of its numbers. */
class ColumnLook {
  filled = false;
  readonly formats = new Set<number>();
  private last = -1;

  number(format: number): void {
    if (format === this.last) return;
    this.last = format;
    this.formats.add(format);
  }
}

function look({ sheet, rows }: FactsRange, looks: ReadonlyMap<number, ColumnLook>): void {
  const columns = [...looks];
  for (const { from, to } of rows) {
    for (let row = from; row <= to; row++) {
      const snapshot = sheet.rows[row];
      if (!snapshot) continue;
      const { values, formats } = snapshot;
      for (const [column, seen] of columns) {
        const value = values[column];
        if (typeof value === 'number') {
          seen.filled = true;
          seen.number(formats?.[column] ?? 0);
        } else if (!seen.filled && value !== undefined && value !== null && value !== '') seen.filled = true;
      }
    }
  }
}

function fieldsByColumn(blocks: readonly Block[]): Map<number, string[]> {
  const fields = new Map<number, string[]>();
  for (const block of blocks) {
    for (const [field, column] of Object.entries(block.columns)) {
      const list = fields.get(column);
      if (!list) fields.set(column, [field]);
      else if (!list.includes(field)) list.push(field);
    }
    // Of a year that stands twice only the first column is read, but both are the year's.
    for (const { field, year, cell } of block.yearHeaders)
      if (!fields.has(cell.column)) fields.set(cell.column, [`${field}:${year}`]);
  }
  return fields;
}

function typedRows({ sheet }: FactsRange, column: number, rows: readonly RowRun[]): RowRun[] {
  const typed: number[] = [];
  for (const row of rowsOf(rows)) {
    const snapshot = sheet.rows[row];
    if (typeof snapshot?.values[column] === 'number' && snapshot.formulas?.[column] === undefined) typed.push(row);
  }
  return toRuns(typed);
}
