import { a1, parseA1, parseA1Range } from '../../src/plan/cell';
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

/** A formula (without `=`) and the value that it last gave. */
export interface TestFormula {
  readonly formula: string;
  readonly value: CellValue;
}

/** A cell of a test sheet: a plain value, a value shown as per cent, in kronor or as a date, or a formula with its value. */
export type TestCell =
  CellValue | { readonly percent: number } | { readonly kronor: number } | { readonly date: string } | TestFormula;

/** What a test sheet has besides its cells; addresses as people write them. */
export interface SheetExtras {
  /** The table's range where it is not the whole sheet; null for a sheet without a table, which then may have any name. */
  readonly table?: string | null;
  /** 1 where the table's last row is its total row. */
  readonly totalRows?: 0 | 1;
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  /** Row numbers from 1. */
  readonly hiddenRows?: readonly number[];
  /** Column letters. */
  readonly hiddenColumns?: readonly string[];
}

/** What a test workbook has besides its cells: by sheet, and its defined names with their formulas. */
export interface TestBookExtras {
  readonly sheets?: Readonly<Record<string, SheetExtras>>;
  readonly names?: Readonly<Record<string, string>>;
}

/** The rows of each template sheet, header row first, as a user would see them from A1 on. */
export type TestBook = Readonly<Record<string, readonly (readonly TestCell[])[]>>;

const FORMATS: readonly NumberFormat[] = [
  { code: 'General', kind: 'general' },
  { code: '0%', kind: 'percent' },
  { code: 'yyyy-mm-dd', kind: 'date' },
  { code: '#,##0\\ "kr"', kind: 'number' },
];

/** A snapshot of a workbook in the template's layout: each sheet's table starts in A1, unless the extras say otherwise. */
export function snapshotOf(book: TestBook, { sheets = {}, names = {} }: TestBookExtras = {}): WorkbookSnapshot {
  return {
    name: 'prov.xlsx',
    date1904: false,
    formats: FORMATS,
    sheets: Object.entries(book).map(([name, rows]) => sheetOf(name, rows, sheets[name] ?? {})),
    names: Object.entries(names).map(([name, formula]) => ({ name, formula, hidden: false })),
    customXml: [],
  };
}

function sheetOf(name: string, rows: readonly (readonly TestCell[])[], extras: SheetExtras): SheetSnapshot {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name,
    visibility: extras.hidden ? 'hidden' : 'visible',
    rows: rows.map((row) => ({
      values: row.map(valueOf),
      formats: row.map(formatOf),
      ...(row.some(isFormula) && { formulas: row.map((cell) => (isFormula(cell) ? cell.formula : undefined)) }),
    })),
    columnCount: width,
    merges: (extras.merges ?? []).map((range) => parseA1Range(range)!),
    hiddenRows: new Set((extras.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set((extras.hiddenColumns ?? []).map((letters) => parseA1(`${letters}1`)!.column)),
    tables: extras.table === null ? [] : [tableOf(name, rows, width, extras)],
    validations: [],
  };
}

function tableOf(
  name: string,
  rows: readonly (readonly TestCell[])[],
  width: number,
  { table, totalRows = 0 }: SheetExtras,
): TableSnapshot {
  const layout = TABLES.find((each) => each.sheet === name);
  if (!layout) throw new Error(`the template has no sheet ${name}`);
  const range = table ? parseA1Range(table)! : { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 };
  return {
    name: layout.table,
    range,
    headerRows: 1,
    totalRows,
    columns: (rows[range.top] ?? []).slice(range.left, range.right + 1).map((header) => String(header)),
  };
}

function isFormula(cell: TestCell): cell is TestFormula {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

function valueOf(cell: TestCell): CellValue {
  if (isFormula(cell)) return cell.value;
  if (typeof cell !== 'object' || cell === null || 'error' in cell) return cell;
  if ('percent' in cell) return cell.percent / 100;
  if ('kronor' in cell) return cell.kronor;
  return Math.round((Date.parse(cell.date) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function formatOf(cell: TestCell): number {
  if (typeof cell !== 'object' || cell === null || 'error' in cell || isFormula(cell)) return 0;
  return 'percent' in cell ? 1 : 'kronor' in cell ? 3 : 2;
}

/** The plan of a test workbook. */
export function planOf(book: TestBook, extras: TestBookExtras = {}): Plan {
  const snapshot = snapshotOf(book, extras);
  return buildPlan(snapshot, recognise(snapshot)).plan;
}

/** What a test expects of one finding: `Mål!E3`, and where it matters the message, the severity, the fix's value. */
export interface Expected {
  readonly at: string;
  readonly message?: string;
  readonly severity?: Severity;
  readonly fix?: string | number | boolean;
}

export interface RuleRunOptions extends TestBookExtras {
  readonly model?: string | GovernanceModel;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly asOf?: string;
  /** The budget year that the check is asked for. */
  readonly year?: number;
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
  const all = checkPlan(planOf(book, run), model, {
    rules: [rule, ...(run.with ?? [])],
    ...(run.asOf !== undefined && { asOf: run.asOf }),
    ...(run.year !== undefined && { year: run.year }),
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
