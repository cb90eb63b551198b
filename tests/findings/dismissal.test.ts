import { describe, expect, test } from '@jest/globals';
import { applyDismissals, dismiss, dismissalKey, withDismissal } from '../../src/findings/dismissal';
import type { Finding } from '../../src/findings/finding';

function finding(ruleId: string, subject: string, messageId = 'missing', row = 1): Finding {
  return {
    ruleId,
    subject,
    messageId,
    severity: 'warning',
    data: {},
    anchor: { sheet: 'Mål', row, column: 0 },
    related: [],
  };
}

const BY = { reason: 'Beslutas i november', function: 'controller', date: '2026-09-30' };
const N3 = finding('chain/missing-parent', 'goal:n3');

describe('dismiss', () => {
  test('keeps rule, key, reason, function and date', () => {
    expect(dismiss(N3, { ...BY, reason: ' Beslutas i november ' })).toEqual({
      ruleId: 'chain/missing-parent',
      key: dismissalKey(N3),
      ...BY,
    });
  });

  test.each([{ reason: ' ' }, { function: '' }])('is nothing without %j', (lacking) => {
    expect(dismiss(N3, { ...BY, ...lacking })).toBeUndefined();
  });
});

describe('applyDismissals', () => {
  const dismissal = dismiss(N3, BY)!;

  test('sets the finding aside and keeps the others in order', () => {
    const n4 = finding('chain/missing-parent', 'goal:n4');
    const n2 = finding('chain/missing-parent', 'goal:n2');
    expect(applyDismissals([n4, N3, n2], [dismissal])).toEqual({
      open: [n4, n2],
      dismissed: [{ finding: N3, dismissal }],
    });
  });

  test.each<[string, Finding, boolean]>([
    ['on another row', finding('chain/missing-parent', 'goal:n3', 'missing', 7), true],
    ['of another rule', finding('chain/unknown-level', 'goal:n3'), false],
    ['of another goal', finding('chain/missing-parent', 'goal:n33'), false],
    ['with another message', finding('chain/missing-parent', 'goal:n3', 'wrong'), false],
  ])('a finding %s', (_name, each, isDismissed) => {
    expect(applyDismissals([each], [dismissal]).dismissed).toHaveLength(isDismissed ? 1 : 0);
  });

  test('the later of two dismissals holds', () => {
    const later = { ...dismissal, reason: 'Annat' };
    expect(applyDismissals([N3], [dismissal, later]).dismissed[0]?.dismissal).toBe(later);
  });

  test('without dismissals everything is open', () => {
    expect(applyDismissals([N3], [])).toEqual({ open: [N3], dismissed: [] });
  });
});

describe('withDismissal', () => {
  test('takes the place of an earlier one of the same finding', () => {
    const first = dismiss(N3, BY)!;
    const other = dismiss(finding('a/b', 'goal:n3'), BY)!;
    const second = { ...first, reason: 'Annat' };
    expect(withDismissal([first, other], second)).toEqual([other, second]);
  });
});
