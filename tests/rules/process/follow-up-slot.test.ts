import { describe, expect, test } from '@jest/globals';
import { followUpSlot } from '../../../src/rules/process/follow-up-slot';
import { runCases } from '../chain/run-cases';
import { findingsOf, type RuleCase, type TestBook, type TestCell } from '../harness';

const COMMITTEES = ['KS', 'BUN', 'SN', 'TN'];

const ORGANISATION = [
  ['Kod', 'Namn', 'Typ', 'Tillhör'],
  ['KF', 'Kommunfullmäktige', 'fullmäktige', null],
  ['KS', 'Kommunstyrelsen', 'kommunstyrelse', 'KF'],
  ['BUN', 'Barn- och utbildningsnämnden', 'nämnd', 'KF'],
  ['SN', 'Socialnämnden', 'nämnd', 'KF'],
  ['TN', 'Tekniska nämnden', 'nämnd', 'KF'],
  ['BO', 'Exempelhem AB', 'bolag', 'KF'],
];

const FRAMES = [
  ['Nämnd', 'Typ', '2027', '2028', '2029'],
  ...[...COMMITTEES, 'BO', 'KF'].map((owner) => [owner, 'Drift', 1000, 1000, 1000]),
];

type Row = readonly [goal: TestCell, committee: TestCell, date: TestCell];

/** Follow-ups in a plan for 2027 that is judged on a day. */
function book(rows: readonly Row[], asOf: string | null = '2026-11-30', sheets: TestBook = {}): TestBook {
  return {
    Plan: [['Fält', 'Värde'], ['Budgetår', 2027], ...(asOf === null ? [] : [['Avstämningsdatum', { date: asOf }]])],
    Organisation: ORGANISATION,
    Ramar: FRAMES,
    Uppföljning: [['Mål-id', 'Nämnd', 'Datum', 'Uppnått'], ...rows.map((row) => [...row, 'ja'])],
    ...sheets,
  };
}

/** One row for each committee on each of the days, but for those left out: `SN 2026-09-25`. */
function everyone(days: readonly string[], ...but: readonly string[]): Row[] {
  return days.flatMap((date) =>
    COMMITTEES.filter((name) => !but.includes(`${name} ${date}`) && !but.includes(name)).map((name): Row => [
      null,
      name,
      { date },
    ]),
  );
}

const TERTIALS = ['2026-02-06', '2026-05-20', '2026-09-25'];
const MONTHS = ['02-16', '03-16', '04-14', '05-12', '06-16', '08-18', '09-15', '10-13', '11-10'].map(
  (day) => `2026-${day}`,
);

