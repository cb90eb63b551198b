import type { ChainValues } from './chain-specs';
import type { GoalTexts } from './goal-texts';
import type { Region } from './region';

/** What the values of a region tell about its columns, beside the goals that the workbook lists. */
export function chainValues(region: Region, known: GoalTexts): ChainValues {
  return {
    refers: (column) => known.refers(region, column),
    lists: (column) => known.lists(region, column),
    numbers: (id, text) => isIdOf(region, id, text),
  };
}

/** An id column numbers a text column when a text that comes again, or is carried down, comes with the same id. */
function isIdOf(region: Region, id: number, text: number): boolean {
  const byText = new Map<string, string>();
  let last = '';
  for (let row = region.dataTop; row <= region.bottom; row++) {
    const values = region.sheet.rows[row]?.values;
    const code = values?.[id];
    if ((typeof code !== 'string' && typeof code !== 'number') || code === '') continue;
    const own = values?.[text];
    if (typeof own === 'string' && own.trim() !== '') last = own.trim();
    const before = byText.get(last);
    if (before !== undefined && before !== String(code)) return false;
    byText.set(last, String(code));
  }
  return true;
}
