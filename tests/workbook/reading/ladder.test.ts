import { describe, expect, test } from '@jest/globals';
import { recognise } from '../../../src/workbook/recogniser/recognise';
import { buildPlan } from '../../../src/workbook/reading/build-plan';
import { snapshotOf, type TestCell } from '../../rules/harness';

function read(...rows: readonly (readonly TestCell[])[]): ReturnType<typeof buildPlan> {
  const snapshot = snapshotOf({ Plan: [['Fält', 'Värde'], ['Budgetår', 2027], ...rows] });
  return buildPlan(snapshot, recognise(snapshot));
}

describe('Trappan in the sheet Plan', () => {
  test('each part with its steps, in the order of the sheet', () => {
    const { plan, notes } = read(
      ['Trappan: Planering', '3 och 6'],
      ['Trappan: Uppföljning', 8],
      ['Trappan: Verktyg', null],
    );
    expect(plan.settings.ladder).toEqual([
      { part: 'Planering', steps: [3, 6] },
      { part: 'Uppföljning', steps: [8] },
    ]);
    expect(plan.settings.cells['ladder']).toEqual({ sheet: 'Plan', row: 2, column: 1 });
    expect(notes).toEqual([]);
  });

  test('a value that is no step is told, and not read', () => {
    const { plan, notes } = read(['Trappan: Planering', 9]);
    expect(plan.settings.ladder).toBeUndefined();
    expect(notes).toEqual([{ messageId: 'ladder-unread', sheet: 'Plan', cell: 'B3', seen: '9' }]);
  });

  test('without such rows nothing is said', () => {
    expect(read(['Enhet', 'tkr']).plan.settings).not.toHaveProperty('ladder');
  });
});
