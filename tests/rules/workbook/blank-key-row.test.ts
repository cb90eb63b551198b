import { describe, expect, test } from '@jest/globals';
import { unknownCommittee } from '../../../src/rules/chain/unknown-committee';
import { blankKeyRow } from '../../../src/rules/workbook/blank-key-row';
import { checkCase, findingsOf, type RuleCase, type TestBook } from '../harness';
import { formula } from './formula-cells';

const CASES: readonly RuleCase[] = [
  {
    name: 'the years once more above the next part of a sheet are no row',
    sheets: { Resultatbudget: { table: null } },
    book: {
      Resultatbudget: [
        ['Post', 2027, 2028, 2029],
        ['Skatteintäkter', 220, 220, 220],
        ['Årets resultat', 20, 20, 20],
        ['Balanskravsutredning'],
        [null, 2027, 2028, 2029],
        ['Realisationsvinster', 0, 0, 0],
        ['Balanskravsresultat', 20, 20, 20],
      ],
    },
    expect: [],
  },
  {
    name: 'rows with an id or a name are right',
    book: {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål', 'Nämnd'],
        ['F1', 'Fullmäktigemål', 'Trygga barn', 'Barnnämnden'],
        [null, 'Fullmäktigemål', 'God vård', 'Socialnämnden'],
        ['F3', 'Fullmäktigemål', null, 'Socialnämnden'],
        [null, null, null, null],
      ],
    },
    expect: [],
  },
  {
    name: 'a goal without id and text',
    book: {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål', 'Nämnd'],
        ['F1', 'Fullmäktigemål', 'Trygga barn', 'Barnnämnden'],
        [null, 'Fullmäktigemål', ' ', 'Socialnämnden'],
        ['F3', 'Fullmäktigemål', 'God vård', 'Socialnämnden'],
      ],
    },
    expect: [{ at: 'Mål!A3', severity: 'warning' }],
  },
  {
    name: 'a frame without a committee, not one whose cells are formulas alone',
    book: {
      Ramar: [
        ['Nämnd', 'Typ', '2027', '2028', '2029'],
        ['Barnnämnden', 'Drift', 10, 10, 10],
        [null, 'Drift', 20, 20, 20],
        ['Kulturnämnden', 'Drift', 10, 10, 10],
        [null, null, formula('C2+C3+C4'), formula('D2+D3+D4'), formula('E2+E3+E4')],
      ],
    },
    expect: ['Ramar!A3'],
  },
  {
    name: 'one of two decisions without its title, though the committee is there',
    book: {
      Beslut: [
        ['Beslut', 'Nämnd', 'Datum', 'Avser förändring', 'Jämställdhetsanalys'],
        ['Nya öppettider', 'Kulturnämnden', '2026-09-14', 'ja', 'Bilaga 2'],
        [null, 'Kommunstyrelsen', '2026-10-12', 'nej', null],
      ],
    },
    expect: ['Beslut!A3'],
  },
  {
    name: 'a budget row is known by any of its codes',
    book: {
      Budget: [
        ['Nämnd', 'Enhet', 'Konto', 'Verksamhet', 'Benämning', 'Typ', '2027', '2028', '2029'],
        ['Barnnämnden', null, 5010, 110, 'Löner', 'Kostnad', 10, 10, 10],
        [null, null, 5011, null, null, 'Kostnad', 10, 10, 10],
        [null, null, null, null, null, 'Kostnad', 10, 10, 10],
        ['Barnnämnden', null, 5010, 110, 'Lokaler', 'Kostnad', 10, 10, 10],
      ],
    },
    expect: ['Budget!A4'],
  },
  {
    name: 'women’s and men’s rows need not repeat the measure',
    book: {
      Styrmått: [
        ['Mått-id', 'Mål-id', 'Styrmått', 'Enhet', 'Kön', 'Målnivå 2027'],
        ['M1', 'F1', 'Nöjda', '%', 'T', 70],
        [null, 'F1', null, '%', 'K', 71],
        [null, 'F1', null, '%', 'M', 69],
        ['M2', 'F1', 'Trygga', '%', 'T', 70],
        ['M3', 'F1', 'Friska', '%', 'T', 70],
      ],
    },
    expect: [],
  },
  {
    name: 'a measure without id and name',
    book: {
      Styrmått: [
        ['Mått-id', 'Mål-id', 'Styrmått', 'Enhet', 'Målnivå 2027'],
        ['M1', 'F1', 'Nöjda', '%', 70],
        [null, 'F1', null, '%', 71],
        ['M2', 'F1', 'Trygga', '%', 70],
      ],
    },
    expect: ['Styrmått!A3'],
  },
  {
    name: 'a follow-up is known by its goal or its committee',
    book: {
      Uppföljning: [
        ['Mål-id', 'Nämnd', 'Datum', 'Utfall', 'Uppnått', 'Avvikelse', 'Åtgärd'],
        ['F1', null, { date: '2027-04-30' }, 1, 'ja', null, null],
        [null, 'Barnnämnden', { date: '2027-04-30' }, 1, 'ja', null, null],
        [null, null, { date: '2027-04-30' }, 1, 'ja', null, null],
      ],
    },
    expect: ['Uppföljning!A4'],
  },
  {
    name: 'where half of the rows name no committee it is how the table is written',
    book: {
      Överföring: [
        ['Nämnd', 'År', 'In', 'Årets resultat', 'Ut', 'Beslut'],
        ['Barnnämnden', 2026, 0, 1, 1, null],
        [null, 2027, 1, 1, 2, null],
        ['Socialnämnden', 2026, 0, 1, 1, null],
        [null, 2027, 1, 1, 2, null],
      ],
    },
    expect: [],
  },
];

describe('workbook/blank-key-row', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(blankKeyRow, each);
    expect(seen).toEqual(expected);
  });

  test('a committee that lost its code and name is the cause of its being unknown elsewhere', () => {
    const book: TestBook = {
      Organisation: [
        ['Kod', 'Namn', 'Typ', 'Tillhör'],
        ['KF', 'Kommunfullmäktige', 'fullmäktige', null],
        ['BN', 'Barnnämnden', 'nämnd', 'KF'],
        [null, null, 'nämnd', 'KF'],
      ],
      Ramar: [
        ['Nämnd', 'Typ', '2027', '2028', '2029'],
        ['BN', 'Drift', 10, 10, 10],
        ['Tekniska nämnden', 'Drift', 10, 10, 10],
      ],
    };
    expect(findingsOf(unknownCommittee, book)).toHaveLength(1);
    expect(findingsOf(unknownCommittee, book, { with: [blankKeyRow] })).toEqual([]);
    expect(findingsOf(blankKeyRow, book)).toHaveLength(1);
  });
});
