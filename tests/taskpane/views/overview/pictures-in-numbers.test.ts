import { describe, expect, it } from '@jest/globals';
import type { Finding, FramePicture, GoalPicture, PicturedGoal } from '../../../../src/index';
import { frameShares } from '../../../../taskpane/views/overview/frame-shares';
import { levelCounts } from '../../../../taskpane/views/overview/level-counts';
import { nextSteps } from '../../../../taskpane/views/overview/next-steps';

describe('nextSteps', () => {
  const finding = (ruleId: string, severity: Finding['severity']): Finding => ({ ruleId, severity }) as Finding;

  it('begins with errors, then with what others build on, then with what there is most of', () => {
    const steps = nextSteps([
      finding('measure/a', 'error'),
      finding('chain/b', 'warning'),
      finding('chain/c', 'error'),
      finding('chain/d', 'error'),
      finding('chain/d', 'error'),
      finding('workbook/e', 'information'),
    ]);
    expect(steps.map(({ ruleId, count }) => [ruleId, count])).toEqual([
      ['chain/d', 2],
      ['chain/c', 1],
      ['measure/a', 1],
    ]);
  });

  it('speaks of information only where there is nothing else', () => {
    expect(nextSteps([finding('chain/a', 'information')])).toHaveLength(1);
    expect(nextSteps([])).toEqual([]);
  });
});

describe('levelCounts', () => {
  it('counts goals by level and by their worst finding, those without a level last', () => {
    const goal = (level: number | null, worst: PicturedGoal['worst']): PicturedGoal =>
      ({ level, worst }) as PicturedGoal;
    const picture: GoalPicture = {
      levels: ['Vision', 'Mål', 'Tom'],
      goals: [goal(1, 'error'), goal(1, null), goal(null, 'warning'), goal(0, null)],
    };
    expect(levelCounts(picture)).toEqual([
      { level: 'Vision', goals: 1, worst: { error: 0, warning: 0, information: 0 } },
      { level: 'Mål', goals: 2, worst: { error: 1, warning: 0, information: 0 } },
      { level: undefined, goals: 1, worst: { error: 0, warning: 1, information: 0 } },
    ]);
  });
});

describe('frameShares', () => {
  const row = (
    committee: string,
    frame: number | null,
    budget: number | null,
    carriedIn = 0,
  ): FramePicture['rows'][0] => ({
    committee,
    kind: 'operating',
    isTotal: committee === 'Summa',
    years: [{ year: 2027, frame, budget, carriedIn, frameCells: [] }],
  });

  it('puts those above their frame first, then the largest, and measures by the longest', () => {
    const shares = frameShares(
      {
        unit: 'tkr',
        years: [2027],
        rows: [
          row('Liten', 100, 120),
          row('Stor', 400, 300),
          row('Buren', 100, 120, 50),
          row('Utan', null, 5),
          row('Summa', 600, 540),
        ],
      },
      10,
    );
    expect(shares.map(({ committee, isOver }) => [committee, isOver])).toEqual([
      ['Liten', true],
      ['Stor', false],
      ['Buren', false],
    ]);
    expect(shares[1]).toMatchObject({ availableLength: 1, budgetLength: 0.75 });
    expect(shares[2]).toMatchObject({ available: 150 });
  });

  it('shows no more than asked for, and none without frames', () => {
    const rows = Array.from({ length: 9 }, (_, index) => row(`N${index}`, 100 + index, null));
    expect(frameShares({ unit: 'kr', years: [2027], rows }, 4)).toHaveLength(4);
    expect(frameShares({ unit: 'kr', years: [], rows: [] }, 4)).toEqual([]);
  });
});
