import type { Language } from '../../../messages/rule-texts';
import { word } from '../../../messages/words';
import type { Severity } from '../../../findings/finding';
import { countsInWords, sumCounts, verdictInWords } from './counts-in-words';
import { isChecked, isUnread, type CheckedFile, type FileReport, type ReportedFinding } from './file-report';
import { groupFindings, isFolded } from './group-findings';
import { reportText } from '../../../messages/report-texts';
import { shortened, visibleText } from './visible-text';
import { LINE_WIDTH, wrapped, wrappedText } from './wrapped';

/** Dresses a piece of text for a terminal; the identity where there are no colours. */
export type Paint = (style: 'heading' | 'faint' | Severity | 'none', text: string) => string;

export interface TextOptions {
  readonly language: Language;
  readonly paint?: Paint;
}

const SHOWN_OF_A_KIND = 5;
const ROW_CELL_LENGTH = 32;
/** So many of the row's first cells say what it is about; one on either side of the finding's own follows. */
const ROW_LEADING = 2;
const MARGIN = '  ';
const INDENT = '      ';

/**
 * The findings for people: how each workbook was read, what was found sheet by sheet, each with what its cell holds and the row around
 * it, and last one sentence with the verdict. Lines have at most 80 characters, but for that sentence: it is a line whatever its length,
 * so that the last line alone says how it went. Ends in a line break.
 */
export function formatText(
  reports: readonly FileReport[],
  { language, paint = (_, text) => text }: TextOptions,
): string {
  const parts = reports.map((report) => {
    if (!isUnread(report))
      return [...head(report, language, paint), ...sheets(report, language, paint), verdict(report, language, paint)];
    const reason = `${word('report.unread', language)}: ${visibleText(report.error.message)}`;
    return [paint('heading', visibleText(report.file)), ...prose(reason, MARGIN, (line) => paint('error', line))];
  });
  if (reports.length > 1) parts.push([inAll(reports, language)]);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A text in indented lines. Colours are put on afterwards: they take no room. */
function prose(text: string, indent: string, dress = (line: string): string => line): string[] {
  return wrappedText(text, LINE_WIDTH - indent.length).map((line) => `${indent}${dress(line)}`);
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
  const [first = '', ...more] = tables;
  const read = wrapped(
    [`${word('report.read', language)}: ${first}`, ...more].map(visibleText),
    ' · ',
    LINE_WIDTH - MARGIN.length,
  );
  return [
    paint('heading', visibleText(file)),
    ...prose(visibleText(facts.join(' · ')), MARGIN),
    ...(tables.length === 0 ? [] : read.map((line) => `${MARGIN}${paint('faint', line)}`)),
    ...reading.notes.flatMap((note) => {
      const [line = '', ...rest] = wrappedText(visibleText(note), LINE_WIDTH - MARGIN.length * 2);
      return [`${MARGIN}${paint('information', '!')} ${line}`, ...rest.map((each) => `${MARGIN}${MARGIN}${each}`)];
    }),
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
    `${MARGIN}${paint('heading', sheet === '' ? word('report.workbook', language) : visibleText(sheet))}`,
    ...entries.flatMap((entry) => {
      if (isFolded(entry)) {
        const { folded, ruleId, column } = entry;
        return [`${INDENT}${paint('faint', word('report.more', language, { count: folded, rule: ruleId, column }))}`];
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
  const room = LINE_WIDTH - INDENT.length - word('report.content', language, { content: '' }).length;
  const content =
    found.content === ''
      ? word('report.empty-cell', language)
      : word('report.content', language, { content: shortened(visibleText(found.content), room) });
  const faint = (line: string): string => paint('faint', line);
  return [
    `${MARGIN}${severity}  ${paint('heading', found.cell)}  ${paint('faint', found.ruleId)}`,
    ...prose(visibleText(found.message), INDENT),
    `${INDENT}${faint(content)}`,
    ...rowAround(found, language).map((line) => `${INDENT}${faint(line)}`),
    ...(found.fix
      ? prose(word('report.fix', language, { description: visibleText(found.fix.description) }), INDENT)
      : []),
    ...(cite && found.source
      ? prose(word('report.source', language, { source: visibleText(found.source.text) }), INDENT, faint)
      : []),
  ];
}

/** The row that the cell stands on: `Raden – Mål-id: N3 · Mål: Trygga äldre`; nothing where nothing else stands on it. */
function rowAround({ row }: ReportedFinding, language: Language): string[] {
  const own = row.findIndex(({ isAnchor }) => isAnchor);
  const before = row.slice(0, Math.max(own, 0));
  const shown = [
    ...before.slice(0, ROW_LEADING),
    ...before.slice(ROW_LEADING).slice(-1),
    ...row.slice(own + 1, own + 2),
  ];
  const cells = shown.map(
    ({ header, column, content }) =>
      `${visibleText(header === '' ? column : header)}: ${shortened(visibleText(content), ROW_CELL_LENGTH)}`,
  );
  const [first, ...more] = cells;
  if (first === undefined) return [];
  return wrapped([reportText('row.around', language, { first }), ...more], ' · ', LINE_WIDTH - INDENT.length);
}

function verdict({ summary }: CheckedFile, language: Language, paint: Paint): string {
  const style = summary.errors > 0 ? 'error' : summary.warnings > 0 ? 'warning' : 'none';
  return `${MARGIN}${paint(style, verdictInWords(summary, language))}`;
}

function inAll(reports: readonly FileReport[], language: Language): string {
  const checked = reports.filter(isChecked);
  return word('report.all-files', language, {
    checked: checked.length,
    unread: reports.length - checked.length,
    counts: countsInWords(sumCounts(checked.map(({ summary }) => summary)), language),
  });
}
