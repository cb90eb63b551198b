import { describe, expect, test } from '@jest/globals';
import { nearest } from '../../src/text/nearest';

const RULES = ['chain/cycle', 'chain/missing-parent', 'measure/orphan', 'frame/missing', 'frame/missing-company'];

describe('nearest', () => {
  test.each([
    ['chain/cykle', ['chain/cycle']],
    ['CYCLE', ['chain/cycle']],
    ['orphen', ['measure/orphan']],
    ['parent', ['chain/missing-parent']],
    ['frame/mising', ['frame/missing']],
    ['zzzzzzzzzzzz', []],
  ])('%s may mean %j', (word, expected) => {
    expect(nearest(word, RULES).slice(0, 1)).toEqual(expected);
  });
});
