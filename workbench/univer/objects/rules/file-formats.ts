import type { ConditionalFormatDetails } from '../../../../src/index';
import { hostConditionalFormats } from '../../../host/memory/loading/host-conditional-formats';
import { conditionalRule, type ConditionalRule } from './conditional-rule';

/** The conditional formats of a file's sheet as Univer keeps them, the one that wins first. */
export function fileRules(
  formats: readonly ConditionalFormatDetails[],
  sheet: string,
  nextId: () => number,
): readonly ConditionalRule[] {
  return hostConditionalFormats(formats, sheet, nextId).map((format) => conditionalRule(format));
}
