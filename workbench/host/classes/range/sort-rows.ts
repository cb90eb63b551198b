import { shiftFormula, type CellRange } from '../../../../src/index';
import { columnCount, rowCount } from '../../addresses/grid';
import type { HostCells, HostLook, HostValue, HostValueType } from '../../engine';
import { HostFault, notHosted } from '../../host-fault';
import { fields, oneOf, whole } from '../arguments';
import type { HostSession } from '../session';
import type { RangeTarget } from '../targets';
import type { SortField } from '../kept-state';
import { paintLooks } from './paint-looks';

/** Reads `[{key: 0, ascending: false}]`. @throws HostFault `NotHosted` for sorting by colours and icons */
export function sortFields(value: unknown): SortField[] {
  if (!Array.isArray(value) || value.length === 0) throw new HostFault('InvalidArgument');
  return (value as unknown[]).map((each) => {
    const field = fields(each);
    const sortOn = oneOf(field.sortOn, ['Value', 'CellColor', 'FontColor', 'Icon']);
    if (sortOn !== 'Value') throw notHosted(`SortField.sortOn ${sortOn}`);
    if (oneOf(field.dataOption, ['Normal', 'TextAsNumber']) !== 'Normal') throw notHosted('SortField.dataOption');
    return { key: whole(field.key), ascending: field.ascending !== false };
  });
}

/** Numbers before texts before truth values before errors, as Excel has it. */
const RANK: Readonly<Record<HostValueType, number>> = { Double: 0, String: 1, Boolean: 2, Error: 3, Empty: 4 };

/** @returns below zero where one comes first, among values that are not empty */
function compared(one: HostValue, other: HostValue, matchCase: boolean): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'boolean' && typeof other === 'boolean') return Number(one) - Number(other);
  return String(one).localeCompare(String(other), 'sv', { sensitivity: matchCase ? 'variant' : 'accent' });
}

/**
 * Sorts a range's rows by columns, or (turned) its columns by rows. Empty cells come last either way; hidden rows stay where they are. Formulas move with
 * their rows as they do when copied.
 */
export function sortCells(
  target: RangeTarget,
  by: readonly SortField[],
  matchCase: boolean,
  turned: boolean,
  session: HostSession,
): void {
  const { engine } = session;
  const { sheet, range } = target;
  const [count, keys] = turned ? [columnCount(range), rowCount(range)] : [rowCount(range), columnCount(range)];
  if (by.some(({ key }) => key < 0 || key >= keys)) throw new HostFault('InvalidArgument');
  const cells = engine.read(sheet, range);
  const isHidden = (index: number): boolean =>
    turned ? engine.isColumnHidden(sheet, range.left + index) : engine.isRowHidden(sheet, range.top + index);
  const places = Array.from({ length: count }, (_each, index) => index).filter((index) => !isHidden(index));
  const sorted = [...places].sort((one, other) => {
    for (const { key, ascending } of by) {
      const order = ordered(cells, turned ? [key, one] : [one, key], turned ? [key, other] : [other, key], {
        ascending,
        matchCase,
      });
      if (order !== 0) return order;
    }
    return one - other;
  });
  const sources = Array.from({ length: count }, (_each, index) => index);
  places.forEach((place, index) => (sources[place] = sorted[index]!));
  put(target, cells, sources, turned, session);
}

type Cell = readonly [row: number, column: number];

function ordered(
  { values, types }: HostCells,
  [row, column]: Cell,
  [otherRow, otherColumn]: Cell,
  { ascending, matchCase }: { readonly ascending: boolean; readonly matchCase: boolean },
): number {
  const [type, otherType] = [types[row]![column]!, types[otherRow]![otherColumn]!];
  if (type === 'Empty' || otherType === 'Empty') return Number(type === 'Empty') - Number(otherType === 'Empty');
  const order =
    RANK[type] - RANK[otherType] ||
    (type === 'Error' ? 0 : compared(values[row]![column]!, values[otherRow]![otherColumn]!, matchCase));
  return ascending ? order : -order;
}

function put(
  { sheet, range }: RangeTarget,
  cells: HostCells,
  sources: readonly number[],
  turned: boolean,
  session: HostSession,
): void {
  const { engine } = session;
  const from = (down: number, across: number): Cell => (turned ? [down, sources[across]!] : [sources[down]!, across]);
  const each = <R>(take: (row: number, column: number, down: number, across: number) => R): R[][] =>
    cells.values.map((row, down) => row.map((_value, across) => take(...from(down, across), down, across)));
  const looks: HostLook[][] = each((row, column) => engine.look(sheet, range.top + row, range.left + column));
  const content = each((row, column, down, across) =>
    written(cells, row, column, (formula) => shiftFormula(formula, down - row, across - column)),
  );
  engine.write(sheet, range, { content, formats: each((row, column) => cells.formats[row]![column]!) });
  paintLooks(sheet, range, (down, across) => looks[down]![across]!, session, true);
}

/** A cell's content as it is written elsewhere: text that would be read as something else stays text. */
export function written(
  { formulas, types, formats }: HostCells,
  row: number,
  column: number,
  move: (formula: string) => string,
): HostValue {
  const content = formulas[row]![column]!;
  if (typeof content !== 'string' || content === '') return content;
  if (content.startsWith('=') && content !== '=') return `=${move(content.slice(1))}`;
  return types[row]![column] === 'String' && formats[row]![column] !== '@' ? `'${content}` : content;
}

/** Some rows of a range, without its first one where that is a header. */
export function withoutHeader(range: CellRange, hasHeader: boolean): CellRange | undefined {
  if (!hasHeader) return range;
  return range.bottom > range.top ? { ...range, top: range.top + 1 } : undefined;
}
