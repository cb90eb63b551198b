import type { HostConditionalFormat } from '../../../host/engine';

/** What a rule says, apart from where it is and in which order. */
export type ReadRule = Omit<HostConditionalFormat, 'id' | 'sheet' | 'ranges' | 'priority' | 'stopIfTrue'>;

/** A word or number of a rule as text; what it is usually where nothing is said. */
export function textOf(value: unknown, usual = ''): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : usual;
}
