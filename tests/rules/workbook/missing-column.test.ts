import { describe, expect, test } from '@jest/globals';
import { missingParent } from '../../../src/rules/chain/missing-parent';
import { unknownParent } from '../../../src/rules/chain/unknown-parent';
import { goalWithoutMeasure } from '../../../src/rules/measure/goal-without-measure';
import { noHistory } from '../../../src/rules/measure/no-history';
import { orphan } from '../../../src/rules/measure/orphan';
import { exceeded } from '../../../src/rules/frame/exceeded';
import { unitAllocation } from '../../../src/rules/frame/unit-allocation';
import { unknownLevel } from '../../../src/rules/chain/unknown-level';
import { missingColumn } from '../../../src/rules/workbook/missing-column';
import type { Rule } from '../../../src/rules/rule';
import { checkCase, type RuleCase, type TestCell } from '../harness';
import { BUDGET_HEADER, planSheet } from './value-books';

const CHAIN: readonly Rule[] = [unknownLevel, missingParent, unknownParent];
const GOALS = [
  ['Mål-id', 'Nivå', 'Mål', 'Beskrivning', 'Överordnat mål', 'Nämnd'],
  ['F1', 'Fullmäktigemål', 'Trygga', null, null, null],
  ['N1', 'Nämndmål', 'Tryggare', null, 'F1', 'SN'],
];
const MEASURES = [
  ['Mått-id', 'Mål-id', 'Styrmått', 'Målnivå 2027'],
  ['M1', 'N1', 'Nöjda', 70],
];

/** The rows without the column of a header. */
function without(header: string, rows: readonly (readonly TestCell[])[]): readonly (readonly TestCell[])[] {
  const column = rows[0]!.indexOf(header);
  return rows.map((row) => row.filter((_, index) => index !== column));
}

const CASES: readonly RuleCase[] = [
  { name: 'all columns are there', book: { Mål: GOALS }, with: CHAIN, expect: [] },
  { name: 'no rule needs the description', book: { Mål: without('Beskrivning', GOALS) }, with: CHAIN, expect: [] },
  {
    name: 'a table with its headers alone',
    book: { Mål: [without('Överordnat mål', GOALS)[0]!, [null, null, null]] },
    with: CHAIN,
    expect: [],
  },
  { name: 'the rule that needs it is off', book: { Mål: without('Överordnat mål', GOALS) }, expect: [] },
  {
    name: 'only a suggestion needs it',
    book: { Styrmått: without('Mål-id', MEASURES) },
    with: [noHistory],
    expect: [],
  },
  {
    name: 'one finding a column, however many rules need it, at the first cell of the header row',
    book: { Mål: without('Överordnat mål', GOALS) },
    with: CHAIN,
    expect: [{ at: 'Mål!A1', severity: 'error' }],
  },
  {
    name: 'two columns',
    book: { Mål: without('Nivå', without('Överordnat mål', GOALS)) },
    with: CHAIN,
    expect: ['Mål!A1', 'Mål!A1'],
  },
  {
    name: 'ids that measures and parents refer to, but not where they refer to texts or nothing does',
    book: { Mål: without('Mål-id', GOALS), Styrmått: MEASURES },
    expect: [{ at: 'Mål!A1', severity: 'error' }],
  },
  {
    name: 'goals that are referred to by their texts need no ids',
    book: {
      Mål: without('Mål-id', [GOALS[0]!, GOALS[1]!, ['N1', 'Nämndmål', 'Tryggare', null, 'Trygga', 'SN']]),
      Styrmått: [MEASURES[0]!, ['M1', 'Tryggare', 'Nöjda', 70]],
    },
    expect: [],
  },
  {
    name: 'in a sheet of one’s own a heading may say it',
    book: {
      Mål: GOALS,
      Uppföljning2: [
        ['Mål: Tryggare', null, null],
        ['Styrmått', 'Resultat 2026', 'Målnivå 2027'],
        ['Nöjda', 70, 72],
      ],
    },
    sheets: { Uppföljning2: { table: null } },
    with: [...CHAIN, orphan],
    expect: [],
  },
  {
    name: 'in a sheet of one’s own other columns may be absent',
    book: {
      Nämndmål: [
        ['Nr', 'Nämndmål', 'Ansvarig'],
        ['1', 'Trygga', 'Chef'],
        ['2', 'Friska', 'Chef'],
      ],
    },
    sheets: { Nämndmål: { table: null } },
    with: CHAIN,
    expect: [],
  },
];

