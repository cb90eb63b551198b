import { describe, expect, test } from '@jest/globals';
import { decidedLate } from '../../../src/rules/process/decided-late';
import { runCases } from '../chain/run-cases';
import { findingsOf, type RuleCase, type TestBook, type TestCell } from '../harness';

const ORGANISATION = [
  ['Kod', 'Namn', 'Typ'],
  ['KF', 'Kommunfullmäktige', 'fullmäktige'],
  ['SN', 'Omsorg och stöd', 'nämnd'],
  ['OF', 'Omsorgskontoret', 'förvaltning'],
];

/** A plan for 2027 that somebody decided on a day; the day stands in B4. */
function decided(by: TestCell, on: TestCell, year: TestCell = 2027): TestBook {
  return {
    Plan: [
      ['Fält', 'Värde'],
      ['Budgetår', year],
      ['Beslutat av', by],
      ['Beslutsdatum', on],
    ],
    Organisation: ORGANISATION,
  };
}

const on = (date: string): TestCell => ({ date });
const LATE = ['Plan!B4'];
const severity = (severity: 'error' | 'warning') => [{ at: 'Plan!B4', severity }];

const CASES: readonly RuleCase[] = [
  ...(['kommunallagen', 'karlskoga', 'trelleborg', 'katrineholm'] as const).flatMap((model): RuleCase[] => [
    {
      name: `${model}: the council on the last day`,
      model,
      book: decided('Kommunfullmäktige', on('2026-11-30')),
      expect: [],
    },
    {
      name: `${model}: the council a day later`,
      model,
      book: decided('KF § 112', on('2026-12-01')),
      expect: severity(model === 'kommunallagen' ? 'warning' : 'error'),
    },
  ]),
  {
    name: 'a committee by the statute alone',
    model: 'kommunallagen',
    book: decided('Socialnämnden', on('2027-03-01')),
    expect: [],
  },
  {
    name: 'Karlskoga: a committee in November',
    model: 'karlskoga',
    book: decided('Omsorg och stöd', on('2026-11-30')),
    expect: [],
  },
  {
    name: 'Karlskoga: a committee in December',
    model: 'karlskoga',
    book: decided('SN', on('2026-12-01')),
    expect: LATE,
  },
  {
    name: 'Trelleborg: a committee in December',
    model: 'trelleborg',
    book: decided('Socialnämnden', on('2026-12-31')),
    expect: [],
  },
  {
    name: 'Trelleborg: a committee in January',
    model: 'trelleborg',
    book: decided('Socialnämnden', on('2027-01-01')),
    expect: LATE,
  },
  {
    name: 'Katrineholm: a committee before the plan year',
    model: 'katrineholm',
    book: decided('Socialnämnden', on('2026-12-31')),
    expect: [],
  },
  {
    name: 'Katrineholm: a committee in the plan year',
    model: 'katrineholm',
    book: decided('Socialnämnden', '2027-01-12'),
    expect: LATE,
  },
  { name: 'an official decides no plan', book: decided('Omsorgskontoret', on('2027-03-01')), expect: [] },
  { name: 'nobody knows who decided', book: decided('Majoriteten', on('2027-03-01')), expect: [] },
  { name: 'nobody is stated', book: decided(null, on('2027-03-01')), expect: [] },
  { name: 'no day, or one that cannot be read', book: decided('KF', 'i vintras'), expect: [] },
  { name: 'no budget year', book: decided('KF', on('2027-03-01'), null), expect: [] },
  {
    name: 'a budget year that the frames contradict is itself the doubt',
    book: {
      ...decided('KF', on('2026-11-23'), 2026),
      Ramar: [
        ['Nämnd', 'Typ', '2027', '2028', '2029'],
        ['SN', 'Drift', 1, 1, 1],
      ],
    },
    expect: [],
  },
  {
    name: 'frames in the wrong order do not excuse a late decision',
    book: {
      ...decided('KF', on('2026-12-14')),
      Ramar: [
        ['Nämnd', 'Typ', '2028', '2027', '2029'],
        ['SN', 'Drift', 1, 1, 1],
      ],
    },
    expect: LATE,
  },
];

describe('process/decided-late', () => {
  runCases(decidedLate, CASES);

  test('tells the day that held', () => {
    const [finding] = findingsOf(decidedLate, decided('SN', on('2027-02-01')), { model: 'trelleborg' });
    expect(finding).toMatchObject({ messageId: 'committee', data: { last: '2026-12-31', decidedOn: '2027-02-01' } });
  });
});
