import fc from 'fast-check';
import type { CellRef } from '../../src/plan/cell';
import type { Plan } from '../../src/plan/plan';
import type { Block, RowSource } from '../../src/plan/source';
import { TABLE_KEYS, type TableKey } from '../../src/central/document-fields';
import { tableOf } from '../../src/workbook/layout/tables';

const NASTY = [
  '__proto__',
  'constructor',
  'Mål 1; Mål 2',
  '=1+1',
  "O'Brien",
  'å\u0308',
  '\ud83d\ude00',
  '1',
  '',
  ' BUN ',
  'bun',
  'Barn- och utbildningsnämnden',
];

/** Words as people and ill-wishers write them. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
  fc.constantFrom(...NASTY),
);
const anyTexts = fc.array(anyText, { maxLength: 3 });
const anyDate = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyYear = fc.integer({ min: 1990, max: 2060 });
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const anyKronor = fc.integer({ min: -1e12, max: 1e12 }).map((value) => (value === 0 ? 0 : value));
const anyYes = fc.boolean();
const yearValues = fc.array(fc.record({ year: anyYear, value: anyNumber }), { maxLength: 4 });
const yearAmounts = fc.array(fc.record({ year: anyYear, value: anyKronor }), { maxLength: 4 });

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

function texts(...names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, anyText]));
}

/** The fields that a row of each table may have or lack. */
const OPTIONAL: Readonly<Record<TableKey, Fields>> = {
  organisations: {
    ...texts('code', 'name', 'parent'),
    kind: fc.constantFrom('council', 'executive', 'committee', 'company', 'association', 'department', 'unit'),
  },
  goals: {
    ...texts(
      'id',
      'level',
      'title',
      'description',
      'responsible',
      'perspective',
      'targetGroup',
      'effect',
      'motive',
      'decidedBy',
      'document',
      'basis',
    ),
    validFrom: anyDate,
    validTo: anyDate,
    decidedOn: anyDate,
    aboutPersons: anyYes,
    equality: anyYes,
  },
  measures: {
    ...texts('id', 'goalId', 'name', 'kind', 'unit', 'dataSource', 'keyFigureId', 'partOf'),
    direction: fc.constantFrom('higher', 'lower', 'within'),
    everyYears: anyNumber,
    aboutPersons: anyYes,
    sex: fc.constantFrom('total', 'women', 'men'),
    comparable: anyYes,
    influenceable: anyYes,
  },
  activities: {
    ...texts('id', 'title', 'assignmentId', 'responsible', 'output', 'result', 'effect', 'status'),
    start: anyDate,
    end: anyDate,
  },
  assignments: { ...texts('id', 'title', 'givenBy'), end: anyDate },
  frames: { ...texts('organisation'), kind: fc.constantFrom('operating', 'investment') },
  budget: {
    ...texts('organisation', 'unit', 'account', 'activity', 'text'),
    kind: fc.constantFrom('income', 'cost', 'investment'),
  },
  carryOvers: { ...texts('organisation', 'decision'), year: anyYear, in: anyKronor, result: anyKronor, out: anyKronor },
  allocations: {
    ...texts('organisation', 'activity', 'key'),
    kind: fc.constantFrom('allocation', 'grant'),
    year: anyYear,
    volume: anyNumber,
    unitPrice: anyNumber,
    amount: anyKronor,
  },
  balance: {
    ...texts('label'),
    item: fc.constantFrom(
      'income',
      'costs',
      'result',
      'realisationGains',
      'exceptions',
      'reservation',
      'use',
      'balanceResult',
      'taxesAndGrants',
      'reserve',
      'equity',
      'specialReasons',
      'actionPlan',
    ),
  },
  documents: {
    ...texts('name', 'category', 'type', 'scope', 'decidedBy', 'manager', 'followUp', 'equalityConsequences'),
    decidedOn: anyDate,
    validTo: anyDate,
    reviewedOn: anyDate,
  },
  decisions: { ...texts('title', 'organisation', 'equalityAnalysis'), date: anyDate, change: anyYes },
  followUps: {
    ...texts('goalId', 'organisation', 'outcome', 'deviation', 'action'),
    date: anyDate,
    outcomeValue: anyNumber,
    achieved: fc.constantFrom('yes', 'partly', 'no'),
  },
};

/** The lists that every row of a table has. */
const LISTS: Readonly<Partial<Record<TableKey, Fields>>> = {
  goals: { parentIds: anyTexts, organisations: anyTexts },
  measures: {
    results: yearValues,
    targets: fc.array(
      fc.oneof(
        fc.record({ year: anyYear, value: anyNumber }),
        fc.record({ year: anyYear, from: anyNumber, to: anyNumber }),
      ),
      { maxLength: 4 },
    ),
  },
  activities: { goalIds: anyTexts },
  assignments: { organisations: anyTexts, goalIds: anyTexts },
  frames: { amounts: yearAmounts },
  budget: {
    amounts: fc.array(
      fc.record({ year: anyYear, phase: fc.constantFrom('actual', 'budget', 'plan'), value: anyKronor }),
      { maxLength: 5 },
    ),
  },
  balance: { amounts: yearAmounts, texts: fc.array(fc.record({ year: anyYear, text: anyText }), { maxLength: 2 }) },
};

