import { describe, expect, test } from '@jest/globals';
import {
  committeeFrames,
  frameRowOf,
  isCommitteesFrame,
  isCouncilName,
  missingAmount,
  ownerlessRows,
  soleCommittee,
} from '../../../../src/rules/lookups/money/committee-frames';
import { a1 } from '../../../../src/plan/cell';
import { allocationsByOwner } from '../../../../src/rules/lookups/money/allocations';
import { carryOversByCommittee, committeeName } from '../../../../src/rules/lookups/money/carry-overs';
import { ownerlessBudget, plannedSum } from '../../../../src/rules/lookups/money/ownerless-budget';
import { planOf, type TestBook, type TestCell } from '../../harness';
import { BUDGET_HEADER, budgetRow, FRAME_HEADER, FRAMES, frameBook, planSheet, tkr } from '../../frame/frame-book';

const ramar = (...rows: readonly (readonly TestCell[])[]): TestBook => frameBook({ Ramar: [FRAME_HEADER, ...rows] });

describe('committeeFrames', () => {
  test('names committees as the list does and leaves the total out', () => {
    const committees = committeeFrames(
      planOf(ramar(['KUN', 'Drift', 1], ['KF', 'Drift', 9], ['Bostads AB', 'Drift', 1])),
    );
    expect(committees.map(({ key, name }) => [key, name])).toEqual([
      ['kun', 'Kulturnämnden'],
      ['bab', 'Bostads AB'],
    ]);
    expect(committees.map(isCommitteesFrame)).toEqual([true, false]);
  });

  test("counts a department's rows only of a kind that its committee has none of", () => {
    const [committee] = committeeFrames(
      planOf(ramar(['Socialförvaltningen', 'Drift', 1], ['Socialförvaltningen', 'Investering', 2], ['SN', 'Drift', 3])),
    );
    expect(committee!.rows.map(({ kind, amounts }) => [kind, amounts[0]?.value])).toEqual([
      ['operating', tkr(3)],
      ['investment', tkr(2)],
    ]);
    expect(frameRowOf(committee!, 'investment')?.source.row).toBe(2);
  });
});

describe('ownerlessRows', () => {
  test('are those without a name and those that the list lacks', () => {
    const plan = planOf(
      ramar(
        [null, 'Drift', 1],
        ['Miljönämnden', 'Drift', 1],
        ['Miljönämnden', 'Investering', 1],
        ['Kulturnämden', 'Drift', 1],
        ['Kommungemensamt', 'Drift', 1],
        ['KF', 'Drift', 1],
      ),
    );
    expect(ownerlessRows(plan, 'operating').map(({ source }) => source.row)).toEqual([1, 2]);
  });

  test('without a list every name is somebody', () => {
    expect(ownerlessRows(planOf({ Plan: planSheet(), Ramar: FRAMES }), 'operating')).toEqual([]);
  });
});

describe('soleCommittee', () => {
  test.each<[string, TestBook, string | undefined]>([
    ['the municipality', frameBook(), undefined],
    ['the council', { ...ramar(FRAMES[3]!), Plan: planSheet(['Nämnd', 'Kommunfullmäktige']) }, undefined],
    [
      'a committee with its own frames',
      { ...ramar(FRAMES[3]!, ['KF', 'Drift', 9]), Plan: planSheet(['Nämnd', 'Socialnämnden']) },
      'sn',
    ],
    ['a committee beside the frames of others', frameBook({ Plan: planSheet(['Nämnd', 'SN']) }), undefined],
    ['a committee that Plan does not name', ramar(FRAMES[3]!), 'sn'],
    ['one committee without a list', { Plan: planSheet(), Ramar: [FRAME_HEADER, FRAMES[3]!] }, undefined],
  ])('of %s', (_name, book, expected) => {
    expect(soleCommittee(planOf(book))).toBe(expected);
  });

  test('the council is known by the list and by its usual names', () => {
    const plan = planOf(frameBook());
    expect(['KF', 'Fullmäktige', 'Kommunstyrelsen', 'SN', 'okänd'].map((name) => isCouncilName(plan, name))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('missingAmount', () => {
  const missing = (value: TestCell, year = 2028): unknown => {
    const found = missingAmount(planOf(ramar(['SN', 'Drift', 1, value, 1])).frames, year);
    return found && { ...found, cell: a1(found.cell) };
  };

  test.each<[TestCell, unknown]>([
    [0, undefined],
    [5, undefined],
    ['5', undefined],
    [null, { messageId: 'year', cell: 'D2', seen: '' }],
    ['-', { messageId: 'year', cell: 'D2', seen: '' }],
    ['oklart', { messageId: 'unreadable', cell: 'D2', seen: 'oklart' }],
    [{ error: '#N/A' }, undefined],
  ])('%j', (value, expected) => {
    expect(missing(value)).toEqual(expected);
  });

  test('a year that no column stands for', () => {
    expect(missing(1, 2031)).toBeUndefined();
  });
});

describe('budgets, carry-overs and allocations by owner', () => {
  const plan = planOf(
    frameBook({
      Budget: [
        BUDGET_HEADER,
        budgetRow('SN', null, 'Kostnad', [1]),
        budgetRow('Okända nämnden', null, 'Intäkt', [2]),
        budgetRow(null, null, 'Intäkt', [3]),
        budgetRow('Okända nämnden', null, 'Kostnad', [7]),
      ],
      Överföring: [
        ['Nämnd', 'År', 'In', 'Årets resultat', 'Ut', 'Beslut'],
        ['SN', 2027, 1],
        ['Socialnämnden', 2028, 2],
        ['SN', 2027, 9],
        [null, 2027, 9],
        ['SN', null, 9],
      ],
      Resursfördelning: [
        ['Nämnd', 'Verksamhet', 'Slag', 'Nyckeltal', 'År', 'Volym', 'À-pris', 'Belopp'],
        ['SN', null, null, null, 2027, null, null, 1],
        ['Socialförvaltningen', null, null, null, null, null, null, 2],
        ['Okänd', null, null, null, 2027, null, null, 3],
      ],
    }),
  );

  test('the budget of nobody known', () => {
    const rows = ownerlessBudget(plan);
    expect(rows.map(({ source }) => source.row)).toEqual([2, 3, 4]);
    expect(plannedSum(rows, 'income', 2027)).toBe(tkr(5));
  });

  test('carry-overs by committee and year, the first row of each', () => {
    const years = carryOversByCommittee(plan).get('sn')!;
    expect([...years].map(([year, row]) => [year, row.in])).toEqual([
      [2027, tkr(1)],
      [2028, tkr(2)],
    ]);
  });

  test('allocations by committee, without a year the budget year', () => {
    const { owned, ownerless } = allocationsByOwner(plan);
    expect(owned.map(({ key, year, rows }) => [key, year, rows.length])).toEqual([['sn', 2027, 2]]);
    expect(ownerless).toHaveLength(1);
  });

  test('a committee by its name', () => {
    expect(['SN', 'Socialförvaltningen', 'Socialnämden', 'Okänd'].map((name) => committeeName(plan, name))).toEqual([
      'Socialnämnden',
      'Socialnämnden',
      'Socialnämnden',
      'Okänd',
    ]);
  });
});
