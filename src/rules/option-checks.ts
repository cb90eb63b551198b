import { suggestLevels } from '../models/level-problems';
import type { GovernanceModel } from '../models/model';
import { pointer, seen, type ModelProblem } from '../models/model-problem';
import { nameKey } from '../text/ids';
import { nearest } from '../text/nearest';
import { NUMBER_LIMITS, type OptionKind } from './option-kinds';

/** Looks at a value that stands at a path of a model's JSON. */
export type OptionCheck = (value: unknown, path: string, model: GovernanceModel) => readonly ModelProblem[];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const nothing: OptionCheck = () => [];

/** What a value of each kind has to be, once its JSON type is right. */
export const OPTION_CHECKS: Readonly<Record<OptionKind, OptionCheck>> = {
  levels: listOf(level),
  'words-by-level': byLevel(listOf(text)),
  'perspectives-by-level': byLevel(listOf(term('perspectives'))),
  perspectives: listOf(term('perspectives')),
  'measure-kinds': listOf(term('measureKinds')),
  fields: nothing,
  count: number('count'),
  grace: number('grace'),
  share: number('share'),
  factor: number('factor'),
  cap: number('cap'),
  kronor: number('kronor'),
  number: nothing,
  flag: nothing,
  choice: nothing,
  day,
  days: listOf(day),
  'day-by-decider': byKey(['council', 'committee', 'manager', 'department', 'unit'], day),
  'last-day-by-body': byKey(['council', 'committee'], lastDay),
  words: listOf(text),
  text: nothing,
  object: nothing,
};

/** A check of every entry of a list. */
export function listOf(check: OptionCheck): OptionCheck {
  return (value, path, model) =>
    Array.isArray(value)
      ? value.flatMap((each, index) => check(each, path + pointer(index), model))
      : [{ path, code: 'expected-list', data: { seen: seen(value) } }];
}

/** A check of every value of an object whose keys are ids of levels. */
function byLevel(check: OptionCheck): OptionCheck {
  return (value, path, model) =>
    Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([id, each]) => [
      ...level(id, path + pointer(id), model),
      ...check(each, path + pointer(id), model),
    ]);
}

/** A check of every value of an object whose keys are some of these. */
function byKey(keys: readonly string[], check: OptionCheck): OptionCheck {
  return (value, path, model) =>
    Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([key, each]): readonly ModelProblem[] => {
      const place = path + pointer(key);
      if (keys.includes(key)) return check(each, place, model);
      return [{ path: place, code: 'unknown-key', data: { key, keys }, suggestions: nearest(key, keys) }];
    });
}

/** A check that a text is one of a few. */
export function oneOf(choices: readonly string[]): OptionCheck {
  return (value, path) => {
    if (choices.includes(value as string)) return [];
    const suggestions = typeof value === 'string' ? nearest(value, choices) : [];
    return [{ path, code: 'not-one-of', data: { seen: seen(value), allowed: choices }, suggestions }];
  };
}

function text(value: unknown, path: string): readonly ModelProblem[] {
  if (typeof value !== 'string') return [{ path, code: 'expected-text', data: { seen: seen(value) } }];
  return value.trim() === '' ? [{ path, code: 'empty-text', data: {} }] : [];
}

function level(value: unknown, path: string, { levels }: GovernanceModel): readonly ModelProblem[] {
  if (typeof value !== 'string') return text(value, path);
  if (levels.some(({ id }) => id === value)) return [];
  const data = { value, levels: levels.map(({ id }) => id) };
  return [{ path, code: 'option-unknown-level', data, suggestions: suggestLevels(value, levels) }];
}

/** A check of the id of a perspective or a measure kind. */
function term(list: 'perspectives' | 'measureKinds'): OptionCheck {
  return (value, path, model) => {
    if (typeof value !== 'string') return text(value, path);
    const terms = model[list];
    if (terms.some(({ id }) => id === value)) return [];
    const ids = terms.map(({ id }) => id);
    const named = terms.find(({ name }) => [name.sv, name.en].some((word) => nameKey(word) === nameKey(value)));
    const suggestions = named ? [named.id] : nearest(value, ids);
    return [{ path, code: 'option-unknown-term', data: { value, list, terms: ids }, suggestions }];
  };
}

/** A check of a number against the limits of its kind. */
function number(kind: OptionKind): OptionCheck {
  const { least = -Infinity, most = Infinity, whole = false } = NUMBER_LIMITS[kind] ?? {};
  return (value, path) => {
    const data = { seen: seen(value), least, ...(Number.isFinite(most) && { most }) };
    if (whole && !Number.isInteger(value)) return [{ path, code: 'not-whole', data }];
    if ((value as number) >= least && (value as number) <= most) return [];
    return [{ path, code: Number.isFinite(most) ? 'out-of-limits' : 'too-small', data }];
  };
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of every year: `02-28`; the 29th of February is none. */
function day(value: unknown, path: string): readonly ModelProblem[] {
  const match = typeof value === 'string' ? /^(\d\d)-(\d\d)$/.exec(value) : null;
  const last = match ? MONTHS[Number(match[1]) - 1] : undefined;
  if (match && last !== undefined && Number(match[2]) >= 1 && Number(match[2]) <= last) return [];
  return [{ path, code: 'not-day', data: { seen: seen(value) } }];
}

/** A day so many years from the budget year: `{ "years": -1, "day": "11-30" }`. */
function lastDay(value: unknown, path: string, model: GovernanceModel): readonly ModelProblem[] {
  if (!isRecord(value)) return [{ path, code: 'expected-object', data: { seen: seen(value) } }];
  const missing = ['years', 'day'].filter((key) => !Object.hasOwn(value, key));
  if (missing.length > 0)
    return missing.map((key): ModelProblem => ({ path: path + pointer(key), code: 'missing-key', data: { key } }));
  const years: OptionCheck = (each, place) =>
    Number.isInteger(each) && Math.abs(each as number) <= 10
      ? []
      : [{ path: place, code: 'not-year-offset', data: { seen: seen(each) } }];
  return [
    ...byKey(['years', 'day'], nothing)(value, path, model),
    ...years(value['years'], path + pointer('years'), model),
    ...day(value['day'], path + pointer('day')),
  ];
}
