import type { IRange } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { HostConditionalFormat } from '../../../host/engine';
import { fromUniver, toUniver } from '../univer-range';
import { readRule } from './read-rule';
import { shownRule, type ShownRule } from './shown-rule';

/**
 * A rule of Univer's that also carries what the API knows of it; Univer keeps and copies what it does not know. Its place counts only in Univer, which moves it
 * with inserted rows, and what it shows, too, where somebody changed that in the grid.
 */
export interface ConditionalRule extends IConditionFormattingRule {
  readonly host?: HostConditionalFormat;
  /** What Univer was given to show, to see whether it has changed. */
  readonly shown?: string;
}

/** A conditional format as Univer keeps it. */
export function conditionalRule(format: HostConditionalFormat, shown: ShownRule = shownRule(format)): ConditionalRule {
  return {
    cfId: format.id,
    ranges: format.ranges.map(toUniver),
    stopIfTrue: format.stopIfTrue,
    rule: shown,
    host: format,
    shown: JSON.stringify(shown),
  };
}

/** Whether a rule shows what it was given to show, and nobody has changed it in the grid. */
export function isOurs({ host, shown, rule }: ConditionalRule): boolean {
  return host !== undefined && shown === JSON.stringify(rule);
}

/** A rule of Univer's as the API knows it. */
export function hostFormat(rule: ConditionalRule, sheet: string, priority: number): HostConditionalFormat {
  const { cfId, ranges, stopIfTrue, host } = rule;
  const placed = { id: cfId, sheet, ranges: placesOf(ranges), priority, stopIfTrue };
  return { ...(isOurs(rule) ? host! : readRule(rule.rule, host)), ...placed };
}

function placesOf(ranges: readonly IRange[]): HostConditionalFormat['ranges'] {
  return ranges.map(fromUniver);
}