const anyCell: fc.Arbitrary<CellRef> = fc.record({
  sheet: fc.constantFrom('Mål', 'Mål 2027', "Nämnd's", 'A1', 'x!y', '=1'),
  row: fc.nat(1_048_575),
  column: fc.nat(16_383),
});

/** The names that a table's sources may have for a field: the template's, and those of years. */
export function sourceFields(table: TableKey): string[] {
  const years: Readonly<Partial<Record<TableKey, string[]>>> = {
    measures: ['results:2025', 'targets:2027', 'targets:2028', 'year', 'target'],
    frames: ['amounts:2027', 'amounts:2028', 'amount'],
    budget: ['actual:2025', 'budget:2027', 'plan:2028', 'amount', 'phase'],
    balance: ['amounts:2026', 'amounts:2027'],
  };
  return [...tableOf(table).columns.map(({ field }) => field), ...(years[table] ?? [])];
}

function anyBlock(table: TableKey): fc.Arbitrary<Block> {
  return fc
    .record({
      at: anyCell,
      columns: fc.dictionary(fc.constantFrom(...sourceFields(table)), fc.nat(40), {
        minKeys: 3,
        noNullPrototype: true,
      }),
    })
    .map(({ at: { sheet, row, column: left }, columns }) => ({
      entity: table,
      sheet,
      range: { top: row, left, bottom: row + 100, right: left + 40 },
      headerRow: row,
      template: false,
      columns,
      yearHeaders: [],
    }));
}

function anySource(table: TableKey, blocks: readonly Block[]): fc.Arbitrary<RowSource> {
  const elsewhere = fc.option(
    fc.dictionary(fc.constantFrom(...sourceFields(table)), anyCell, { maxKeys: 2, noNullPrototype: true }),
    { nil: undefined },
  );
  return fc
    .record({ block: fc.constantFrom(...blocks), row: fc.nat(1000), cells: elsewhere })
    .map(({ cells, ...source }) => (cells ? { ...source, cells } : source));
}

function anyRows(table: TableKey): fc.Arbitrary<unknown[]> {
  return fc.array(anyBlock(table), { minLength: 1, maxLength: 3 }).chain((blocks) => {
    const row = fc.tuple(
      fc.record(OPTIONAL[table], { requiredKeys: [], noNullPrototype: true }),
      fc.record(LISTS[table] ?? {}, { noNullPrototype: true }),
      fc.record({ source: anySource(table, blocks) }),
    );
    return fc.array(
      row.map(([optional, lists, source]) => {
        const values: Record<string, unknown> = { ...optional, ...lists, ...source };
        return table === 'organisations' ? { ...values, id: values['code'] ?? values['name'] ?? '' } : values;
      }),
      { maxLength: 5 },
    );
  });
}

const anySettings = fc.record(
  {
    ...texts('municipality', 'organisationNumber', 'model', 'committee', 'decidedBy', 'preparedBy', 'version'),
    budgetYear: anyYear,
    taxRate: anyNumber,
    carryOverCap: anyNumber,
    decidedOn: anyDate,
    asOf: anyDate,
    unit: fc.constantFrom('kr', 'tkr', 'mnkr'),
    ladder: fc
      .uniqueArray(fc.constantFrom('Planering', 'Uppföljning', 'Verktyg'), { minLength: 1 })
      .map((parts) => parts.map((part, index) => ({ part, steps: [index + 1, index + 3] }))),
    cells: fc.dictionary(
      fc.constantFrom('municipality', 'budgetYear', 'unit', 'committee', 'model', 'taxRate'),
      anyCell,
      { noNullPrototype: true },
    ),
  },
  { requiredKeys: ['unit', 'cells'], noNullPrototype: true },
);

/** Whole plans of every table, with amounts in whole kronor, read from sheets laid out in any way. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    settings: anySettings,
    years: fc.oneof(
      fc.constant([]),
      anyYear.map((year) => [year, year + 1, year + 2]),
    ),
    blocks: fc.tuple(...TABLE_KEYS.map(anyBlock)),
    ...Object.fromEntries(TABLE_KEYS.map((table) => [table, anyRows(table)])),
  })
  .map((plan) => plan as unknown as Plan);

/** A plan's content: what it says, without where it was read. */
export function contentOf(plan: Plan): unknown {
  const { cells: _, ...settings } = plan.settings;
  const tables = TABLE_KEYS.map((table) => [table, plan[table].map(({ source: _source, ...content }) => content)]);
  return { settings, years: plan.years, ...Object.fromEntries(tables) };
}
