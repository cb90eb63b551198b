import { describe, expect, test } from '@jest/globals';
import { assignmentUnlinked } from '../../../src/rules/activity/assignment-unlinked';
import { checkCase, type RuleCase } from '../harness';

const HEADER = ['Uppdrag-id', 'Särskilt uppdrag', 'Nämnd', 'Mål-id'];

const CASES: readonly RuleCase[] = [
  {
    name: 'a goal is stated, known or not',
    book: { Uppdrag: [HEADER, ['U1', 'Se över', 'BUN', 'Ö1'], ['U2', 'Utred', 'BUN', 'Ö99']] },
    expect: [],
  },
  {
    name: 'without the column nothing is said',
    book: {
      Uppdrag: [
        ['Uppdrag-id', 'Särskilt uppdrag'],
        ['U1', 'Se över'],
      ],
    },
    expect: [],
  },
  {
    name: 'the empty cell is found',
    book: { Uppdrag: [HEADER, ['U1', 'Se över', 'BUN', null]] },
    expect: [{ at: 'Uppdrag!D2', message: 'missing' }],
  },
  {
    name: 'a dash is empty',
    book: { Uppdrag: [HEADER, ['U1', 'Se över', 'BUN', 'Ö1'], ['U2', 'Utred', 'BUN', '–']] },
    expect: ['Uppdrag!D3'],
  },
];

describe('activity/assignment-unlinked', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(assignmentUnlinked, each);
    expect(seen).toEqual(expected);
  });
});
