import type { IMutationInfo } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { HostConditionalFormat } from '../../../host/engine';
import type { UniverBook } from '../../univer-book';
import { hostFormat, type ConditionalRule } from './conditional-rule';

/** The rules of a sheet as Univer has them, the one that wins first. */
export function rulesOf(book: UniverBook, sheet: string): readonly ConditionalRule[] {
  return book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, sheet) ?? [];
}

/** The same as the API knows them. */
export function formatsOf(book: UniverBook, sheet: string): readonly HostConditionalFormat[] {
  return rulesOf(book, sheet).map((rule, priority) => hostFormat(rule, sheet, priority));
}

/** Gives a sheet other rules, as a part of the step of undo. */
export function setRules(book: UniverBook, sheet: string, after: readonly ConditionalRule[]): void {
  const before = rulesOf(book, sheet).map((rule) => structuredClone(rule));
  const redos = changes(book.unitId, sheet, before, after);
  if (redos.length > 0) book.mutate(redos, changes(book.unitId, sheet, after, before));
}

/** Univer puts a new rule first; so where others have changed places, all come anew. */
function changes(
  unitId: string,
  subUnitId: string,
  from: readonly ConditionalRule[],
  to: readonly ConditionalRule[],
): IMutationInfo[] {
  const place = { unitId, subUnitId };
  const remove = (rule: ConditionalRule): IMutationInfo => {
    return { id: DeleteConditionalRuleMutation.id, params: { ...place, cfId: rule.cfId } };
  };
  const add = (rule: ConditionalRule): IMutationInfo => {
    return { id: AddConditionalRuleMutation.id, params: { ...place, rule: structuredClone(rule) } };
  };
  const left = from.filter(({ cfId }) => to.some((rule) => rule.cfId === cfId));
  const added = to.length - left.length;
  const isInOrder = left.every(({ cfId }, index) => to[added + index]?.cfId === cfId);
  if (!isInOrder) return [...from.map(remove), ...[...to].reverse().map(add)];
  return [
    ...from.filter((rule) => !left.includes(rule)).map(remove),
    ...to.slice(added).flatMap((rule, index) => {
      const isSame = JSON.stringify(rule) === JSON.stringify(left[index]);
      const set = {
        id: SetConditionalRuleMutation.id,
        params: { ...place, cfId: rule.cfId, rule: structuredClone(rule) },
      };
      return isSame ? [] : [set];
    }),
    ...to.slice(0, added).reverse().map(add),
  ];
}
