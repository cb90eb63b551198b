import { a1 } from '../../src/plan/cell';
import type { Plan } from '../../src/plan/plan';
import type { Finding, Severity } from '../../src/findings/finding';
import { renderFinding, renderFix } from '../../src/messages/render';
import type { GovernanceModel } from '../../src/models/model';
import { findModel } from '../../src/models/built-in-models';
import { checkPlan } from '../../src/rules/engine';
import type { Rule } from '../../src/rules/rule';
import { TABLES } from '../../src/workbook/layout/tables';
import { recognise } from '../../src/workbook/recogniser/recognise';
import { buildPlan } from '../../src/workbook/reading/build-plan';
import type {
  CellValue,
  NumberFormat,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../src/workbook/snapshot';

/** A cell of a test sheet: a plain value, or a value shown as per cent or as a date. */
export type TestCell = CellValue | { readonly percent: number } | { readonly date: string };

/** The rows of each template sheet, header row first, as a user would see them from A1 on. */
export type TestBook = Readonly<Record<string, readonly (readonly TestCell[])[]>>;

const FORMATS: readonly NumberFormat[] = [
  { code: 'General', kind: 'general' },
  { code: '0%', kind: 'percent' },
  { code: 'yyyy-mm-dd', kind: 'date' },
];

/** A snapshot of a workbook in the template's layout: each sheet's table starts in A1. */
export function snapshotOf(book: TestBook): WorkbookSnapshot {
  return {
    name: 'prov.xlsx',
    date1904: false,
    formats: FORMATS,
    sheets: Object.entries(book).map(([name, rows]) => sheetOf(name, rows)),
    names: [],
    customXml: [],
  };
}

function sheetOf(name: string, rows: readonly (readonly TestCell[])[]): SheetSnapshot {
  const layout = TABLES.find((table) => table.sheet === name);
  if (!layout) throw new Error(`the template has no sheet ${name}`);
  const width = Math.max(...rows.map((row) => row.length));
  const table: TableSnapshot = {
    name: layout.table,
    range: { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 },
    headerRows: 1,
    totalRows: 0,
    columns: (rows[0] ?? []).map((header) => String(header)),
  };
  return {
    name,
    visibility: 'visible',
    rows: rows.map((row) => ({ values: row.map(valueOf), formats: row.map(formatOf) })),
    columnCount: width,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [table],
    validations: [],
  };
}

function valueOf(cell: TestCell): CellValue {
  if (typeof cell !== 'object' || cell === null || 'error' in cell) return cell;
  if ('percent' in cell) return cell.percent / 100;
  return Math.round((Date.parse(cell.date) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function formatOf(cell: TestCell): number {
  if (typeof cell !== 'object' || cell === null || 'error' in cell) return 0;
  return 'percent' in cell ? 1 : 2;
}

/** The plan of a test workbook. */
export function planOf(book: TestBook): Plan {
  const snapshot = snapshotOf(book);
  return buildPlan(snapshot, recognise(snapshot)).plan;
}

/** What a test expects of one finding: `Mål!E3`, and where it matters the message, the severity, the fix's value. */
export interface Expected {
  readonly at: string;
  readonly message?: string;
  readonly severity?: Severity;
  readonly fix?: string | number | boolean;
}

export interface RuleRunOptions {
  readonly model?: string | GovernanceModel;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly asOf?: string;
  /** Also run these rules, so that silencing can be seen. */
  readonly with?: readonly Rule[];
}

/** The model of a test, with the rule's options set. */
export function modelOf(name: string | GovernanceModel = 'karlskoga'): GovernanceModel {
  if (typeof name !== 'string') return name;
  const model = findModel(name);
  if (!model) throw new Error(`no model ${name}`);
  return model;
}

/** Runs one rule on a test workbook; its findings alone. Renders every message in both languages, so that a missing text or value fails the test. */
export function findingsOf(rule: Rule, book: TestBook, run: RuleRunOptions = {}): Finding[] {
  const base = modelOf(run.model);
  const setting = base.rules[rule.id];
  const model: GovernanceModel = {
    ...base,
    rules: {
      ...base.rules,
      [rule.id]: {
        severity: !setting || setting.severity === 'off' ? 'warning' : setting.severity,
        options: { ...setting?.options, ...run.options },
      },
    },
  };
  const all = checkPlan(planOf(book), model, {
    rules: [rule, ...(run.with ?? [])],
    ...(run.asOf !== undefined && { asOf: run.asOf }),
  }).findings;
  const failed = all.find((finding) => finding.ruleId === 'internal/rule-failed');
  if (failed) throw new Error(`the rule failed: ${JSON.stringify(failed.data)}`);
  const findings = all.filter((finding) => finding.ruleId === rule.id);
  for (const finding of findings) {
    for (const language of ['sv', 'en'] as const) {
      renderFinding(finding, language);
      if (finding.fix) renderFix(finding, finding.fix, language);
    }
  }
  return findings;
}

/** The findings as tests compare them: `Sheet!A1`. */
export function places(findings: readonly Finding[]): string[] {
  return findings.map((finding) => `${finding.anchor.sheet}!${a1(finding.anchor)}`);
}

/** One line of a rule's test table. */
export interface RuleCase extends RuleRunOptions {
  readonly name: string;
  readonly book: TestBook;
  /** Empty for a right case. */
  readonly expect: readonly (string | Expected)[];
}

/** Compares a rule's findings with a case's expectation, to the cell. */
export function checkCase(
  rule: Rule,
  { book, expect: expected, ...run }: RuleCase,
): { readonly seen: readonly Expected[]; readonly expected: readonly Expected[] } {
  const wanted = expected.map((each): Expected => (typeof each === 'string' ? { at: each } : each));
  const seen = findingsOf(rule, book, run).map((finding, index): Expected => {
    const want = wanted[index];
    return {
      at: places([finding])[0]!,
      ...(want?.message !== undefined && { message: finding.messageId }),
      ...(want?.severity !== undefined && { severity: finding.severity }),
      ...(want?.fix !== undefined && finding.fix && { fix: finding.fix.value }),
    };
  });
  return { seen, expected: wanted };
}
