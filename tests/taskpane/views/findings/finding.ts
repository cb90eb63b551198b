import type { Finding } from '../../../../src/findings/finding';

/** A finding of which a test says only what matters. */
export function finding(more: Partial<Finding> & { readonly at?: string; readonly row?: number } = {}): Finding {
  const { at = 'Mål', row = 1, ...rest } = more;
  return {
    ruleId: 'chain/orphan',
    severity: 'error',
    messageId: 'missing',
    data: {},
    anchor: { sheet: at, row, column: 0 },
    related: [],
    subject: `goal:${at}/${row}`,
    ...rest,
  };
}
