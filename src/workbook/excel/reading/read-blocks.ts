import type { CellRange } from '../../../plan/cell';
import { WorkbookFault, type ReadOptions } from '../../live-workbook';
import { isTooLarge } from '../excel-fault';
import { rangeOf } from '../range-of';
import { bytesOf, GRID, gridOf, type CellGrid } from './cell-grid';
import { joined, nextBlocks, smaller } from './next-blocks';
import { bytesToCome, rowsOf, type WantedArea } from './wanted-area';

/** Cells that were read, and which of their rows are hidden where that was asked for. */
export interface ReadBlock {
  readonly sheet: string;
  readonly range: CellRange;
  readonly grid: CellGrid;
  readonly hidden?: readonly boolean[];
}

/** An answer holds 5 MB at most on the web; what an area takes is only believed until it is read. */
const MOST_BYTES = 4_600_000;
/** What the flag of one row takes. */
const FLAG_BYTES = 24;

/** What else is asked for in the same round trip as the first blocks. */
export type Rider = () => void;

/**
 * Reads areas in blocks of some 4 MB, several sheets in one. An answer that is too large, or that comes back empty, is asked for again in smaller pieces.
 * @param rider asks for more in the first round trip; it is asked again where that fails
 * @throws WorkbookFault `too-large` where a single cell is
 */
export async function readBlocks(
  context: Excel.RequestContext,
  areas: readonly WantedArea[],
  take: (block: ReadBlock) => void,
  { signal, onProgress }: ReadOptions = {},
  rider?: Rider,
): Promise<void> {
  let waiting = areas;
  let budget = MOST_BYTES;
  let read = 0;
  let riderRides = rider !== undefined;
  while (waiting.length > 0 || riderRides) {
    signal?.throwIfAborted();
    const { taken, left } = nextBlocks(waiting, budget);
    if (riderRides) rider?.();
    const answers = await ask(context, taken);
    signal?.throwIfAborted();
    const again = taken.filter((_, index) => answers?.[index] === undefined);
    if (answers) riderRides = false;
    const sizes = new Map<string, number>();
    answers?.forEach((answer, index) => {
      if (!answer) return;
      const bytes = bytesOf(answer.grid) + (answer.hidden?.length ?? 0) * FLAG_BYTES;
      read += bytes;
      sizes.set(answer.sheet, Math.max(sizes.get(answer.sheet) ?? 1, bytes / rowsOf(taken[index]!)));
      take(answer);
    });
    const cut = again.length > 0 ? smaller(again, budget) : { areas: [], budget };
    if (!cut) throw new WorkbookFault('too-large', { sheet: again[0]!.sheet });
    ({ budget } = cut);
    const rest = [...left.map((area) => withSize(area, sizes.get(area.sheet))), ...cut.areas];
    waiting = again.length > 0 ? joined(rest) : rest;
    onProgress?.(waiting.length === 0 ? 1 : read / (read + bytesToCome(waiting)));
  }
}

function withSize(area: WantedArea, bytesPerRow: number | undefined): WantedArea {
  return bytesPerRow === undefined ? area : { ...area, bytesPerRow, isMeasured: true };
}

/** One round trip; undefined where the answer was too large, and undefined for a block that came back empty. */
async function ask(
  context: Excel.RequestContext,
  taken: readonly WantedArea[],
): Promise<readonly (ReadBlock | undefined)[] | undefined> {
  const asked = taken.map(({ sheet: name, range, withHidden }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const cells = rangeOf(sheet, range);
    cells.load(GRID);
    const rows = withHidden ? rangeOf(sheet, { ...range, right: range.left }) : undefined;
    return { cells, flags: rows?.getRowProperties({ rowHidden: true }) };
  });
  try {
    await context.sync();
  } catch (error) {
    if (taken.length > 0 && isTooLarge(error)) return undefined;
    throw error;
  }
  return asked.map(({ cells, flags }, index) => {
    const { sheet, range } = taken[index]!;
    const grid = gridOf(cells);
    return grid && { sheet, range, grid, ...(flags && { hidden: flags.value.map((row) => row.rowHidden === true) }) };
  });
}
