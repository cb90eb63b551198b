import type { CellRange } from '../../../plan/cell';
import { PLACE, placeOf, rangeOf } from '../range-of';
import type { SheetDetails } from './sheet-details';
import { wantedArea, type WantedArea } from './wanted-area';

/** Sheets of more cells are looked at more closely: a single value far out makes the used range huge. */
const MANY_CELLS = 1_500_000;
const BANDS = 64;
/** Rows are read from the first column on, since the formats of empty cells in front count, too; but not from ever so far away. */
const MOST_IN_FRONT = 100;

/** The areas of sheets that hold cells. Where a used range is huge, in one round trip more, those of its bands of rows. */
export async function usedAreas(
  context: Excel.RequestContext,
  details: ReadonlyMap<string, SheetDetails>,
): Promise<readonly WantedArea[]> {
  const huge = [...details].flatMap(([name, { used }]) => {
    if (!used || cellsIn(used) <= MANY_CELLS) return [];
    const sheet = context.workbook.worksheets.getItem(name);
    const bands = bandsOf(used).map((band) => rangeOf(sheet, band).getUsedRangeOrNullObject(true).load(PLACE));
    return [[name, bands] as const];
  });
  if (huge.length > 0) await context.sync();
  const bandsOfSheet = new Map(huge);
  return [...details].flatMap(([name, { used, rowsHidden, bytesPerCell }]) => {
    const bands = bandsOfSheet.get(name)?.filter((band) => !band.isNullObject);
    const ranges = bands?.map(placeOf) ?? (used ? [used] : []);
    return ranges.map((range) => {
      const left = range.left <= MOST_IN_FRONT ? 0 : range.left;
      return wantedArea(name, { ...range, left }, rowsHidden === 'some', bytesPerCell);
    });
  });
}

function cellsIn({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

function bandsOf(used: CellRange): readonly CellRange[] {
  const height = Math.ceil((used.bottom - used.top + 1) / BANDS);
  return Array.from({ length: BANDS }, (_, band) => {
    const top = used.top + band * height;
    return { ...used, top, bottom: Math.min(used.bottom, top + height - 1) };
  }).filter(({ top, bottom }) => top <= bottom);
}
