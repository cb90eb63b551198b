import { shiftFormula, type CellRange } from '../../../../src/index';
import { columnCount, rowCount } from '../../addresses/grid';
import type { HostCells, HostLook, HostValue } from '../../engine';
import { HostFault, notHosted } from '../../host-fault';
import { oneOf } from '../arguments';
import type { HostSession } from '../session';
import type { RangeTarget } from '../targets';
import { paintLooks } from './paint-looks';
import { otherRange } from './range-moves';
import { written } from './sort-rows';

const KINDS = [
  'FillDefault',
  'FillCopy',
  'FillSeries',
  'FillFormats',
  'FillValues',
  'FillDays',
  'FillWeekdays',
  'FillMonths',
  'FillYears',
  'LinearTrend',
  'GrowthTrend',
  'FlashFill',
] as const;
type Kind = (typeof KINDS)[number];

const HOSTED: readonly Kind[] = ['FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues', 'FillDays'];

/**
 * `autoFill`: goes on with a range's cells over a destination that begins or ends with it, downwards, upwards or to a side. Formulas move along, numbers and
 * dates go on in their steps, all else repeats.
 * @throws HostFault `InvalidArgument` for a destination that does not go on from the range, `NotHosted` for trends and calendars
 */
export function autoFill(source: RangeTarget, args: readonly unknown[], session: HostSession): void {
  const kind = oneOf(args[1], KINDS);
  if (!HOSTED.includes(kind)) throw notHosted(`Range.autoFill with ${kind}`);
  const { sheet, range } = source;
  const whole = args[0] === null || args[0] === undefined ? range : otherRange(args[0], sheet, session);
  const contains =
    whole.top <= range.top && whole.bottom >= range.bottom && whole.left <= range.left && whole.right >= range.right;
  const isTall = columnCount(whole) === columnCount(range);
  const isOneWay = isTall
    ? whole.top === range.top || whole.bottom === range.bottom
    : rowCount(whole) === rowCount(range) && (whole.left === range.left || whole.right === range.right);
  if (!contains || !isOneWay) throw new HostFault('InvalidArgument');
  const cells = session.engine.read(sheet, range);
  const target = rest(whole, range, isTall);
  if (target) fill(source, target, cells, isTall, kind, session);
}

/** The part of the destination that is not the source. */
function rest(whole: CellRange, range: CellRange, isTall: boolean): CellRange | undefined {
  if (isTall && whole.bottom > range.bottom) return { ...whole, top: range.bottom + 1 };
  if (isTall && whole.top < range.top) return { ...whole, bottom: range.top - 1 };
  if (!isTall && whole.right > range.right) return { ...whole, left: range.right + 1 };
  if (!isTall && whole.left < range.left) return { ...whole, right: range.left - 1 };
  return undefined;
}

function fill(
  { sheet, range }: RangeTarget,
  target: CellRange,
  cells: HostCells,
  isTall: boolean,
  kind: Kind,
  session: HostSession,
): void {
  const length = isTall ? rowCount(range) : columnCount(range);
  const each = <R>(take: (row: number, column: number, down: number, across: number, step: number) => R): R[][] =>
    Array.from({ length: rowCount(target) }, (_row, downward) =>
      Array.from({ length: columnCount(target) }, (_column, sideward) => {
        const down = target.top + downward - range.top;
        const across = target.left + sideward - range.left;
        const step = isTall ? down : across;
        const at = ((step % length) + length) % length;
        return isTall ? take(at, across, down, across, step) : take(down, at, down, across, step);
      }),
    );
  const formats = each((row, column) => cells.formats[row]![column]!);
  const looks: HostLook[][] = each((row, column) => session.engine.look(sheet, range.top + row, range.left + column));
  const line = (row: number, column: number): readonly Content[] =>
    Array.from({ length }, (_each, at) => contentOf(cells, isTall ? at : row, isTall ? column : at));
  const content = each((row, column, down, across, step): HostValue => {
    const next = kind === 'FillCopy' ? undefined : continued(line(row, column), step, kind);
    return next ?? written(cells, row, column, (formula) => shiftFormula(formula, down - row, across - column));
  });
  session.engine.write(sheet, target, {
    ...(kind !== 'FillFormats' && { content }),
    ...(kind !== 'FillValues' && { formats }),
  });
  if (kind !== 'FillValues') paintLooks(sheet, target, (down, across) => looks[down]![across]!, session, false);
}

interface Content {
  readonly value: HostValue;
  readonly isFormula: boolean;
  readonly isDate: boolean;
}

function contentOf({ formulas, values, formats }: HostCells, row: number, column: number): Content {
  const formula = formulas[row]![column];
  return {
    value: values[row]![column]!,
    isFormula: typeof formula === 'string' && formula.startsWith('='),
    isDate: /[ymd]/i.test(formats[row]![column]!.replace(/\[[^\]]*\]|"[^"]*"|General/gi, '')),
  };
}

/** The next value of a row of cells, `step` counted from the first; undefined where the cells repeat. */
function continued(line: readonly Content[], step: number, kind: Kind): HostValue | undefined {
  const numbers = line.map(({ value }) => value);
  if (line.some(({ isFormula }) => isFormula)) return undefined;
  if (numbers.every((value) => typeof value === 'number')) {
    const goesOn = line.length > 1 || kind === 'FillSeries' || kind === 'FillDays' || line[0]!.isDate;
    return goesOn ? trend(numbers, step) : undefined;
  }
  const [only] = numbers;
  const numbered = line.length === 1 && typeof only === 'string' ? /^(.*?)(\d+)$/s.exec(only) : null;
  if (!numbered) return undefined;
  const [, words, number] = numbered as unknown as [string, string, string];
  return `${words}${String(Math.abs(Number(number) + step)).padStart(number.length, '0')}`;
}

/** The straight line through the values, as Excel goes on with them: exact where the steps are even. */
function trend(values: readonly number[], step: number): number {
  if (values.length === 1) return values[0]! + step;
  const difference = values[1]! - values[0]!;
  const isEven = values.every((value, at) => at === 0 || value - values[at - 1]! === difference);
  if (isEven) return values[0]! + difference * step;
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const rise = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  const run = values.reduce((sum, _value, at) => sum + (at - middle) ** 2, 0);
  return mean + (rise / run) * (step - middle);
}
