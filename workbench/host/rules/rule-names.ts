import type { RuleSettings } from '../../../src/index';

type Names = Readonly<Record<string, string>>;

/** Comparisons, by the file's word. */
export const OPERATOR_NAMES: Names = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

/** Rules about texts, by the kind in the file. */
export const TEXT_OPERATOR_NAMES: Names = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

/** What a point of a scale, a bar or a set of icons is measured by, by the file's word. */
export const POINT_NAMES: Names = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
  autoMin: 'Automatic',
  autoMax: 'Automatic',
};

const CRITERIA: Names = {
  containsBlanks: 'Blanks',
  notContainsBlanks: 'NonBlanks',
  containsErrors: 'Errors',
  notContainsErrors: 'NonErrors',
  duplicateValues: 'DuplicateValues',
  uniqueValues: 'UniqueValues',
};
const PERIODS: Names = {
  today: 'Today',
  yesterday: 'Yesterday',
  tomorrow: 'Tomorrow',
  last7Days: 'LastSevenDays',
  lastWeek: 'LastWeek',
  thisWeek: 'ThisWeek',
  nextWeek: 'NextWeek',
  lastMonth: 'LastMonth',
  thisMonth: 'ThisMonth',
  nextMonth: 'NextMonth',
};
const DEVIATIONS = ['', 'OneStdDev', 'TwoStdDev', 'ThreeStdDev'];

/** What a preset rule is about in the API's word; undefined for all other kinds. @param type as in the file */
export function criterionOf(type: string, settings: RuleSettings | undefined): string | undefined {
  if (settings?.kind === 'period') return PERIODS[settings.period];
  if (settings?.kind !== 'average') return CRITERIA[type];
  const { isAbove, orEqual, deviations } = settings;
  const side = `${isAbove ? 'Above' : 'Below'}Average`;
  if (deviations > 0) return DEVIATIONS[deviations] && `${DEVIATIONS[deviations]}${side}`;
  return orEqual ? `EqualOr${side}` : side;
}

/** The kind and the attributes that a file has for a preset rule; undefined for a criterion that is none. */
export function presetOf(
  criterion: string,
): { readonly type: string; readonly attributes: Readonly<Record<string, string>> } | undefined {
  const type = keyOf(CRITERIA, criterion);
  if (type !== undefined) return { type, attributes: {} };
  const timePeriod = keyOf(PERIODS, criterion);
  if (timePeriod !== undefined) return { type: 'timePeriod', attributes: { timePeriod } };
  const average = /^(EqualOr|\w+StdDev)?(Above|Below)Average$/.exec(criterion);
  const deviations = DEVIATIONS.indexOf(average?.[1] ?? '');
  if (!average || (deviations < 0 && average[1] !== 'EqualOr')) return undefined;
  const attributes = {
    ...(average[2] === 'Below' && { aboveAverage: '0' }),
    ...(average[1] === 'EqualOr' && { equalAverage: '1' }),
    ...(deviations > 0 && { stdDev: String(deviations) }),
  };
  return { type: 'aboveAverage', attributes };
}

const NUMBERS = ['', '', '', 'Three', 'Four', 'Five'];

/** The API's name of a set of icons: `ThreeArrows` for `3Arrows`; `Invalid` where there is no such set. */
export function iconSetName(set: string): string {
  const number = NUMBERS[Number(set[0])];
  return number ? `${number}${set.slice(1)}` : 'Invalid';
}

/** The file's name of a set of icons: `3Arrows` for `ThreeArrows`; '' where it is none. */
export function iconSetOf(name: string): string {
  const number = NUMBERS.findIndex((word) => word !== '' && name.startsWith(word));
  return number > 0 ? `${number}${name.slice(NUMBERS[number]!.length)}` : '';
}

/** The key of a value, in a list of names. */
export function keyOf(names: Names, value: string): string | undefined {
  return Object.keys(names).find((key) => names[key] === value);
}
