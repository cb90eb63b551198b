import { describe, expect, test } from '@jest/globals';
import { missingParent } from '../../../src/rules/chain/missing-parent';
import { unknownLevel } from '../../../src/rules/chain/unknown-level';
import { unknownParent } from '../../../src/rules/chain/unknown-parent';
import { wrongParentLevel } from '../../../src/rules/chain/wrong-parent-level';
import { masterDrift } from '../../../src/rules/submission/master-drift';
import { modelMismatch } from '../../../src/rules/submission/model-mismatch';
import { yearMismatch } from '../../../src/rules/submission/year-mismatch';
import { withCell, withoutRows } from '../frame/frame-book';
import type { TestBook, TestCell } from '../harness';
import { against } from './against-master';

const PLAN = [
  ['Fält', 'Värde'],
  ['Styrmodell', 'Karlskoga'],
  ['Budgetår', 2027],
];

const COUNCIL: readonly (readonly TestCell[])[] = [
  ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål', 'Nämnd'],
  ['V1', 'Vision', 'En kommun att längta hem till', null, null],
  ['F1', 'Fullmäktigemål', 'God service', 'V1', null],
  ['F2', 'Fullmäktigemål', 'Trygg uppväxt', 'V1', null],
  ['F3', 'Fullmäktigemål', 'Hållbar ekonomi', 'V1', null],
];
const OWN = [...COUNCIL, ['N1', 'Nämndmål', 'Kortare köer', 'F1', 'SN']];
const master: TestBook = { Plan: PLAN, Mål: COUNCIL };

const book = (Mål: TestBook[string], ...plan: readonly TestCell[][]): TestBook => ({ Plan: [...PLAN, ...plan], Mål });
const changed = (row: number, column: number, value: TestCell): TestBook => book(withCell(OWN, row, column, value));

describe('submission/master-drift', () => {
  test.each<[string, TestBook, TestBook | undefined, readonly string[]]>([
    ['the same goals', book(OWN), master, []],
    ['no master', changed(2, 2, 'Bra service'), undefined, []],
    [
      'a master without goals of the council',
      changed(2, 2, 'Bra service'),
      { Plan: PLAN },
      ['Mål!A2 added', 'Mål!A3 added', 'Mål!A4 added', 'Mål!A5 added'],
    ],
    ['a workbook without goals of the council', book([OWN[0]!, OWN[5]!]), master, []],
    ['spaces, capitals and a full stop', changed(2, 2, ' god  Service.'), master, []],
    ['a level by another of its names', changed(2, 1, 'KF-mål'), master, []],
    ['another text', changed(2, 2, 'Bra service'), master, ['Mål!C3 text']],
    ['no text', changed(2, 2, null), master, ['Mål!C3 text']],
    ['another level', changed(2, 1, 'Nämndmål'), master, ['Mål!B3 level']],
    ['another parent', changed(4, 3, 'F1'), master, ['Mål!D5 parent']],
    [
      'another id: a parent that is then unknown is another rule’s',
      book(withCell(withCell(OWN, 1, 0, 'V9'), 2, 3, 'V9')),
      master,
      ['Mål!A2 id'],
    ],
    [
      'another id throughout',
      book([
        [...OWN[0]!],
        ['V9', ...OWN[1]!.slice(1)],
        ...OWN.slice(2, 5).map((row) => [...row.slice(0, 3), 'V9', null]),
      ]),
      master,
      ['Mål!A2 id'],
    ],
    [
      'another id and another text',
      book(withCell(withCell(OWN, 2, 0, 'F7'), 2, 2, 'Bra service')),
      master,
      ['Mål!A3 id', 'Mål!C3 text'],
    ],
    ['one goal more', book([...OWN, ['F4', 'Fullmäktigemål', 'Ren luft', 'V1', null]]), master, ['Mål!A7 added']],
    ['goals that are gone: one finding at the header', book(withoutRows(OWN, 3, 4)), master, ['Mål!A1 missing']],
    [
      'two goals more of a level and one gone',
      book([
        ...withoutRows(OWN, 3),
        ['F4', 'Fullmäktigemål', 'Ren luft', 'V1', null],
        ['F5', 'Fullmäktigemål', 'Rent vatten', 'V1', null],
      ]),
      master,
      ['Mål!A1 missing', 'Mål!A6 added', 'Mål!A7 added'],
    ],
    ['a goal without its id is there', book(withCell(OWN, 3, 0, null)), master, []],
  ])('%s', (_name, own, decided, expected) => {
    expect(against([masterDrift], own, decided)).toEqual(expected);
  });

  test('goals that are told apart by their texts alone', () => {
    const bare = (rows: TestBook[string]): TestBook => ({ Plan: PLAN, Mål: rows.map((row) => row.slice(1, 3)) });
    expect(against([masterDrift], bare(COUNCIL), bare(COUNCIL))).toEqual([]);
    expect(against([masterDrift], bare(withCell(COUNCIL, 1, 2, 'En annan')), bare(COUNCIL))).toEqual(['Mål!B2 text']);
    expect(against([masterDrift], bare(COUNCIL), master)).toEqual([]);
  });

  test('in a committee’s workbook the goals that the council gave to others may lack', () => {
    const Mål: TestBook[string] = [
      ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål', 'Nämnd'],
      ['Ö1', 'Övergripande mål', 'Ett gott liv', null, 'Samtliga nämnder'],
      ['R1', 'Resultatmål', 'Fler läser', 'Ö1', 'BUN'],
      ['R2', 'Resultatmål', 'Färre faller', 'Ö1', 'SN'],
    ];
    const decided = { Mål };
    const own = (rows: TestBook[string]): TestBook => ({
      Plan: [
        ['Fält', 'Värde'],
        ['Nämnd', 'SN'],
      ],
      Mål: rows,
    });
    const seen = (rows: TestBook[string]): string[] => against([masterDrift], own(rows), decided, 'katrineholm');
    expect(seen(withoutRows(Mål, 2))).toEqual([]);
    expect(seen(withoutRows(Mål, 1, 2))).toEqual(['Mål!A1 missing']);
    expect(seen(withoutRows(Mål, 3))).toEqual(['Mål!A1 missing']);
  });

  test.each([
    ['a level that is no level', unknownLevel, changed(2, 1, 'Delmål')],
    ['no parent', missingParent, changed(2, 3, null)],
    ['a parent that does not exist', unknownParent, changed(2, 3, 'V7')],
    ['a parent on the wrong level', wrongParentLevel, changed(4, 3, 'F1')],
    ['another model', modelMismatch, { ...changed(2, 2, 'X'), Plan: withCell(PLAN, 1, 1, 'Trelleborg') }],
    ['another year', yearMismatch, { ...changed(2, 2, 'X'), Plan: withCell(PLAN, 2, 1, 2026) }],
  ] as const)('%s is told by its own rule alone', (_name, rule, own) => {
    expect(against([rule, masterDrift], own, master)).toHaveLength(1);
    expect(against([masterDrift, rule], own, master)).toEqual([]);
  });
});
