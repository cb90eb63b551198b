import { sheetAddress } from '../plan/cell';
import type { Finding, MessageValue } from '../findings/finding';
import type { StyrplanDismissal, StyrplanFinding, StyrplanVerdict } from './styrplan';

/** What checking the workbook gave: the findings that stand, and those that somebody has dismissed. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly dismissed: readonly StyrplanDismissal[];
}

/** A message's value with cells as addresses. */
function writeValue(value: MessageValue): unknown {
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(writeValue);
  return 'cell' in value ? { cell: sheetAddress(value.cell) } : value;
}

function writeFinding({ ruleId, severity, anchor, data, messageId, subject, related }: Finding): StyrplanFinding {
  return {
    ruleId,
    severity,
    anchor: sheetAddress(anchor),
    data: Object.fromEntries(Object.entries(data).map(([name, value]) => [name, writeValue(value)])),
    messageId,
    subject,
    related: related.map(sheetAddress),
  };
}

/** The verdict as the document has it: counts by severity, the findings and the dismissals. */
export function writeVerdict({ findings, dismissed }: Checked): StyrplanVerdict {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    information: count('information'),
    findings: findings.map(writeFinding),
    dismissed,
  };
}