const CASES: readonly RuleCase[] = [
  { name: 'each committee at each slot', book: book(everyone(TERTIALS)), expect: [] },
  {
    name: 'before the slot as well as after it, on days of their own',
    model: 'trelleborg',
    book: book([
      ...everyone(['2026-02-10'], 'SN', 'TN'),
      ...everyone(['2026-04-21'], 'SN'),
      ...everyone(['2026-09-24'], 'BUN'),
      [null, 'SN', { date: '2026-05-28' }],
      [null, 'BUN', { date: '2026-08-27' }],
      [null, 'SN', { date: '2026-02-12' }],
      [null, 'TN', { date: '2026-01-20' }],
    ]),
    expect: [],
  },
  {
    name: 'a committee without its report on a slot, at its row in the organisation',
    book: book(everyone(TERTIALS, 'SN 2026-05-20', 'TN 2026-09-25', 'BUN 2026-02-06')),
    expect: [{ at: 'Organisation!A4', severity: 'warning' }, 'Organisation!A5', 'Organisation!A6'],
  },
  {
    name: 'a committee without any report: one finding a slot',
    book: book(everyone(TERTIALS, 'SN')),
    expect: ['Organisation!A5', 'Organisation!A5', 'Organisation!A5'],
  },
  {
    name: 'by the rule’s own window where the others tell nothing: no report since the slot before',
    book: book([
      [null, 'KS', { date: '2026-05-18' }],
      [null, 'BUN', { date: '2026-05-20' }],
      [null, 'KS', { date: '2026-09-10' }],
    ]),
    expect: ['Organisation!A5', 'Organisation!A5', 'Organisation!A6', 'Organisation!A6'],
  },
  {
    name: 'within the days of grace nobody is late, but for one that most others have overtaken',
    book: book(everyone(['2026-05-20']), '2026-10-15'),
    expect: [],
  },
  {
    name: 'when they are over, all are',
    book: book(everyone(['2026-02-06']), '2026-10-16'),
    expect: ['Organisation!A3', 'Organisation!A4', 'Organisation!A5', 'Organisation!A6'],
  },
  {
    name: 'most have reported already',
    book: book(everyone(['2026-05-20', '2026-09-25'], 'SN 2026-09-25'), null),
    expect: ['Organisation!A5'],
  },
  {
    name: 'what lies before the first report in the workbook is not judged',
    book: book(everyone(['2026-09-25'])),
    expect: [],
  },
  {
    name: 'last year’s slots are not judged where few have reported on them',
    book: book([
      ...everyone(TERTIALS.slice(1)),
      [null, 'KS', { date: '2025-09-20' }],
      [null, 'KS', { date: '2026-02-01' }],
    ]),
    expect: [],
  },
  { name: 'a table without a row says nothing', book: book([]), expect: [] },
  {
    name: 'a workbook without frames says nothing',
    book: book(everyone(TERTIALS, 'SN'), '2026-11-30', { Ramar: [] }),
    expect: [],
  },
  {
    name: 'a row without a committee is the goal’s committee’s; one that is nobody’s may be the missing one',
    book: book(
      [
        ...everyone(TERTIALS, 'SN 2026-09-25', 'TN 2026-05-20'),
        ['N1', null, { date: '2026-09-20' }],
        [null, 'Xyzzy', { date: '2026-05-20' }],
      ],
      '2026-11-30',
      {
        Mål: [
          ['Mål-id', 'Nivå', 'Mål', 'Nämnd'],
          ['N1', 'Nämndmål', 'Trygga äldre', 'Socialnämnden'],
        ],
      },
    ),
    expect: [],
  },
  {
    name: 'a date that cannot be read may be the day',
    book: book([...everyone(TERTIALS, 'SN 2026-09-25'), [null, 'SN', 'i höstas']]),
    expect: [],
  },
  {
    name: 'in a committee’s own workbook only its own reports are wanted',
    book: {
      ...book([
        [null, 'SN', { date: '2026-02-06' }],
        [null, 'SN', { date: '2026-09-25' }],
      ]),
      Plan: [
        ['Fält', 'Värde'],
        ['Nämnd', 'Socialnämnden'],
        ['Avstämningsdatum', { date: '2026-11-30' }],
      ],
    },
    expect: [],
  },
  { name: 'Katrineholm: monthly', model: 'katrineholm', book: book(everyone(MONTHS)), expect: [] },
  {
    name: 'Katrineholm: a month without its report',
    model: 'katrineholm',
    book: book(everyone(MONTHS, 'SN 2026-10-13')),
    expect: ['Organisation!A5'],
  },
  {
    name: 'Katrineholm: some report in the last days of the month and others in the next',
    model: 'katrineholm',
    book: book([
      ...everyone(MONTHS, 'KS', 'BUN'),
      ...['02-24', '03-26', '04-28', '05-27', '07-30', '08-27', '09-29', '10-27', '11-26'].flatMap((day): Row[] => [
        [null, 'KS', { date: `2026-${day}` }],
        [null, 'BUN', { date: `2026-${day}` }],
      ]),
    ]),
    expect: [],
  },
];

describe('process/follow-up-slot', () => {
  runCases(followUpSlot, CASES);

  test('tells the slot and the last day for it', () => {
    const [finding] = findingsOf(followUpSlot, book(everyone(TERTIALS, 'SN 2026-09-25')));
    expect(finding!.data).toEqual({ committee: 'Socialnämnden', slot: '2026-08-31', last: '2026-10-15' });
  });

  test('goes by the day that is asked for', () => {
    const rows = everyone(['2026-02-06', '2026-05-20']);
    expect(findingsOf(followUpSlot, book(rows), { asOf: '2026-09-01' })).toEqual([]);
  });
});
