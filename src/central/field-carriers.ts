import type { BudgetAmount, YearTarget, YearValue } from '../plan/plan';
import type { NamedIds } from './named-ids';
import { wholeKronor } from './whole-kronor';

/** An entry of the document while it is written or read. */
export type Entry = Record<string, unknown>;

/** How one field goes from the plan to the document and back. */
export interface DocumentField<Field extends string = string> {
  /** Its name in the plan. */
  readonly field: Field;
  /** Its name in the document. */
  readonly key: string;
  /** Sets the document's keys from the plan's value, which is never undefined. */
  readonly write: (value: unknown, into: Entry, ids: NamedIds) => void;
  /** The plan's value; undefined where the entry has none. */
  readonly read: (from: Entry) => unknown;
}

/** A negative zero would come back from JSON as zero. */
function unsigned(value: number): number {
  return value === 0 ? 0 : value;
}

function mapped<Field extends string>(
  field: Field,
  key: string,
  write: (value: never) => unknown,
  read: (value: never) => unknown,
): DocumentField<Field> {
  return {
    field,
    key,
    write: (value, into) => {
      into[key] = write(value as never);
    },
    read: (from) => (from[key] === undefined ? undefined : read(from[key] as never)),
  };
}

/** A text, a number, a yes or no, a date, or a list of texts: the same on both sides. */
export function plain<Field extends string>(field: Field, key: string = field): DocumentField<Field> {
  return mapped(
    field,
    key,
    (value: unknown) => (typeof value === 'number' ? unsigned(value) : value),
    (value: unknown) => value,
  );
}

/** An amount of the plan in kronor, in the document rounded to whole ones. */
export function amount<Field extends string>(field: Field): DocumentField<Field> {
  return mapped(field, field, wholeKronor, (kronor: number) => kronor);
}

/** The name or the code of an organisation: its id under `key`, and the row's own words under the field's name where they differ. */
export function organisation<Field extends string>(key: string, field: Field): DocumentField<Field> {
  return {
    field,
    key,
    write: (value, into, ids) => {
      const written = value as string;
      into[key] = ids.organisation(written);
      if (into[key] !== written) into[field] = written;
    },
    read: (from) => from[field] ?? from[key],
  };
}

/** The level that a goal's words mean: its id under `key`, and the words under `wordsKey` where they differ. */
export function level<Field extends string>(field: Field, wordsKey: string): DocumentField<Field> {
  return {
    field,
    key: field,
    write: (value, into, ids) => {
      const written = value as string;
      into[field] = ids.level(written);
      if (into[field] !== written) into[wordsKey] = written;
    },
    read: (from) => from[wordsKey] ?? from[field],
  };
}

/** As `organisation`, for a list. */
export function organisationList<Field extends string>(key: string, field: Field): DocumentField<Field> {
  return {
    field,
    key,
    write: (value, into, ids) => {
      const written = value as readonly string[];
      const found = written.map(ids.organisation);
      into[key] = found;
      if (found.some((id, index) => id !== written[index])) into[field] = written;
    },
    read: (from) => from[field] ?? from[key],
  };
}

function yearValue({ year, value }: YearValue): YearValue {
  return { year, value: unsigned(value) };
}

/** Values by year that are no money. */
export function yearValues<Field extends string>(field: Field): DocumentField<Field> {
  const copy = (values: readonly YearValue[]): YearValue[] => values.map(yearValue);
  return mapped(field, field, copy, copy);
}

/** Targets by year: one value, or a range. */
export function targets<Field extends string>(field: Field): DocumentField<Field> {
  const copy = (values: readonly YearTarget[]): YearTarget[] =>
    values.map((target) =>
      'value' in target
        ? yearValue(target)
        : { year: target.year, from: unsigned(target.from), to: unsigned(target.to) },
    );
  return mapped(field, field, copy, copy);
}

/** A budget row's amounts by year and phase. */
export function budgetAmounts<Field extends string>(field: Field): DocumentField<Field> {
  return mapped(
    field,
    field,
    (amounts: readonly BudgetAmount[]) =>
      amounts.map(({ year, phase, value }) => ({ year, phase, amount: wholeKronor(value) })),
    (amounts: readonly (Omit<BudgetAmount, 'value'> & { readonly amount: number })[]) =>
      amounts.map(({ year, phase, amount: value }) => ({ year, phase, value })),
  );
}
