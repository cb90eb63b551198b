import { describe, expect, test } from '@jest/globals';
import { visionMeasured } from '../../../src/rules/measure/vision-measured';
import { checkCase, type RuleCase } from '../harness';

const GOALS = [
  ['Mål-id', 'Nivå', 'Mål'],
  ['V', 'Vision', 'Framåt'],
  ['F1', 'Fullmäktigemål', 'Trygg kommun'],
];
const HEADER = ['Mått-id', 'Mål-id', 'Styrmått', 'Kön'];

const CASES: readonly RuleCase[] = [
  {
    name: 'measures of goals are right',
    book: { Mål: GOALS, Styrmått: [HEADER, ['M1', 'F1', 'Ett', null]] },
    expect: [],
  },
  {
    name: 'an unknown goal is no vision',
    book: { Mål: GOALS, Styrmått: [HEADER, ['M1', 'X', 'Ett', null]] },
    expect: [],
  },
  {
    name: 'a measure of the vision is found at its goal cell',
    book: { Mål: GOALS, Styrmått: [HEADER, ['M1', 'V', 'Ett', null]] },
    expect: [{ at: 'Styrmått!B2', severity: 'information' }],
  },
  {
    name: 'once for all its rows',
    book: { Mål: GOALS, Styrmått: [HEADER, ['M1', 'V', 'Ett', 'K'], ['M1', 'V', 'Ett', 'M']] },
    expect: ['Styrmått!B2'],
  },
];

describe('measure/vision-measured', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(visionMeasured, each);
    expect(seen).toEqual(expected);
  });
});
