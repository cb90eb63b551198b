import type { CellRange } from '../../../src/index';
import type { HostConditionalFormat, HostValidation } from '../../host/engine';
import { invalidArgument, notFound } from '../../host/memory/faults';
import { hostId } from '../../host/memory/host-id';
import { requireOnSheet, without } from '../../host/memory/ranges';
import type { UniverBook } from '../univer-book';
import { requireUnprotected } from './require-unprotected';
import { formatsOf, rulesOf, setRules } from './rules/conditional-list';
import { conditionalRule, hostFormat, type ConditionalRule } from './rules/conditional-rule';
import { setValidations, validationsOf } from './rules/validation-list';
import { hostValidation, validationRule, type ValidationRule } from './rules/validation-rule';
import { fromUniver, toUniver } from './univer-range';

/** The conditional formats and the validations of a workbook. */
export class UniverRules {
  constructor(private readonly book: UniverBook) {}

  /** The one that wins first. */
  conditionalFormats(sheet: string): readonly HostConditionalFormat[] {
    this.book.sheet(sheet);
    return formatsOf(this.book, sheet);
  }

  /** A new conditional format comes before the others of its sheet, as in Excel. */
  addConditionalFormat(sheet: string, ranges: readonly CellRange[], type: string): HostConditionalFormat {
    if (ranges.length === 0) throw invalidArgument();
    ranges.forEach(requireOnSheet);
    requireUnprotected(this.book, sheet);
    const id = hostId('format', this.book.nextId());
    const added = { id, sheet, ranges, type, priority: 0, stopIfTrue: false };
    setRules(this.book, sheet, [conditionalRule(added), ...rulesOf(this.book, sheet)]);
    return added;
  }

  /** @throws EngineFault `ItemNotFound`, `AccessDenied` on a protected sheet */
  setConditionalFormat(id: string, change: Partial<HostConditionalFormat>): void {
    const sheet = this.sheetOfFormat(id);
    requireUnprotected(this.book, sheet);
    change.ranges?.forEach(requireOnSheet);
    const rules = [...rulesOf(this.book, sheet)];
    const at = rules.findIndex(({ cfId }) => cfId === id);
    const changed = conditionalRule({ ...hostFormat(rules[at]!, sheet, at), ...change, id, sheet });
    rules.splice(at, 1);
    rules.splice(change.priority ?? at, 0, changed);
    setRules(this.book, sheet, rules);
  }

  /** @throws EngineFault `ItemNotFound`, `AccessDenied` on a protected sheet */
  deleteConditionalFormat(id: string): void {
    const sheet = this.sheetOfFormat(id);
    requireUnprotected(this.book, sheet);
    setRules(
      this.book,
      sheet,
      rulesOf(this.book, sheet).filter(({ cfId }) => cfId !== id),
    );
  }

  validations(sheet: string): readonly HostValidation[] {
    this.book.sheet(sheet);
    return validationsOf(this.book, sheet).map(hostValidation);
  }

  /** Takes the rules off some ranges, and puts another one there unless it is undefined. @throws EngineFault `AccessDenied` on a protected sheet */
  setValidation(sheet: string, ranges: readonly CellRange[], rule: Omit<HostValidation, 'ranges'> | undefined): void {
    ranges.forEach(requireOnSheet);
    requireUnprotected(this.book, sheet);
    const kept = validationsOf(this.book, sheet).flatMap((each) => ruleWithout(each, ranges));
    const added = rule ? [validationRule({ ...rule, ranges }, `validation-${this.book.nextId()}`)] : [];
    setValidations(this.book, sheet, [...kept, ...added]);
  }

  /** Takes the conditional formats off a rectangle. */
  clearFormats(sheet: string, range: CellRange): void {
    setRules(
      this.book,
      sheet,
      rulesOf(this.book, sheet).flatMap((rule) => ruleWithout(rule, [range])),
    );
  }

  private sheetOfFormat(id: string): string {
    const sheet = this.book.workbook
      .getSheetOrders()
      .find((each) => rulesOf(this.book, each).some(({ cfId }) => cfId === id));
    if (sheet === undefined) throw notFound();
    return sheet;
  }
}

/** A rule without some rectangles; none where nothing is left of it. */
function ruleWithout<Rule extends ConditionalRule | ValidationRule>(
  rule: Rule,
  holes: readonly CellRange[],
): readonly Rule[] {
  const before = rule.ranges.map(fromUniver);
  const left = holes.reduce<readonly CellRange[]>((parts, hole) => parts.flatMap((own) => without(own, hole)), before);
  const isSame = left.length === before.length && left.every((part, index) => part === before[index]);
  if (isSame) return [rule];
  return left.length > 0 ? [{ ...rule, ranges: left.map(toUniver) }] : [];
}
