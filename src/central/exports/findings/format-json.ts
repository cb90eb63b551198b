import { isUnread, type FileReport, type ReportedFinding } from './file-report';
import { terminalSafeJson } from './visible-text';

/** The findings of a run as JSON, the same keys in the same order each time; a file that could not be read has `error` instead. Ends in a line break. */
export function formatJson(reports: readonly FileReport[]): string {
  const files = reports.map((report) => {
    if (isUnread(report)) return { file: report.file, error: report.error };
    const { file, model, summary, findings } = report;
    return { file, model, summary, findings: findings.map(toJson) };
  });
  return `${terminalSafeJson({ files })}\n`;
}

function toJson({ ruleId, severity, sheet, cell, message, related, fix, source }: ReportedFinding): object {
  return { ruleId, severity, sheet, cell, message, related, fix, source };
}
