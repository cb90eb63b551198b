import { fieldName, fieldsOf, tableOf, type EntityKind, type Language } from '../../../src/index';

/** A field that can be chosen for a column, by its name. */
export interface FieldChoice {
  readonly field: string;
  readonly name: string;
}

/** The fields of a table as they are offered: those that stand once, and those by year. */
export interface FieldChoices {
  readonly plain: readonly FieldChoice[];
  readonly byYear: readonly FieldChoice[];
}

/** How many years before and after those of the plan are offered: results go back. */
const BACK = 4;
const FORTH = 1;

/**
 * The fields to choose from.
 * @param years the plan's years, and those that headers name
 * @param used fields that are chosen already: they are offered whatever year they have
 */
export function fieldChoices(
  entity: EntityKind,
  years: readonly number[],
  used: Iterable<string>,
  language: Language,
): FieldChoices {
  const choice = (field: string): FieldChoice => ({ field, name: fieldName(entity, field, language) });
  const plain = fieldsOf(entity).map(({ field }) => choice(field));
  const byYear = tableOf(entity).years.flatMap(({ field }) => years.map((year) => `${field}:${year}`));
  const known = new Set([...fieldsOf(entity).map(({ field }) => field), ...byYear]);
  const others = [...used].filter((field) => !known.has(field));
  return { plain, byYear: [...byYear, ...others].map(choice) };
}

/** The years to choose from, ascending. */
export function offeredYears(planYears: readonly number[], headers: readonly string[]): readonly number[] {
  const named = headers.flatMap((header) => (header.match(/(?<!\d)(?:19[5-9]\d|20\d\d)(?!\d)/g) ?? []).map(Number));
  const around =
    planYears.length === 0
      ? []
      : Array.from(
          { length: Math.max(...planYears) + FORTH - (Math.min(...planYears) - BACK) + 1 },
          (_, index) => Math.min(...planYears) - BACK + index,
        );
  return [...new Set([...around, ...named])].sort((a, b) => a - b);
}
