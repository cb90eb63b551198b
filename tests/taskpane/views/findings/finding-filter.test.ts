import { describe, expect, test } from '@jest/globals';
import {
  filterFindings,
  isFiltering,
  NO_FILTER,
  type FindingFilter,
} from '../../../../taskpane/views/findings/finding-filter';
import { finding } from './finding';

const FIX = { cell: { sheet: 'Mål', row: 1, column: 0 }, value: 'N1', messageId: 'fix' };
const ERROR = finding({ row: 1, fix: FIX });
const WARNING = finding({ row: 2, severity: 'warning', ruleId: 'measure/target', at: 'Styrmått' });
const NOTE = finding({ row: 3, severity: 'information', ruleId: 'chain/owner' });
const ALL = [ERROR, WARNING, NOTE];
const textOf = ({ anchor }: typeof ERROR): string => `Trygga äldre på RAD ${anchor.row}`;

describe('the filter of the findings', () => {
  test.each<[string, Partial<FindingFilter>, readonly (typeof ERROR)[]]>([
    ['wants all without choices', {}, ALL],
    ['by severities, several at once', { severities: new Set(['error', 'information']) }, [ERROR, NOTE]],
    ['by area', { area: 'chain' }, [ERROR, NOTE]],
    ['by rule', { rule: 'chain/owner' }, [NOTE]],
    ['by sheet', { sheet: 'Styrmått' }, [WARNING]],
    ['by what can be mended', { onlyFixable: true }, [ERROR]],
    ['by words in any order and case', { text: ' rad 2  trygga' }, [WARNING]],
    ['by words that nothing holds', { text: 'rad 4' }, []],
    ['by several at once', { area: 'chain', onlyFixable: true, text: 'rad' }, [ERROR]],
  ])('%s', (_, choices, expected) => {
    expect(filterFindings(ALL, { ...NO_FILTER, ...choices }, textOf)).toEqual(expected);
  });

  test('knows whether it leaves anything out', () => {
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(isFiltering({ ...NO_FILTER, text: '  ' })).toBe(false);
    expect(isFiltering({ ...NO_FILTER, rule: 'chain/owner' })).toBe(true);
  });
});
