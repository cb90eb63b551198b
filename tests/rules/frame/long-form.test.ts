import { describe, expect, test } from '@jest/globals';
import { a1 } from '../../../src/plan/cell';
import { checkPlan } from '../../../src/rules/engine';
import { frameRules } from '../../../src/rules/frame';
import { recognise } from '../../../src/workbook/recogniser/recognise';
import { buildPlan } from '../../../src/workbook/reading/build-plan';
import { bookOf, type Grid, type GridCell } from '../../workbook/sheet-of';
import { modelOf } from '../harness';

type LongRow = readonly [committee: string, kind: string, year: number, amount: GridCell];

/** Frames with a row a year: Socialnämnden in rows 2–7, Kulturnämnden in rows 8–13, both kinds of each year. */
const ROWS: readonly LongRow[] = ['Socialnämnden', 'Kulturnämnden'].flatMap((committee) =>
  [2027, 2028, 2029].flatMap((year) => ['Drift', 'Investering'].map((kind): LongRow => [committee, kind, year, 100])),
);

function changed(row: number, amount: GridCell): readonly LongRow[] {
  return ROWS.map(([committee, kind, year, old], at) => [committee, kind, year, at + 2 === row ? amount : old]);
}

function findings(rows: readonly LongRow[], more: Readonly<Record<string, Grid>> = {}): string[] {
  const book = bookOf({ Ramar: [['Nämnd', 'Typ', 'År', 'Belopp (tkr)'], ...rows], ...more });
  const { plan } = buildPlan(book, recognise(book));
  return checkPlan(plan, modelOf(), { rules: frameRules }).findings.map(
    ({ ruleId, anchor }) => `${ruleId} ${anchor.sheet}!${a1(anchor)}`,
  );
}

const PLAN_2028: Grid = [
  ['Fält', 'Värde'],
  ['Budgetår', 2028],
  ['Skattesats', 22.15],
];
const budget = (cost: number): Grid => [
  ['Nämnd', 'Typ', 'År', 'Belopp (tkr)'],
  ...[2027, 2028, 2029].map((year) => ['Socialnämnden', 'Kostnad', year, year === 2028 ? cost : 100]),
];

describe('the rules of the frames, with a row a year', () => {
  test.each<[string, readonly LongRow[], Readonly<Record<string, Grid>>, readonly string[]]>([
    ['a right one', ROWS, { Budget: budget(100) }, []],
    ['an empty amount', changed(10, null), {}, ['frame/missing Ramar!D10']],
    ['an empty amount of the first year', changed(8, null), {}, ['frame/missing Ramar!D8']],
    ['a word for an amount', changed(10, 'oklart'), {}, ['frame/missing Ramar!D10']],
    ['a year without a row', ROWS.filter((_, at) => at + 2 !== 10), {}, ['frame/missing Ramar!A8']],
    ['a last year that nobody has', ROWS.filter(([, , year]) => year !== 2029), {}, ['frame/plan-years Ramar!C4']],
    ['another budget year', ROWS, { Plan: PLAN_2028 }, ['frame/plan-years Ramar!C2']],
    ['a budget above the frame', ROWS, { Budget: budget(101) }, ['frame/exceeded Ramar!D4']],
  ])('%s', (_name, rows, more, expected) => {
    expect(findings(rows, more)).toEqual(expected);
  });
});
