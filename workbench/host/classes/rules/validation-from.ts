import type { HostValidation } from '../../engine';
import { absoluteAddress } from '../../addresses/range-address';
import { HostFault } from '../../host-fault';
import { isA } from '../../protocol/host-object';
import { fields, oneOf, text } from '../arguments';
import type { HostSession } from '../session';

const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};
const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const STORED: Readonly<Record<(typeof OPERATORS)[number], string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const DAYS_OF_1904 = 1462;

/**
 * A rule as the API has it (`{list: {source: 'Ja,Nej'}}`) in the words of the file.
 * @throws HostFault `InvalidArgument` for none, for several at once, and for what misses a part
 */
export function validationFrom(
  rule: Readonly<Record<string, unknown>>,
  session: HostSession,
): Omit<HostValidation, 'ranges'> {
  const given = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined);
  const [[kind, value] = ['', undefined], other] = given;
  if (other) throw new HostFault('InvalidArgument');
  const parts = fields(value);
  if (kind === 'list') {
    const more = { inCellDropDown: parts.inCellDropDown !== false };
    return { type: 'list', formula1: listOf(parts.source, session), more };
  }
  if (kind === 'custom') return { type: 'custom', formula1: text(parts.formula).replace(/^=/, '') };
  const type = KINDS[kind];
  if (type === undefined) throw new HostFault('InvalidArgument');
  const operator = oneOf(parts.operator, OPERATORS);
  const hasTwo = operator === 'Between' || operator === 'NotBetween';
  return {
    type,
    operator: STORED[operator],
    formula1: operand(parts.formula1, kind, session),
    ...(hasTwo && { formula2: operand(parts.formula2, kind, session) }),
  };
}

function listOf(source: unknown, session: HostSession): string {
  if (isA(source, 'Range')) return operand(source, 'list', session);
  const words = text(source);
  if (words === '') throw new HostFault('InvalidArgument');
  return words.startsWith('=') ? words.slice(1) : `"${words.replaceAll('"', '""')}"`;
}

/** A number, a date as text, a formula or a range, as the formula of a rule without its equals sign. */
function operand(value: unknown, kind: string, session: HostSession): string {
  if (isA(value, 'Range')) return absoluteAddress(session.sheet(value.target.sheet).name, value.target.range);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  const given = text(value).trim();
  if (given === '') throw new HostFault('InvalidArgument');
  if (given.startsWith('=')) return given.slice(1);
  if (Number.isFinite(Number(given))) return given;
  const moment =
    kind === 'date' || kind === 'time' ? Date.parse(/T/.test(given) ? `${given.replace(/Z$/, '')}Z` : given) : NaN;
  if (Number.isNaN(moment)) throw new HostFault('InvalidArgument');
  return String(moment / DAY + SERIAL_OF_1970 - (session.engine.date1904 ? DAYS_OF_1904 : 0));
}
