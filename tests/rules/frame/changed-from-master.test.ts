import { describe, expect, test } from '@jest/globals';
import { a1 } from '../../../src/plan/cell';
import { renderFinding } from '../../../src/messages/render';
import { checkPlan } from '../../../src/rules/engine';
import { changedFromMaster } from '../../../src/rules/frame/changed-from-master';
import { modelOf, planOf, type TestBook } from '../harness';
import { FRAME_HEADER, FRAMES, frameBook, planSheet, withCell, withoutRows } from './frame-book';

const MASTER = frameBook();

function changes(book: TestBook, master: TestBook | undefined): string[] {
  const { findings } = checkPlan(planOf(book), modelOf(), {
    rules: [changedFromMaster],
    ...(master && { master: planOf(master) }),
  });
  for (const finding of findings) for (const language of ['sv', 'en'] as const) renderFinding(finding, language);
  return findings.map(({ anchor }) => `${anchor.sheet}!${a1(anchor)}`);
}

describe('frame/changed-from-master', () => {
  test.each<[string, TestBook, TestBook | undefined, readonly string[]]>([
    ['the same frames', frameBook(), MASTER, []],
    ['no master', frameBook({ Ramar: withCell(FRAMES, 3, 2, 1) }), undefined, []],
    [
      'another unit',
      {
        ...frameBook({
          Ramar: FRAMES.map((row, at) =>
            at === 0 ? row : row.map((cell) => (typeof cell === 'number' ? cell * 1000 : cell)),
          ),
        }),
        Plan: planSheet(['Enhet', 'kr']),
      },
      MASTER,
      [],
    ],
    ['a changed operating frame', frameBook({ Ramar: withCell(FRAMES, 3, 3, 102001) }), MASTER, ['Ramar!D4']],
    ['a changed investment frame', frameBook({ Ramar: withCell(FRAMES, 4, 4, 0) }), MASTER, ['Ramar!E5']],
    [
      'a committee named by its code in one and by its name in the other',
      frameBook({ Ramar: withCell(withCell(FRAMES, 5, 0, 'Kulturnämnden'), 5, 2, 1) }),
      MASTER,
      ['Ramar!C6'],
    ],
    [
      'a workbook without a list',
      { Plan: planSheet(), Ramar: [FRAME_HEADER, ['Kulturnämnden', 'Drift', 20000, 20500, 1]] },
      MASTER,
      ['Ramar!E2'],
    ],
    [
      'a frame that only one of them has',
      frameBook({ Ramar: withCell(withoutRows(FRAMES, 1), 2, 2, null) }),
      frameBook({ Ramar: withoutRows(FRAMES, 7) }),
      [],
    ],
  ])('%s', (_name, book, master, expected) => {
    expect(changes(book, master)).toEqual(expected);
  });
});
