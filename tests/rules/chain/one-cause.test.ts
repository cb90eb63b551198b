import { describe, expect, test } from '@jest/globals';
import { a1, parseA1 } from '../../../src/plan/cell';
import { checkPlan } from '../../../src/rules/engine';
import { modelOf, planOf, type TestBook, type TestCell } from '../harness';
import { karlskogaBook, trelleborgBook } from './municipality-books';

/** All errors and warnings of the whole catalogue: `rule Sheet!A1`. */
function findings(book: TestBook, model: string): string[] {
  return checkPlan(planOf(book), modelOf(model))
    .findings.filter(({ severity }) => severity !== 'information')
    .map(({ ruleId, anchor }) => `${ruleId} ${anchor.sheet}!${a1(anchor)}`);
}

/** The book with one cell changed. */
function changed(book: TestBook, place: string, value: TestCell): TestBook {
  const [sheet, address] = place.split('!') as [string, string];
  const { row, column } = parseA1(address)!;
  const rows = book[sheet]!.map((cells, index) => (index === row ? cells.with(column, value) : cells));
  return { ...book, [sheet]: rows };
}

type Mistake = readonly [place: string, value: TestCell, rule: string, at?: string];

const KARLSKOGA: readonly Mistake[] = [
  ['Mål!A2', null, 'chain/missing-id'],
  ['Mål!A4', null, 'chain/missing-id'],
  ['Mål!A6', null, 'chain/missing-id'],
  ['Mål!A9', null, 'chain/missing-id'],
  ['Mål!A15', null, 'chain/missing-id'],
  ['Mål!A3', 'F2', 'chain/duplicate-id', 'Mål!A4'],
  ['Mål!A4', 'F3', 'chain/duplicate-id', 'Mål!A5'],
  ['Mål!A5', 'N1', 'chain/duplicate-id', 'Mål!A6'],
  ['Mål!A6', 'N2', 'chain/duplicate-id', 'Mål!A7'],
  ['Mål!A10', 'N4', 'chain/duplicate-id'],
  ['Mål!A14', 'D1', 'chain/duplicate-id', 'Mål!A15'],
  ['Mål!B4', 'Fullmäktigmål', 'chain/unknown-level'],
  ['Mål!B9', null, 'chain/unknown-level'],
  ['Mål!B15', 'Effektmål', 'chain/unknown-level'],
  ['Mål!D4', null, 'chain/missing-parent'],
  ['Mål!D7', null, 'chain/missing-parent'],
  ['Mål!D14', '–', 'chain/missing-parent'],
  ['Mål!D7', 'F9', 'chain/unknown-parent'],
  ['Mål!D13', 'Q', 'chain/unknown-parent'],
  ['Mål!D15', 'N44', 'chain/unknown-parent'],
  ['Mål!D7', 'N1', 'chain/wrong-parent-level'],
  ['Mål!D12', 'V', 'chain/wrong-parent-level'],
  ['Mål!D15', 'F1', 'chain/wrong-parent-level'],
  ['Mål!D7', 'N2', 'chain/cycle'],
  ['Mål!D9', 'D1', 'chain/cycle'],
  ['Mål!D3', 'N1', 'chain/cycle'],
  ['Mål!E7', null, 'chain/goal-without-committee'],
  ['Mål!E13', null, 'chain/goal-without-committee'],
  ['Mål!E7', 'Parknämnden', 'chain/unknown-committee'],
  ['Mål!E12', 'SNX', 'chain/unknown-committee'],
  ['Mål!F5', 'Ekonomi', 'chain/unknown-perspective'],
  ['Mål!F5', 'Medarbetare', 'chain/missing-perspective', 'Mål!F1'],
  ['Mål!L3', 'Socialnämnden', 'chain/wrong-decider'],
  ['Mål!L9', 'Kommunfullmäktige', 'chain/wrong-decider'],
  ['Mål!L15', 'Barn- och utbildningsnämnden', 'chain/wrong-decider'],
  ['Organisation!A4', 'KS', 'chain/duplicate-key'],
  ['Organisation!A5', 'BUN', 'chain/duplicate-key'],
  ['Organisation!A7', 'TN', 'chain/duplicate-key'],
  ['Organisation!D8', 'XYZ', 'chain/unknown-committee'],
  ['Ramar!A4', 'Parknämnden', 'chain/unknown-committee'],
  ['Budget!A3', 'Parknämnden', 'chain/unknown-committee'],
  ['Budget!B6', 'Gymnasiet', 'chain/unknown-committee'],
  ['Styrmått!A5', 'M3', 'chain/duplicate-key'],
  ['Aktiviteter!A4', 'A1', 'chain/duplicate-key'],
];

const TRELLEBORG: readonly Mistake[] = [
  ['Mål!A2', 'S2', 'chain/duplicate-id', 'Mål!A3'],
  ['Mål!A4', 'I2', 'chain/duplicate-id', 'Mål!A5'],
  ['Mål!A7', null, 'chain/missing-id'],
  ['Mål!D4', null, 'chain/missing-parent'],
  ['Mål!D6', 'X9', 'chain/unknown-parent'],
  ['Mål!D6', 'S2', 'chain/wrong-parent-level'],
  ['Mål!D5', 'S1', 'chain/uncovered-goal', 'Mål!A3'],
  ['Mål!E8', null, 'chain/goal-without-committee'],
  ['Mål!E8', 'BUN', 'chain/frame-without-goal', 'Ramar!A6'],
  ['Mål!G6', null, 'chain/effect-target-group'],
  ['Mål!H6', '-', 'chain/effect-target-group'],
  ['Mål!I6', null, 'chain/effect-motive'],
  ['Mål!K6', { date: '2029-12-31' }, 'chain/effect-horizon'],
  ['Mål!L6', 'Förvaltningschef', 'chain/wrong-decider'],
  ['Mål!M4', 'Kulturstrategi', 'chain/missing-source-document'],
  ['Mål!M5', null, 'chain/missing-source-document'],
];

describe.each([
  ['karlskoga', karlskogaBook, KARLSKOGA],
  ['trelleborg', trelleborgBook, TRELLEBORG],
] as const)('the whole catalogue by the model of %s', (model, book, mistakes) => {
  test('finds nothing in a workbook without a fault', () => expect(findings(book, model)).toEqual([]));

  test.each(mistakes)('finds %s = %j as %s, and nothing else', (place, value, rule, at = place) => {
    expect(findings(changed(book, place, value), model)).toEqual([`${rule} ${at}`]);
  });
});

test('the same workbook has nothing that the statute pack finds', () =>
  expect(findings(karlskogaBook, 'kommunallagen')).toEqual([]));
