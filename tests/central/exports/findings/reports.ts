import type { CheckedFile, ReportedFinding, UnreadFile } from '../../../../src/central/exports/findings/file-report';
import { summarise } from '../../../../src/findings/summary';

/** A finding of a report, of which a test says only what matters. */
export function finding(more: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    ruleId: 'chain/missing-parent',
    severity: 'error',
    sheet: 'Mål',
    cell: 'E3',
    message: 'N1 anger inget överordnat mål.',
    related: [],
    fix: null,
    source: null,
    content: '',
    row: [],
    fixContent: '',
    subject: 'goal:n1',
    ...more,
  };
}

/** A checked workbook with these findings. */
export function checked(findings: readonly ReportedFinding[], file = 'bun.xlsx'): CheckedFile {
  return {
    file,
    model: 'karlskoga',
    summary: summarise(findings),
    findings,
    dismissed: [],
    asOf: null,
    reading: {
      model: 'Karlskoga',
      budgetYear: 2027,
      municipality: 'Provköping',
      committee: null,
      unit: 'tkr',
      tables: [{ place: 'Mål!A1:S3', name: 'mål', rows: 2 }],
      notes: ['Intäkterna är vända.'],
    },
  };
}

/** A file that could not be read. */
export const unread: UnreadFile = {
  file: 'trasig.xlsx',
  error: { code: 'truncated', message: 'trasig.xlsx är avklippt.' },
};
