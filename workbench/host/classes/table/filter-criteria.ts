import { HostFault, notHosted } from '../../host-fault';
import type { HostValue } from '../../engine';
import { fields, oneOf, whole } from '../arguments';
import type { FilterCriteria } from '../kept-state';
import { cellText } from '../range/cell-text';

/** A column's cells below its header. */
export interface FilterCell {
  readonly value: HostValue;
  readonly format: string;
}

const KINDS = [
  'Values',
  'Custom',
  'TopItems',
  'TopPercent',
  'BottomItems',
  'BottomPercent',
  'Dynamic',
  'CellColor',
  'FontColor',
  'Icon',
] as const;

/** Which of a column's cells a filter leaves in. @throws HostFault `InvalidArgument`, `NotHosted` for colours, icons and dates */
export function cellsLeftIn(criteria: FilterCriteria, cells: readonly FilterCell[]): readonly boolean[] {
  const kind = oneOf(criteria.filterOn ?? '', KINDS);
  switch (kind) {
    case 'Values':
      return byValues(criteria.values, cells);
    case 'Custom':
      return byConditions(criteria, cells);
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return byRank(kind, whole(Number(criteria.criterion1)), cells);
    case 'Dynamic':
      return byAverage(criteria.dynamicCriteria, cells);
    default:
      throw notHosted(`FilterCriteria.filterOn ${kind}`);
  }
}

function byValues(values: unknown, cells: readonly FilterCell[]): boolean[] {
  if (!Array.isArray(values)) throw new HostFault('InvalidArgument');
  const wanted = new Set(
    (values as unknown[]).map((each) => {
      if (typeof each !== 'string') throw notHosted('FilterDatetime');
      return each.toLocaleLowerCase('sv');
    }),
  );
  return cells.map(({ value, format }) => wanted.has(cellText(value, format).toLocaleLowerCase('sv')));
}

function byConditions({ criterion1, criterion2, operator }: FilterCriteria, cells: readonly FilterCell[]): boolean[] {
  const tests = [criterion1, criterion2].flatMap((each) => (typeof each === 'string' ? condition(each) : []));
  if (tests.length === 0) throw new HostFault('InvalidArgument');
  const isOr = oneOf(operator, ['And', 'Or']) === 'Or';
  return cells.map((cell) => (isOr ? tests.some((test) => test(cell)) : tests.every((test) => test(cell))));
}

/** `>200`, `<>Skola`, `=Kul*`: numbers compare as numbers, texts as they look, with `*` and `?` for any letters. */
function condition(text: string): (cell: FilterCell) => boolean {
  const [, sign = '=', operand = ''] = /^(>=|<=|<>|>|<|=)?(.*)$/s.exec(text) ?? [];
  const number = operand.trim() === '' ? NaN : Number(operand.replace(',', '.'));
  if (sign === '=' || sign === '<>') {
    const pattern = new RegExp(
      `^${operand
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/\?/g, '.')}$`,
      'isu',
    );
    const isEqual = ({ value, format }: FilterCell): boolean =>
      typeof value === 'number' && !Number.isNaN(number) ? value === number : pattern.test(cellText(value, format));
    return sign === '=' ? isEqual : (cell) => !isEqual(cell);
  }
  return ({ value }) => {
    const isNumber = !Number.isNaN(number);
    if (value === '' || (typeof value === 'number') !== isNumber) return false;
    const order = isNumber
      ? Number(value) - number
      : String(value).localeCompare(operand, 'sv', { sensitivity: 'accent' });
    return sign === '>' ? order > 0 : sign === '<' ? order < 0 : sign === '>=' ? order >= 0 : order <= 0;
  };
}

function byRank(
  kind: 'TopItems' | 'TopPercent' | 'BottomItems' | 'BottomPercent',
  amount: number,
  cells: readonly FilterCell[],
): boolean[] {
  const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const count = kind.endsWith('Percent') ? Math.max(1, Math.floor((numbers.length * amount) / 100)) : amount;
  if (count < 1) throw new HostFault('InvalidArgument');
  const isTop = kind.startsWith('Top');
  const limit = numbers.sort((one, other) => (isTop ? other - one : one - other))[Math.min(count, numbers.length) - 1];
  return cells.map(({ value }) =>
    typeof value === 'number' && limit !== undefined ? (isTop ? value >= limit : value <= limit) : false,
  );
}

function byAverage(criteria: unknown, cells: readonly FilterCell[]): boolean[] {
  if (criteria !== 'AboveAverage' && criteria !== 'BelowAverage')
    throw notHosted(`DynamicFilterCriteria ${String(criteria)}`);
  const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  return cells.map(({ value }) =>
    typeof value === 'number' ? (criteria === 'AboveAverage' ? value > mean : value < mean) : false,
  );
}

/** Criteria as they are written over the API. @throws HostFault `InvalidArgument` for what says no kind */
export function criteriaFrom(value: unknown): FilterCriteria {
  const given = fields(value);
  return { ...given, filterOn: oneOf(given.filterOn ?? '', KINDS) };
}
