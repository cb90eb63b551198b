import type { CellRange } from '../../../../src/index';
import type { HostValidation } from '../../engine';
import type { Draft } from '../draft';
import { requireOnSheet, without } from '../ranges';

/** Takes the rules off some ranges, and puts another one there unless it is undefined. @throws EngineFault `AccessDenied` on a protected sheet */
export function setValidation(
  draft: Draft,
  sheetId: string,
  ranges: readonly CellRange[],
  rule: Omit<HostValidation, 'ranges'> | undefined,
): void {
  ranges.forEach(requireOnSheet);
  draft.requireUnprotected(sheetId);
  const { state } = draft.edit(sheetId);
  const kept = state.validations
    .map((each) => ({
      ...each,
      ranges: ranges.reduce<readonly CellRange[]>(
        (left, range) => left.flatMap((own) => without(own, range)),
        each.ranges,
      ),
    }))
    .filter((each) => each.ranges.length > 0);
  state.validations = rule ? [...kept, { ...rule, ranges }] : kept;
}
