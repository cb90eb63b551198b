import type { Silencer } from '../../rule';

/** Silences what a rule says of row after row where a whole column (`goals/id`) is missing: that is the finding. */
export function withoutColumn(...columns: readonly string[]): readonly Silencer[] {
  return columns.map((column) => ({ rule: 'workbook/missing-column', on: 'anywhere', about: `column:${column}` }));
}
