import type { FieldKind } from '../layout/fields';
import type { TemplateCell } from './template-content';
import type { TemplateColumn } from './template-columns';

/** The narrowest and the widest that a column of each kind may be, in characters. */
const LIMITS: Readonly<Partial<Record<FieldKind, readonly [number, number]>>> = {
  text: [12, 38],
  id: [10, 18],
  list: [12, 26],
  number: [10, 17],
  amount: [12, 16],
  year: [8, 8],
  'date-from': [11, 11],
  'date-to': [11, 11],
};
const FALLBACK: readonly [number, number] = [11, 22];

/** What the button of a table's filter takes of a header, and the bold type. */
const HEADER_EXTRA = 3;

/** The width that shows the words of a column's header whole and most of what stands below it; longer texts wrap. */
export function columnWidth({ header, kind }: TemplateColumn, cells: Iterable<TemplateCell | undefined>): number {
  const [least, most] = LIMITS[kind] ?? FALLBACK;
  const longestWord = Math.max(...header.split(/\s+/).map((word) => word.length)) + HEADER_EXTRA;
  let longest = header.length + HEADER_EXTRA;
  for (const cell of cells) longest = Math.max(longest, textLength(cell) + 2);
  return Math.max(Math.min(Math.max(longest, least), most), longestWord);
}

/** How many characters a cell shows. */
export function textLength(cell: TemplateCell | undefined): number {
  if (cell === undefined) return 0;
  if (typeof cell !== 'object') return String(cell).length;
  if ('date' in cell) return cell.date.length;
  return (typeof cell.value === 'object' ? cell.value.error : String(cell.value)).length;
}
