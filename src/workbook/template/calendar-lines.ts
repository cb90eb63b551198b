import type { GovernanceModel } from '../../models/model';
import { inWords } from './model-lines';

const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** Who decides a plan, and whose goals they are: the keys of the rules' options in words. */
const BODIES: Readonly<Record<string, string>> = { council: 'fullmäktiges budget', committee: 'nämndens plan' };
const LEVELS: Readonly<Record<string, string>> = {
  committee: 'nämndens mål',
  department: 'förvaltningens mål',
  unit: 'enhetens mål',
};

/** The days of the year that the model states for its rules, in words: when plans are decided, goals adopted and follow-ups due. */
export function calendarLines(model: GovernanceModel, budgetYear: number): readonly string[] {
  const decided = entriesOf(optionOf(model, 'process/decided-late', 'last')).flatMap(([body, last]) => {
    const { years, day } = (last ?? {}) as { readonly years?: unknown; readonly day?: unknown };
    const words = dayWords(day);
    return BODIES[body] === undefined || words === undefined || typeof years !== 'number'
      ? []
      : [`${BODIES[body]} senast ${words} ${budgetYear + years}`];
  });
  const adopted = lastDays(optionOf(model, 'equality/deadline', 'adopted'), budgetYear);
  const followedUp = lastDays(optionOf(model, 'equality/deadline', 'followedUp'), budgetYear);
  const slots = optionOf(model, 'process/follow-up-slot', 'slots');
  const days = Array.isArray(slots) ? slots.flatMap((slot) => dayWords(slot) ?? []) : [];
  return [
    ...(decided.length > 0 ? [`Beslut: ${inWords(decided)}.`] : []),
    ...(adopted.length > 0 ? [`Jämställdhetsmål antas: ${inWords(adopted)}.`] : []),
    ...(followedUp.length > 0 ? [`Jämställdhetsmål följs upp: ${inWords(followedUp)}.`] : []),
    ...(days.length > 0 ? [`Uppföljning: efter ${inWords(days)} varje år.`] : []),
  ];
}

function lastDays(byDecider: unknown, year: number): readonly string[] {
  return entriesOf(byDecider).flatMap(([decider, day]) => {
    const words = dayWords(day);
    return LEVELS[decider] === undefined || words === undefined ? [] : [`${LEVELS[decider]} senast ${words} ${year}`];
  });
}

function optionOf(model: GovernanceModel, rule: string, option: string): unknown {
  const { severity = 'off', options } = model.rules[rule] ?? {};
  return severity === 'off' ? undefined : options?.[option];
}

function entriesOf(option: unknown): readonly (readonly [string, unknown])[] {
  return typeof option === 'object' && option !== null ? Object.entries(option) : [];
}

/** `04-30` as `30 april`. */
function dayWords(day: unknown): string | undefined {
  const match = /^(\d\d)-(\d\d)$/.exec(String(day));
  const month = MONTHS[Number(match?.[1]) - 1];
  return month === undefined ? undefined : `${Number(match![2])} ${month}`;
}
