import { describe, expect, test } from '@jest/globals';
import { findingKey } from '../../../../taskpane/session/session-state';
import { findingsIn, groupFindings, groupKeysOf } from '../../../../taskpane/views/findings/finding-groups';
import { findingRows, type Unfolding } from '../../../../taskpane/views/findings/finding-rows';
import { finding } from './finding';

const A = finding({ row: 5 });
const B = finding({ row: 2, severity: 'warning', ruleId: 'measure/target', at: 'Styrmått' });
const C = finding({ row: 1 });
const D = finding({ row: 9, severity: 'information' });
const NOTHING: Unfolding = { folded: new Set(), opened: undefined, mended: new Set() };
const DISMISSED = {
  finding: D,
  dismissal: { ruleId: D.ruleId, key: 'x', reason: 'Beslut väntar', function: 'controller', date: '2026-11-22' },
};

describe('the groups of the findings', () => {
  test('by severity and rule, the gravest first, within a rule in the order of the check', () => {
    const groups = groupFindings([B, A, C], [], 'severity');
    expect(groups.map(({ key, count }) => [key, count])).toEqual([
      ['error', 2],
      ['warning', 1],
    ]);
    expect(groups[0]!.groups[0]).toMatchObject({ key: 'error chain/orphan', kind: 'rule', findings: [A, C] });
    expect(findingsIn(groups)).toEqual([A, C, B]);
  });

  test('by sheet from the top down, with the worst of each', () => {
    const groups = groupFindings([A, D, C, B], [], 'sheet');
    expect(groups.map(({ name, severity, findings }) => [name, severity, findings])).toEqual([
      ['Mål', 'error', [C, A, D]],
      ['Styrmått', 'warning', [B]],
    ]);
  });

  test.each(['severity', 'sheet'] as const)('the groups around a finding are found, by %s', (by) => {
    const keys: string[] = [];
    const collect = (groups: ReturnType<typeof groupFindings>): void =>
      groups.forEach((group) => {
        keys.push(group.key);
        collect(group.groups);
      });
    collect(groupFindings([B], [], by));
    expect(groupKeysOf(B, by)).toEqual(keys);
  });
});

describe('the rows of the list', () => {
  const groups = groupFindings([A, C, B], [DISMISSED], 'severity');

  test('stand with level, place and parent, the dismissed ones last', () => {
    const rows = findingRows(groups, NOTHING);
    expect(
      rows.map(({ kind, level, position, siblings, parent }) => [kind, level, position, siblings, parent]),
    ).toEqual([
      ['group', 1, 1, 3, undefined],
      ['group', 2, 1, 1, 'error'],
      ['finding', 3, 1, 2, 'error chain/orphan'],
      ['finding', 3, 2, 2, 'error chain/orphan'],
      ['group', 1, 2, 3, undefined],
      ['group', 2, 1, 1, 'warning'],
      ['finding', 3, 1, 1, 'warning measure/target'],
      ['group', 1, 3, 3, undefined],
      ['dismissed', 2, 1, 1, 'dismissed'],
    ]);
  });

  test('leave out what is folded', () => {
    const rows = findingRows(groups, { ...NOTHING, folded: new Set(['error', 'dismissed']) });
    expect(rows.map(({ key }) => key)).toEqual([
      'error',
      'warning',
      'warning measure/target',
      findingKey(B),
      'dismissed',
    ]);
    expect(rows[0]).toMatchObject({ isOpen: false });
  });

  test('hold the details of the opened finding below it, passed over by the arrow keys', () => {
    const rows = findingRows(groups, { ...NOTHING, opened: findingKey(C) });
    const at = rows.findIndex(({ kind }) => kind === 'details');
    expect(rows[at]).toMatchObject({ parent: findingKey(C), isPassive: true, level: 4 });
    expect(rows[at - 1]).toMatchObject({ kind: 'finding', finding: C, isOpen: true });
  });

  test('pass over a mended finding, and show no details of it', () => {
    const rows = findingRows(groups, { ...NOTHING, opened: findingKey(C), mended: new Set([findingKey(C)]) });
    expect(rows.some(({ kind }) => kind === 'details')).toBe(false);
    expect(rows.find(({ key }) => key === findingKey(C))).toMatchObject({ isMended: true, isPassive: true });
  });

  test('have a key each, also where two findings say the same', () => {
    const keys = findingRows(groupFindings([A, A, A], [], 'severity'), NOTHING).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
