import fc from 'fast-check';
import type { TestBook, TestCell } from '../rules/harness';

/** What people do to a cell by mistake; undefined where it cannot be done to this one. */
type Slip = (cell: TestCell, random: number) => TestCell | undefined;

const isText = (cell: TestCell): cell is string => typeof cell === 'string' && cell !== '';
const isDate = (cell: TestCell): cell is { readonly date: string } =>
  typeof cell === 'object' && cell !== null && 'date' in cell;

const SLIPS: readonly Slip[] = [
  () => null,
  (cell, random) => {
    if (!isText(cell)) return undefined;
    const at = random % cell.length;
    return cell.slice(0, at) + cell.slice(at + 1);
  },
  (cell, random) =>
    isText(cell) ? `${cell.slice(0, random % (cell.length + 1))}x${cell.slice(random % (cell.length + 1))}` : undefined,
  (cell) => (isText(cell) ? `${cell}; N99` : undefined),
  (cell) => (isText(cell) ? ` ${cell.toLowerCase()} ` : undefined),
  (cell) => (typeof cell === 'number' ? String(cell) : undefined),
  (cell) => (typeof cell === 'number' ? `${cell} tkr` : undefined),
  (cell) => (typeof cell === 'number' ? cell * 1000 : undefined),
  (cell) => (typeof cell === 'number' ? cell / 1000 : undefined),
  (cell) => (typeof cell === 'number' ? -cell : undefined),
  (cell) => (isDate(cell) ? cell.date : undefined),
  (cell) => (isDate(cell) ? cell.date.slice(2).replaceAll('-', '.') : undefined),
  () => ({ error: '#REF!' }),
];

/** A book with some of its cells spoilt, the headers left alone. */
export function spoilt(book: TestBook): fc.Arbitrary<TestBook> {
  const cells = Object.entries(book).flatMap(([sheet, rows]) =>
    rows.flatMap((row, index) => (index === 0 ? [] : row.map((_, column) => ({ sheet, row: index, column })))),
  );
  const slip = fc.record({ place: fc.nat(cells.length - 1), kind: fc.nat(SLIPS.length - 1), random: fc.nat(1000) });
  return fc.array(slip, { minLength: 1, maxLength: 6 }).map((slips) => {
    const made: Record<string, TestCell[][]> = Object.fromEntries(
      Object.entries(book).map(([sheet, rows]) => [sheet, rows.map((row) => [...row])]),
    );
    for (const { place, kind, random } of slips) {
      const { sheet, row, column } = cells[place]!;
      const spoiltCell = SLIPS[kind]!(made[sheet]![row]![column]!, random);
      if (spoiltCell !== undefined) made[sheet]![row]![column] = spoiltCell;
    }
    return made;
  });
}
