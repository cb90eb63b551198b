import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PlanPart } from '../../src/plan/plan';
import { checkPlan, recheckPlan } from '../../src/rules/engine';
import { frameRules } from '../../src/rules/frame';
import { RULES } from '../../src/rules/registry';
import type { Rule } from '../../src/rules/rule';
import { sameRows } from '../../src/plan/same-rows';
import { BUDGET_HEADER, budgetRow, frameBook, planSheet } from './frame/frame-book';
import { modelOf, planOf, type TestBook, type TestCell } from './harness';

const BOOK: TestBook = frameBook({
  Plan: planSheet(['Nämnd', null], ['Skattesats', 22.15], ['Tak för överföring', 0.02]),
  Mål: [
    ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål', 'Nämnd'],
    ['F1', 'Fullmäktigemål', 'Trygga äldre', null, null],
    ['N1', 'Nämndmål', 'Fler väljer hemtjänst', 'F1', 'SN'],
    ['N2', 'Nämndmål', 'Kultur i hela kommunen', 'F1', 'KUN'],
  ],
  Styrmått: [
    [
      'Mått-id',
      'Mål-id',
      'Styrmått',
      'Måttyp',
      'Enhet',
      'Riktning',
      'Resultat 2025',
      'Målnivå 2027',
      'Målnivå 2028',
      'Målnivå 2029',
    ],
    ['M1', 'F1', 'Nöjda', 'resultatmått', '%', 'högre', 70, 72, 74, 76],
    ['M2', 'N1', 'Nöjda', 'resultatmått', '%', 'högre', 70, 72, 74, 76],
  ],
  Budget: [
    BUDGET_HEADER,
    budgetRow('SN', null, 'Kostnad', [100000, 102000, 104000]),
    budgetRow('SN', 'HT', 'Kostnad', [100000, 102000, 104000]),
  ],
  Överföring: [
    ['Nämnd', 'År', 'In', 'Årets resultat', 'Ut', 'Beslut'],
    ['SN', 2027, 0, null, 0, null],
    ['SN', 2028, 0, null, 0, null],
  ],
  Resursfördelning: [
    ['Nämnd', 'Verksamhet', 'Slag', 'Nyckeltal', 'År', 'Volym', 'À-pris', 'Belopp'],
    ['SN', '5', 'fördelning', 'Invånare', 2027, 1000, 100, 100000],
  ],
});

interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: TestCell;
}

const edit: fc.Arbitrary<Edit> = fc.constantFrom(...Object.keys(BOOK)).chain((sheet) =>
  fc.record({
    sheet: fc.constant(sheet),
    row: fc.nat(BOOK[sheet]!.length - 1),
    column: fc.nat(BOOK[sheet]![0]!.length - 1),
    value: fc.oneof(
      fc.constantFrom<TestCell>(
        null,
        0,
        'SN',
        'F1',
        'F9',
        'Socialnämden',
        '2028',
        2026,
        'x',
        -5,
        { error: '#REF!' },
        '1 000',
      ),
      fc.integer({ min: -200000, max: 200000 }),
    ),
  }),
);

function edited(book: TestBook, { sheet, row, column, value }: Edit): TestBook {
  return {
    ...book,
    [sheet]: book[sheet]!.map((cells, at) =>
      at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells,
    ),
  };
}

/** The rules, and how often each was run. */
function counted(rules: readonly Rule[]): { readonly rules: readonly Rule[]; readonly runs: Map<string, number> } {
  const runs = new Map<string, number>();
  return {
    runs,
    rules: rules.map((rule) => ({
      ...rule,
      check: (context) => {
        runs.set(rule.id, (runs.get(rule.id) ?? 0) + 1);
        rule.check(context);
      },
    })),
  };
}

describe('recheckPlan', () => {
  test('gives what a full run gives, after any edits', () => {
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('karlskoga', 'trelleborg'),
        (edits, name) => {
          const model = modelOf(name);
          let book = BOOK;
          let run = checkPlan(planOf(book), model, { rules: RULES });
          for (const each of edits) {
            book = edited(book, each);
            run = recheckPlan(run, planOf(book));
            expect(run.findings).toEqual(checkPlan(planOf(book), model, { rules: RULES }).findings);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('runs no rule whose parts are the same', () => {
    fc.assert(
      fc.property(edit, (each) => {
        const { rules, runs } = counted(frameRules);
        const before = planOf(BOOK);
        const after = planOf(edited(BOOK, each));
        const run = checkPlan(before, modelOf(), { rules });
        runs.clear();
        recheckPlan(run, after);
        const changed = (Object.keys(after) as PlanPart[]).filter((part) => !sameRows(before[part], after[part]));
        const wanted = rules.filter(
          ({ id, reads }) => run.raised.has(id) && reads.some((part) => changed.includes(part)),
        );
        expect([...runs.keys()].sort()).toEqual(wanted.map(({ id }) => id).sort());
      }),
      { numRuns: 25 },
    );
  });

  test('runs nothing again after an edit that changes nothing', () => {
    const { rules, runs } = counted(frameRules);
    const run = checkPlan(planOf(BOOK), modelOf(), { rules });
    runs.clear();
    const again = recheckPlan(run, planOf(BOOK));
    expect(runs.size).toBe(0);
    expect(again.findings).toEqual(run.findings);
  });

  test('runs a rule again that failed before', () => {
    let fails = true;
    const moody: Rule = {
      ...frameRules[0]!,
      check: () => {
        if (fails) throw new Error('not today');
      },
    };
    const run = checkPlan(planOf(BOOK), modelOf(), { rules: [moody] });
    expect(run.findings).toHaveLength(1);
    fails = false;
    expect(recheckPlan(run, planOf(BOOK)).findings).toEqual([]);
  });
});

describe('sameRows', () => {
  test.each<[unknown, unknown, boolean]>([
    [1, 1, true],
    [Number.NaN, Number.NaN, true],
    [0, '0', false],
    [null, undefined, false],
    [[1, 2], [1, 2], true],
    [[1, 2], [1], false],
    [[], {}, false],
    [{ a: { b: [1] } }, { a: { b: [1] } }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [{ a: undefined }, { b: undefined }, false],
    [[{ block: { x: 1 } }, { block: { x: 1 } }], [{ block: { x: 1 } }, { block: { x: 2 } }], false],
  ])('%j and %j', (a, b, same) => {
    expect(sameRows(a, b)).toBe(same);
    expect(sameRows(b, a)).toBe(same);
  });

  test('finds a change of any cell of the plan', () => {
    fc.assert(
      fc.property(edit, (each) => {
        const there = planOf(BOOK).frames;
        expect(sameRows(there, planOf(edited(BOOK, each)).frames)).toBe(
          JSON.stringify(there) === JSON.stringify(planOf(edited(BOOK, each)).frames),
        );
      }),
      { numRuns: 25 },
    );
  });
});
