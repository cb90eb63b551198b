import type { CellRange } from '../../../plan/cell';
import type { RowRun } from '../../../plan/facts';
import type { RangeOutline, RecognisedBlock } from '../../recogniser/recognised';
import type { SheetSnapshot } from '../../snapshot';
import { toRuns } from '../../../plan/row-runs';

/** A range of a sheet with the blocks that were found in it. */
export interface FactsRange {
  readonly sheet: SheetSnapshot;
  readonly blocks: readonly RecognisedBlock[];
  readonly outline: RangeOutline;
  /** Headers and data of all blocks. */
  readonly range: CellRange;
  readonly headerRow: number;
  /** The rows that the blocks are read from. */
  readonly rows: readonly RowRun[];
}

const NO_OUTLINE: RangeOutline = { headers: [], totals: [], headings: [] };

/** The ranges of a workbook in the order of its blocks: blocks of one range are one, and so are stretches under one header row. */
export function factsRanges(sheets: readonly SheetSnapshot[], recognised: readonly RecognisedBlock[]): FactsRange[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const gathered = new Map<unknown, { sheet: SheetSnapshot; blocks: RecognisedBlock[] }>();
  for (const block of recognised) {
    const sheet = byName.get(block.sheet);
    if (!sheet || (!block.outline && block.entity !== 'settings')) continue;
    const before = gathered.get(block.outline ?? block);
    if (before) before.blocks.push(block);
    else gathered.set(block.outline ?? block, { sheet, blocks: [block] });
  }
  return [...gathered.values()].map(({ sheet, blocks }) => ({
    sheet,
    blocks,
    outline: blocks[0]!.outline ?? NO_OUTLINE,
    range: union(blocks.map(({ range }) => range)),
    headerRow: blocks[0]!.headerRow,
    rows: dataRowRuns(blocks),
  }));
}

function union(ranges: readonly CellRange[]): CellRange {
  let { top, left, bottom, right } = ranges[0]!;
  for (const range of ranges) {
    top = Math.min(top, range.top);
    left = Math.min(left, range.left);
    bottom = Math.max(bottom, range.bottom);
    right = Math.max(right, range.right);
  }
  return { top, left, bottom, right };
}

function dataRowRuns(blocks: readonly RecognisedBlock[]): RowRun[] {
  const lists = blocks.map(({ rows }) => rows);
  if (lists.length === 1) return runsOf(lists[0]!);
  const rows = new Set<number>();
  for (const list of lists) for (const { row } of list) rows.add(row);
  return toRuns([...rows].sort((a, b) => a - b));
}

function runsOf(rows: RecognisedBlock['rows']): RowRun[] {
  const runs: { from: number; to: number }[] = [];
  let last: { from: number; to: number } | undefined;
  for (const { row } of rows) {
    if (last && row === last.to + 1) last.to = row;
    else runs.push((last = { from: row, to: row }));
  }
  return runs;
}
