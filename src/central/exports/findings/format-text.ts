import type { Language } from '../../../messages/rule-texts';
import { word } from '../../../messages/words';
import type { Severity } from '../../../findings/finding';
import { countsInWords, sumCounts, verdictInWords } from './counts-in-words';
import { isChecked, isUnread, type CheckedFile, type FileReport, type ReportedFinding } from './file-report';
import { groupFindings, isFolded } from './group-findings';
import { shortened, visibleText } from './visible-text';

/** Dresses a piece of text for a terminal; the identity where there are no colours. */
export type Paint = (style: 'heading' | 'faint' | Severity | 'none', text: string) => string;

export interface TextOptions {
  readonly language: Language;
  readonly paint?: Paint;
}

const SHOWN_OF_A_KIND = 5;
const CONTENT_LENGTH = 80;
const INDENT = '    ';

/** The findings for people: how each workbook was read, what was found sheet by sheet, and a verdict. Ends in a line break. */
export function formatText(
  reports: readonly FileReport[],
  { language, paint = (_, text) => text }: TextOptions,
): string {
  const parts = reports.map((report) => {
    if (!isUnread(report))
      return [...head(report, language, paint), ...sheets(report, language, paint), verdict(report, language, paint)];
    const name = paint('heading', visibleText(report.file));
    return [name, `  ${paint('error', word('report.unread', language))}: ${visibleText(report.error.message)}`];
  });
  if (reports.length > 1) parts.push([inAll(reports, language)]);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function head({ file, reading }: CheckedFile, language: Language, paint: Paint): string[] {
  const facts = [
    `${word('report.model', language)}: ${reading.model}`,
    ...(reading.budgetYear === null
      ? []
      : [word('report.budget-year', language, { year: String(reading.budgetYear) })]),
    word('report.unit', language, { unit: reading.unit }),
  ];
  const tables = reading.tables.map(({ place, name, rows }) => `${name} ${place} (${rowsInWords(rows, language)})`);
  return [
    paint('heading', visibleText(file)),
    `  ${visibleText(facts.join(' · '))}`,
    ...(tables.length === 0
      ? []
      : [paint('faint', `  ${word('report.read', language)}: ${visibleText(tables.join(' · '))}`)]),
    ...reading.notes.map((note) => `  ${paint('information', '!')} ${visibleText(note)}`),
    '',
  ];
}

function rowsInWords(rows: number, language: Language): string {
  return rows === 1 ? word('count.row', language) : word('count.rows', language, { count: rows });
}

function sheets(report: CheckedFile, language: Language, paint: Paint): string[] {
  const cited = new Set<string>();
  const width = Math.max(
    0,
    ...(['error', 'warning', 'information'] as const).map((severity) => word(`severity.${severity}`, language).length),
  );
  return groupFindings(report.findings, SHOWN_OF_A_KIND).flatMap(({ sheet, entries }) => [
    `  ${paint('heading', sheet === '' ? word('report.workbook', language) : visibleText(sheet))}`,
    ...entries.flatMap((entry) => {
      if (isFolded(entry)) {
        const { folded, ruleId, column } = entry;
        return [`  ${INDENT}${paint('faint', word('report.more', language, { count: folded, rule: ruleId, column }))}`];
      }
      const first = !cited.has(entry.ruleId);
      cited.add(entry.ruleId);
      return finding(entry, first, width, language, paint);
    }),
    '',
  ]);
}

/** The source is given with the first finding of each rule only. */
function finding(found: ReportedFinding, cite: boolean, width: number, language: Language, paint: Paint): string[] {
  const severity = paint(found.severity, word(`severity.${found.severity}`, language).padEnd(width));
  const content =
    found.content === ''
      ? word('report.empty-cell', language)
      : word('report.content', language, { content: shortened(visibleText(found.content), CONTENT_LENGTH) });
  return [
    `  ${severity}  ${paint('heading', found.cell)}  ${paint('faint', found.ruleId)}`,
    `  ${INDENT}${visibleText(found.message)}`,
    `  ${INDENT}${paint('faint', content)}`,
    ...(found.fix
      ? [`  ${INDENT}${word('report.fix', language, { description: visibleText(found.fix.description) })}`]
      : []),
    ...(cite && found.source
      ? [`  ${INDENT}${paint('faint', word('report.source', language, { source: visibleText(found.source.text) }))}`]
      : []),
  ];
}

function verdict({ summary }: CheckedFile, language: Language, paint: Paint): string {
  const style = summary.errors > 0 ? 'error' : summary.warnings > 0 ? 'warning' : 'none';
  return `  ${paint(style, verdictInWords(summary, language))}`;
}

function inAll(reports: readonly FileReport[], language: Language): string {
  const checked = reports.filter(isChecked);
  return word('report.all-files', language, {
    checked: checked.length,
    unread: reports.length - checked.length,
    counts: countsInWords(sumCounts(checked.map(({ summary }) => summary)), language),
  });
}
