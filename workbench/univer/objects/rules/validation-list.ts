import type { IMutationInfo } from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from '@univerjs/data-validation';
import type { UniverBook } from '../../univer-book';
import type { ValidationRule } from './validation-rule';

/** The validations of a sheet as Univer has them. */
export function validationsOf(book: UniverBook, sheet: string): readonly ValidationRule[] {
  return book.injector.get(DataValidationModel).getRules(book.unitId, sheet);
}

/** Gives a sheet other validations, as a part of the step of undo. */
export function setValidations(book: UniverBook, sheet: string, after: readonly ValidationRule[]): void {
  const before = validationsOf(book, sheet).map((rule) => structuredClone(rule));
  const redos = changes(book.unitId, sheet, before, after);
  if (redos.length > 0) book.mutate(redos, changes(book.unitId, sheet, after, before));
}

/** What is the same stays; all else comes anew, in its place. */
function changes(
  unitId: string,
  subUnitId: string,
  from: readonly ValidationRule[],
  to: readonly ValidationRule[],
): IMutationInfo[] {
  const place = { unitId, subUnitId };
  const texts = new Set(to.map((rule) => JSON.stringify(rule)));
  const known = new Set(from.map((rule) => JSON.stringify(rule)));
  const gone = from.filter((rule) => !texts.has(JSON.stringify(rule))).map(({ uid }) => uid);
  const removed = { id: RemoveDataValidationMutation.id, params: { ...place, ruleId: gone } };
  const added = to.flatMap((rule, index) => {
    const add = { id: AddDataValidationMutation.id, params: { ...place, index, rule: structuredClone(rule) } };
    return known.has(JSON.stringify(rule)) ? [] : [add];
  });
  return [...(gone.length > 0 ? [removed] : []), ...added];
}
