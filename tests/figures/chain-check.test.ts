import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chainCheck } from '../../src/figures/chain-check';
import { findModel } from '../../src/models/built-in-models';
import { checkPlan } from '../../src/rules/engine';
import { RULES } from '../../src/rules/registry';
import { planOf } from '../rules/harness';
import { argumentFault, shortly } from './shown';

type Row = readonly [id: unknown, parent: unknown, level: unknown];

function check(rows: readonly Row[], model?: string): (string | number | boolean)[] {
  const at = (column: 0 | 1 | 2): string[][] => rows.map((row) => [row[column] as string]);
  return shortly(chainCheck(at(0), at(1), at(2), model)).flat();
}

const RIGHT: readonly Row[] = [
  ['V1', '', 'Vision'],
  ['F1', 'V1', 'Fullmäktigemål'],
  ['N1', 'F1', 'Nämndmål'],
  ['D1', 'n1', 'Förvaltningsmål'],
  [null, null, null],
];

describe('KEDJEKOLL', () => {
  test('has nothing to say of a chain that is right', () => {
    expect(check(RIGHT, 'Karlskoga')).toEqual(['', '', '', '', '']);
    expect(check(RIGHT)).toEqual(['', '', '', '', '']);
  });

  test.each<[string, Row, string]>([
    ['a taken id', ['N1', 'F1', 'Nämndmål'], 'chain.duplicate-id'],
    ['a missing id', ['', 'F1', 'Nämndmål'], 'chain.missing-id'],
    ['a missing level', ['N2', 'F1', ''], 'chain.missing-level'],
    ['an unknown level', ['N2', 'F1', 'Drömmål'], 'chain.unknown-level'],
    ['an unknown parent', ['N2', 'F9', 'Nämndmål'], 'chain.unknown-parent'],
    ['two unknown parents', ['N2', 'F8, F9', 'Nämndmål'], 'chain.unknown-parent + chain.unknown-parent'],
    ['no parent', ['N2', '–', 'Nämndmål'], 'chain.missing-parent'],
    ['a skipped level', ['D2', 'F1', 'Förvaltningsmål'], 'chain.wrong-level'],
    ['a vision that hangs on something', ['V2', 'F1', 'Vision'], 'chain.above-top'],
    ['a goal that names itself', ['N2', 'N2', 'Nämndmål'], 'chain.itself'],
    ['several faults of one row', ['N1', 'F9', 'Nämndmål'], 'chain.duplicate-id + chain.unknown-parent'],
    ['an error in a cell', ['N2', { code: '#REF!' }, 'Nämndmål'], 'value input.cell-error'],
    ['the vision by its name', ['F2', 'Visionen', 'Fullmäktigemål'], ''],
    ['the level by a synonym, the parent among several', ['N2', 'F1\nF1', 'nämndens mål'], ''],
  ])('%s', (_what, row, expected) => {
    expect(check([...RIGHT, row], 'karlskoga')).toEqual(['', '', '', '', '', expected]);
  });

  test('tells every goal of a ring', () => {
    const ring: Row[] = [
      ['F1', 'D1', 'Fullmäktigemål'],
      ['N1', 'F1', 'Nämndmål'],
      ['D1', 'N1', 'Förvaltningsmål'],
    ];
    expect(check(ring, 'Karlskoga')).toEqual(['chain.loop', 'chain.loop', 'chain.loop']);
  });

  test('says nothing of parents that stand in another document', () => {
    expect(
      check(
        [
          ['N1', 'F1', 'Nämndmål'],
          ['D1', 'N1', 'Förvaltningsmål'],
        ],
        'Karlskoga',
      ),
    ).toEqual(['', '']);
  });

  test('refuses ranges of different shapes and an unknown model', () => {
    expect(argumentFault(() => chainCheck([['A'], ['B']], [['A']], [['A'], ['B']]))).toBe('överordnat input.shape');
    expect(argumentFault(() => chainCheck([['A'], ['B']], [[''], ['A']], 'Vision'))).toBe('nivå input.shape');
    expect(argumentFault(() => chainCheck('A', '', 'Vision', 'Ankeborg'))).toBe('modell input.model');
  });

  // Ids that are taken or missing are left out: the rules then guess which id was lost, from more than the three columns.
  test('finds fault with the same rows as the rules of the catalogue', () => {
    const chainRules = RULES.filter(({ id }) =>
      /^chain\/(duplicate-id|missing-id|unknown-level|missing-parent|unknown-parent|wrong-parent-level|cycle)$/.test(
        id,
      ),
    );
    const ids = fc.constantFrom('V1', 'F1', 'F2', 'N1', 'N2', 'N3', 'D1', 'D2');
    const parents = fc.oneof(fc.constantFrom('', 'Q77', 'V1', 'F1', 'F2', 'N1', 'F1; F2', 'N2; Q77', 'D1'), ids);
    const levels = fc.constantFrom('Vision', 'Fullmäktigemål', 'Nämndmål', 'Förvaltningsmål', 'Drömmål', '');
    const model = findModel('karlskoga')!;
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(ids, parents, levels), { minLength: 1, maxLength: 9, selector: ([id]) => id }),
        (rows) => {
          const book = {
            Mål: [
              ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål'],
              ...rows.map(([id, parent, level], row) => [id, level, `Mål ${row}`, parent]),
            ],
          };
          const { findings } = checkPlan(planOf(book), model, { rules: chainRules });
          const wrong = new Set(
            findings.flatMap(({ ruleId, anchor, related }) =>
              ruleId === 'chain/cycle' ? [anchor.row, ...related.map((cell) => cell.row)] : [anchor.row],
            ),
          );
          const ours = check(rows, 'Karlskoga').flatMap((text, row) => (text === '' ? [] : [row + 1]));
          expect(ours).toEqual([...wrong].sort((a, b) => a - b));
        },
      ),
      { numRuns: 400 },
    );
  });
});