describe('workbook/missing-column', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(missingColumn, each);
    expect(seen).toEqual(expected);
  });

  const ORGANISATION = [
    ['Kod', 'Namn', 'Typ', 'Tillhör'],
    ['KF', 'Kommunfullmäktige', 'fullmäktige', null],
    ['SN', 'Socialnämnden', 'nämnd', 'KF'],
    ['BUN', 'Barnnämnden', 'nämnd', 'KF'],
  ];
  const FRAMES = (...names: readonly string[]) => [
    ['Nämnd', 'Typ', '2027', '2028', '2029'],
    ...names.map((name) => [name, 'Drift', 3, 3, 3]),
  ];
  const SEXES = [
    ['Mått-id', 'Mål-id', 'Styrmått', 'Enhet', 'Kön', 'Målnivå 2027'],
    ...['M1', 'M2'].flatMap((id) => ['T', 'K', 'M'].map((sex) => [id, 'N1', 'Nöjda', '%', sex, 70])),
  ];
  const lost: readonly RuleCase[] = [
    {
      name: 'codes that other rows use for committees',
      book: { Organisation: without('Kod', ORGANISATION), Ramar: FRAMES('SN', 'BUN') },
      expect: ['Organisation!A1'],
    },
    {
      name: 'names that other rows use for committees',
      book: { Organisation: without('Namn', ORGANISATION), Ramar: FRAMES('Socialnämnden', 'Barnnämnden') },
      expect: ['Organisation!A1'],
    },
    {
      name: 'neither where the other will do',
      book: { Organisation: without('Kod', ORGANISATION), Ramar: FRAMES('Socialnämnden', 'Barnämnden') },
      expect: [],
    },
    { name: 'the sexes of rows that share an id', book: { Styrmått: without('Kön', SEXES) }, expect: ['Styrmått!A1'] },
    {
      name: 'no sexes where every measure has its own row',
      book: {
        Styrmått: without(
          'Kön',
          SEXES.filter((_, index) => index % 3 < 2),
        ),
      },
      expect: [],
    },
    {
      name: 'assignments that activities carry out',
      book: {
        Uppdrag: [
          ['Särskilt uppdrag', 'Givet av', 'Nämnd', 'Mål-id', 'Slut'],
          ['Utreda lön', 'KF', 'SN', 'N1', null],
        ],
        Aktiviteter: [
          ['Aktivitet-id', 'Aktivitet', 'Mål-id', 'Uppdrag-id'],
          ['A1', 'Kartlägga', null, 'U1'],
        ],
      },
      expect: ['Uppdrag!A1'],
    },
  ];

  test.each(lost)('a column that is lost: $name', (each) => {
    const { seen, expected } = checkCase(missingColumn, each);
    expect(seen).toEqual(expected);
  });

  const cause: readonly (RuleCase & { readonly rule: Rule })[] = [
    {
      name: 'measures without their goals are no goals without measures',
      rule: goalWithoutMeasure,
      book: { Mål: GOALS, Styrmått: without('Mål-id', MEASURES) },
      with: [missingColumn, orphan],
      expect: [],
    },
    {
      name: 'without ids nobody names an unknown goal',
      rule: orphan,
      book: { Mål: without('Mål-id', GOALS), Styrmått: MEASURES },
      with: [missingColumn],
      expect: [],
    },
    {
      name: 'units’ rows are not the committee’s own',
      rule: exceeded,
      book: {
        Plan: planSheet(),
        Ramar: [
          ['Nämnd', 'Typ', '2027', '2028', '2029'],
          ['Socialnämnden', 'Drift', 3, 3, 3],
        ],
        Budget: without('Enhet', [
          BUDGET_HEADER,
          ['Socialnämnden', null, '5010', '1', 'Löner', 'Kostnad', 3, 3, 3, 3, 3],
          ['Socialnämnden', 'Hemtjänst', '5010', '1', 'Löner', 'Kostnad', 3, 3, 3, 3, 3],
        ]),
      },
      with: [missingColumn, unitAllocation],
      expect: [],
    },
  ];

  test.each(cause)('$name', ({ rule, ...each }) => {
    const { seen, expected } = checkCase(rule, each);
    expect(seen).toEqual(expected);
  });
});
