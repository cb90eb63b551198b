/** What a rule's option holds, beyond its JSON type. `src/messages` says each in words. */
export type OptionKind =
  | 'levels'
  | 'words-by-level'
  | 'perspectives-by-level'
  | 'perspectives'
  | 'measure-kinds'
  | 'fields'
  | 'count'
  | 'grace'
  | 'share'
  | 'factor'
  | 'cap'
  | 'kronor'
  | 'flag'
  | 'choice'
  | 'day'
  | 'days'
  | 'day-by-decider'
  | 'last-day-by-body'
  | 'words'
  | 'text'
  | 'number'
  | 'object';

/** Numbers that make sense: the smallest and the largest, and whether only whole ones do. */
export const NUMBER_LIMITS: Readonly<Partial<Record<OptionKind, NumberLimits>>> = {
  count: { least: 1, whole: true },
  grace: { least: 0, whole: true },
  share: { least: 0, most: 1 },
  factor: { least: 1 },
  cap: { least: 0, most: 100 },
  kronor: { least: 0 },
};

interface NumberLimits {
  readonly least: number;
  readonly most?: number;
  readonly whole?: boolean;
}

/** By the option's name, or by rule and name where the same name holds another thing. */
const BY_NAME: Readonly<Record<string, OptionKind>> = {
  levels: 'levels',
  'chain/missing-source-document levels': 'words-by-level',
  'chain/perspective-mismatch levels': 'perspectives-by-level',
  goalPerspectives: 'perspectives',
  kinds: 'measure-kinds',
  'document/required-fields fields': 'fields',
  limit: 'count',
  years: 'count',
  grace: 'grace',
  share: 'share',
  factor: 'factor',
  cap: 'cap',
  'balance/reserve cap': 'share',
  tolerance: 'kronor',
  by: 'choice',
  adopted: 'day-by-decider',
  followedUp: 'day-by-decider',
  last: 'last-day-by-body',
};

/** The texts that an option, or each entry of its list, may be. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'chain/uncovered-goal by': ['goal-or-activity', 'goal'],
};

/** What an option of a rule holds; by its default where its name says nothing. */
export function optionKind(rule: string, option: string, fallback: unknown): OptionKind {
  return BY_NAME[`${rule} ${option}`] ?? BY_NAME[option] ?? kindOfDefault(fallback);
}

/** The texts that an option may be; of a list that is full by default, its entries. Undefined where any text will do. */
export function optionChoices(rule: string, option: string, fallback: unknown): readonly string[] | undefined {
  if (optionKind(rule, option, fallback) === 'fields') return fallback as readonly string[];
  return CHOICES[`${rule} ${option}`];
}

const DAY = /^\d\d-\d\d$/;

function kindOfDefault(value: unknown): OptionKind {
  if (typeof value === 'string') return DAY.test(value) ? 'day' : 'text';
  if (Array.isArray(value)) return value.length > 0 && value.every((each) => DAY.test(String(each))) ? 'days' : 'words';
  if (typeof value === 'boolean') return 'flag';
  return typeof value === 'number' ? 'number' : 'object';
}
