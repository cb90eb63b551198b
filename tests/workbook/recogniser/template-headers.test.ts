import { expect, test } from '@jest/globals';
import { recognise } from '../../../src/workbook/recogniser/recognise';
import { bookOf } from '../sheet-of';

const FRAMES = [
  ['Nämnd', 'Typ', 2027, 2028, 2029],
  ['Socialnämnden', 'Drift', 100, 101, 102],
  ['Barnnämnden', 'Drift', 200, 201, 202],
];

const entitiesOf = (book: Parameters<typeof bookOf>[0]): string[] =>
  recognise(bookOf(book)).map(({ sheet, entity }) => `${sheet}: ${entity}`);

test.each(['Budget', 'Blad1'])(
  'headers that Ramar and Budget share are a budget where it has more of them: %s',
  (name) => {
    const rows = (kind: string) => [
      ['Nämnd', 'Benämning', 'Typ', 2027, 2028, 2029],
      ['Socialnämnden', 'Hemtjänst', kind, 50, 51, 52],
      ['Barnnämnden', 'Förskola', kind, 200, 201, 202],
      ['Socialnämnden', 'Bilar', 'Investering', 10, 10, 10],
    ];
    expect(entitiesOf({ Ramar: FRAMES, [name]: rows('Kostnad') })).toEqual(['Ramar: frames', `${name}: budget`]);
  },
);

test('rows of income and costs under the headers of Ramar are a budget', () => {
  const rows = [
    ['Nämnd', 'Typ', 2027, 2028, 2029],
    ['Socialnämnden', 'Kostnad', 150, 151, 152],
    ['Socialnämnden', 'Intäkt', 50, 50, 50],
    ['Barnnämnden', 'Kostnad', 200, 201, 202],
  ];
  expect(entitiesOf({ Ramar: FRAMES, Internbudget: rows })).toEqual(['Ramar: frames', 'Internbudget: budget']);
  expect(entitiesOf({ Ramar: FRAMES })).toEqual(['Ramar: frames']);
});

test('a sheet named Ramar that has lost its column of committees is still one of frames', () => {
  const rows = FRAMES.map(([, ...others]) => others);
  expect(entitiesOf({ Ramar: rows })).toEqual(['Ramar: frames']);
});

test('a date or a year typed as text on the sheet Plan begins no other table', () => {
  const plan = [
    ['Fält', 'Värde'],
    ['Kommun', 'Provstad'],
    ['Budgetår', '2027'],
    ['Beslutat av', 'Kommunfullmäktige'],
    ['Beslutsdatum', '2026-11-16'],
    ['Avstämningsdatum', '2026-11-20'],
    ['Version', '1'],
  ];
  const blocks = recognise(bookOf({ Plan: plan }));
  expect(blocks.map(({ entity, range }) => `${entity} ${range.top}-${range.bottom}`)).toEqual(['settings 0-6']);
});
