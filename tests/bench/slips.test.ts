import { beforeAll, describe, expect, test } from '@jest/globals';
import { measureSlips, slipsTable, type SlipsResult } from '../../bench/slips';
import { SLIPS } from '../../bench/planted-slips';
import { BUILT_IN_MODELS } from '../../src/models/built-in-models';

describe('the rules that look for slips', () => {
  let result: SlipsResult;
  beforeAll(() => {
    result = measureSlips(
      12,
      BUILT_IN_MODELS.filter(({ id }) => id === 'karlskoga' || id === 'trelleborg'),
    );
  }, 60_000);

  test.each(['workbook/scale-slip', 'workbook/sign-slip', 'workbook/number-as-text'])(
    '%s does not cry wolf',
    (rule) => {
      expect(result.rules.find((each) => each.rule === rule)!.precision).toBeGreaterThanOrEqual(97);
    },
  );

  test('find most of what is planted, each kind of slip', () => {
    for (const { slip, planted, found } of result.slips) {
      expect(planted).toBeGreaterThan(20);
      expect([slip, found / planted >= 0.45]).toEqual([slip, true]);
    }
  });

  test('are the same each time', () => {
    const again = measureSlips(2, BUILT_IN_MODELS.slice(0, 1));
    expect(measureSlips(2, BUILT_IN_MODELS.slice(0, 1))).toEqual(again);
  });

  test('are shown with every slip', () => {
    const table = slipsTable(result);
    for (const [slip, rule] of Object.entries(SLIPS)) expect(table).toContain(`| ${slip} | \`${rule}\` |`);
  });
});
