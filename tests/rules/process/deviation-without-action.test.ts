import { describe } from '@jest/globals';
import { deviationWithoutAction } from '../../../src/rules/process/deviation-without-action';
import { runCases } from '../chain/run-cases';
import type { RuleCase, TestBook, TestCell } from '../harness';

/** Follow-ups of one goal: reached, deviation, action. */
function followUps(...rows: readonly (readonly TestCell[])[]): TestBook {
  return {
    Uppföljning: [
      ['Mål-id', 'Nämnd', 'Datum', 'Utfall', 'Uppnått', 'Avvikelse', 'Åtgärd'],
      ...rows.map((row) => ['N1', 'SN', { date: '2026-09-22' }, '71 %', ...row]),
    ],
  };
}

const CASES: readonly RuleCase[] = [
  {
    name: 'no deviation, or one with an action',
    book: followUps(
      ['ja', null, null],
      ['delvis', null, null],
      ['nej', 'Färre platser än planerat', 'Två avdelningar öppnas i höst'],
      ['nej', null, 'Mäts på nytt i december'],
      [null, null, null],
    ),
    expect: [],
  },
  {
    name: 'words for no deviation',
    book: followUps(
      ...[
        '–',
        'Ingen',
        'nej',
        0,
        '0',
        '±0',
        '0 %',
        'Ingen avvikelse.',
        'Inga avvikelser att rapportera',
        'Enligt plan',
      ].map((word) => ['ja', word, null]),
    ),
    expect: [],
  },
  {
    name: 'a goal that is reached with something to spare needs no action',
    book: followUps(['ja', 'Bättre än väntat', null], ['ja', 3, null], ['ja', 'Resultatet överträffar målnivån', '–']),
    expect: [],
  },
  {
    name: 'a deviation or a missed target without an action, at the empty cell',
    book: followUps(
      ['delvis', 'Färre platser än planerat', null],
      ['nej', null, null],
      [null, '-4 procentenheter', '–'],
      ['nej', 'Ingen', 'ingen'],
      ['ja', 'Kostnaderna ökade mer än planerat', null],
    ),
    expect: [
      { at: 'Uppföljning!G2', message: 'deviation', severity: 'warning' },
      { at: 'Uppföljning!G3', message: 'missed' },
      { at: 'Uppföljning!G4', message: 'deviation' },
      { at: 'Uppföljning!G5', message: 'missed' },
      { at: 'Uppföljning!G6', message: 'deviation' },
    ],
  },
  {
    name: 'an action that cannot be read, and a list without the column',
    book: followUps(['nej', null, { error: '#NAME?' }]),
    expect: [],
  },
  {
    name: 'no column for actions',
    book: {
      Uppföljning: [
        ['Mål-id', 'Datum', 'Uppnått'],
        ['N1', { date: '2026-09-22' }, 'nej'],
      ],
    },
    expect: [],
  },
];

describe('process/deviation-without-action', () => runCases(deviationWithoutAction, CASES));
