import { describe, expect, test } from '@jest/globals';
import { checkedFile } from '../../src/check/checked-file';
import { checkWorkbook } from '../../src/check/check-workbook';
import { openWorkbook } from '../../src/check/open-workbook';
import { goalPicture } from '../../src/check/goal-picture';
import type { Finding } from '../../src/findings/finding';
import { cellOf } from '../../src/plan/source';
import { modelOf, planOf, snapshotOf } from '../rules/harness';
import { EXAMPLE, reportOf } from './example-book';

describe('the picture of the goals', () => {
  const { goals, levels } = reportOf(EXAMPLE).pictures!.goals;

  test('has the levels that are in use, and every goal with its parents', () => {
    expect(levels).toEqual(['Vision', 'Fullmäktigemål', 'Nämndmål']);
    expect(goals.map(({ id, level, parents }) => [id, level, parents])).toEqual([
      ['V1', 0, []],
      ['F1', 1, [0]],
      ['N1', 2, [1]],
      ['N2', 2, []],
    ]);
  });

  test('counts what was found about a goal, its measures and its activities', () => {
    expect(goals[2]).toMatchObject({ worst: null, findings: 0, measures: 1, measureRows: [0], activityRows: [0] });
    expect(goals[3]).toMatchObject({ worst: 'error', cell: { sheet: 'Mål', cell: 'A5' }, committees: ['SN'] });
    expect(goals[3]).toMatchObject({ findings: 2, findingPlaces: [0, 1] });
    expect(reportOf(EXAMPLE).findings.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([
      'Mål!D5',
      'Styrmått!I3',
      'Ramar!D3',
    ]);
  });

  test('of two goals in one row, the one whose column it is has the finding', () => {
    const plan = planOf({
      Mål: [
        ['Fullmäktigemål', 'Nämndmål', 'Nämnd'],
        ['Trygg uppväxt', 'Tidigt stöd', 'Socialnämnden'],
      ],
    });
    const [above, below] = plan.goals.map((each) => cellOf(each, 'title')!);
    expect(above!.row).toBe(below!.row);
    const finding: Finding = {
      ruleId: 'chain/effect-horizon',
      severity: 'warning',
      messageId: 'long',
      data: {},
      anchor: below!,
      related: [],
      subject: 'goal:x',
    };
    const picture = goalPicture(plan, modelOf(), [finding], 'sv');
    expect(picture.goals.map(({ title, findings }) => [title, findings])).toEqual([
      ['Trygg uppväxt', 0],
      ['Tidigt stöd', 1],
    ]);
  });

  test('keeps goals of a level that the model does not know', () => {
    const book = { ...EXAMPLE, Mål: [...EXAMPLE['Mål']!, ['G1', 'Gruppmål', 'Ett till', 'N1', 'SN', 'Chef']] };
    expect(reportOf(book).pictures!.goals.goals[4]).toMatchObject({
      level: null,
      levelAsWritten: 'Gruppmål',
      parents: [2],
    });
  });
});

describe('the picture of the frames', () => {
  const { rows, unit, years } = reportOf(EXAMPLE).pictures!.frames;
  const at = (cell: string): object => ({ frameCells: [{ sheet: 'Ramar', cell }] });

  test('sets the budget against the frame in kronor, with what is carried in', () => {
    expect({ unit, years }).toEqual({ unit: 'tkr', years: [2027, 2028, 2029] });
    expect(rows.find(({ committee, kind }) => committee === 'Socialnämnden' && kind === 'operating')!.years).toEqual([
      { ...at('C3'), year: 2027, frame: 1_000_000, budget: 1_000_000, carriedIn: 50_000 },
      { ...at('D3'), year: 2028, frame: 1_020_000, budget: 1_030_000, carriedIn: 0 },
      { ...at('E3'), year: 2029, frame: 1_040_000, budget: 1_040_000, carriedIn: 0 },
    ]);
  });

  test('keeps the council’s total apart, and tells of no frame that is not there', () => {
    expect(rows.map(({ committee, kind, isTotal }) => [committee, kind, isTotal])).toEqual([
      ['Socialnämnden', 'operating', false],
      ['KF', 'operating', true],
      ['Socialnämnden', 'investment', false],
    ]);
  });

  test('tells no amount that cannot be read', () => {
    const unread = reportOf({
      ...EXAMPLE,
      Ramar: [EXAMPLE['Ramar']![0]!, ['SN', 'Drift', 'inte klart', 1020, 1040]],
    });
    expect(unread.pictures!.frames.rows[0]!.years[0]!.frame).toBeNull();
    expect(unread.pictures!.frames.rows[0]!.years[0]).toMatchObject(at('C2'));
  });
});

test('pictures are made only where they are asked for', () => {
  const opened = openWorkbook(snapshotOf(EXAMPLE));
  const check = checkWorkbook(opened, opened.model!);
  expect(checkedFile(opened, { file: 'a', model: opened.model!, check, language: 'sv' })).not.toHaveProperty(
    'pictures',
  );
});
