import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { goalCoverage } from '../../src/figures/goal-coverage';
import { goalPath } from '../../src/figures/goal-path';
import { subGoals } from '../../src/figures/sub-goals';
import { argumentFault, shortly } from './shown';

const column = <Value>(...cells: Value[]): Value[][] => cells.map((cell) => [cell]);

const IDS = column('V1', 'F1', 'F2', 'N1', 'N2', 'N3', null);
const PARENTS = column('', 'V1', 'V1', 'F1', 'F1; F2', 'f2 ', null);

describe('MÅLKEDJA', () => {
  test('leads from the top down to each goal, in the shape of what was asked', () => {
    expect(
      shortly(
        goalPath(
          [
            ['N1', 'V1'],
            ['n3', null],
          ],
          IDS,
          PARENTS,
        ),
      ),
    ).toEqual([
      ['V1 › F1 › N1', 'V1'],
      ['V1 › F2 › N3', ''],
    ]);
  });

  test('gives every way to a goal that hangs on several', () => {
    expect(shortly(goalPath('N2', IDS, PARENTS))).toEqual([['V1 › F1 › N2; V1 › F2 › N2']]);
  });

  test('shows titles and a separator of one’s own; a goal without a title keeps its id', () => {
    const titles = column('Vision', 'Trygghet', null, 'Tidigt stöd', null, 'C', null);
    expect(shortly(goalPath(column('N1', 'N3'), IDS, PARENTS, titles, ' / '))).toEqual(
      column('Vision / Trygghet / Tidigt stöd', 'Vision / F2 / C'),
    );
  });

  test.each<[string, unknown, (string | null)[], (string | null)[], string]>([
    ['a goal that no row has', 'N9', ['N1'], [null], 'not-available goals.unknown'],
    ['an unknown parent', 'N1', ['N1'], ['F9'], 'not-available goals.unknown-parent'],
    ['an unknown parent further up', 'D1', ['D1', 'N1'], ['N1', 'F9'], 'not-available goals.unknown-parent'],
    ['a goal that names itself', 'N1', ['N1'], ['N1'], 'value goals.loop'],
    ['a ring', 'N1', ['N1', 'N2'], ['N2', 'N1'], 'value goals.loop'],
    ['what hangs on a ring', 'D1', ['D1', 'N1', 'N2'], ['N1', 'N2', 'N1'], 'value goals.loop'],
    ['an id on rows that disagree', 'N1', ['F1', 'F2', 'N1', 'N1'], [null, null, 'F1', 'F2'], 'value goals.torn'],
    ['an id on rows that agree', 'N1', ['F1', 'N1', 'N1', 'N1'], ['', 'F1', 'F1', ''], 'F1 › N1'],
    ['a mark for nothing', 'N1', ['N1'], ['–'], 'N1'],
    ['an id that holds a comma', 'N1', ['1,1', 'N1'], [null, '1,1'], '1,1 › N1'],
    ['an error in the cell', { code: '#REF!' }, ['N1'], [null], 'value input.cell-error'],
    ['an error among the parents', 'N1', ['N1'], ['x'], 'not-available goals.unknown-parent'],
  ])('%s', (_what, asked, ids, parents, expected) => {
    expect(shortly(goalPath(asked as string, column(...ids), column(...parents)))).toEqual([[expected]]);
  });

  test('reads numbers as ids', () => {
    expect(shortly(goalPath(2, column(1, 2), column(null, '1')))).toEqual([['1 › 2']]);
  });

  test('refuses columns of different lengths', () => {
    expect(argumentFault(() => goalPath('N1', IDS, column('V1')))).toBe('överordnat input.shape');
    expect(argumentFault(() => goalPath('N1', IDS, PARENTS, column('A', 'B')))).toBe('titlar input.shape');
  });

  test('says so where the ways or the chain do not fit in a cell', () => {
    const wide = Array.from({ length: 21 }, (_, index) => `F${index}`);
    const ids = column(...wide, 'N1');
    const parents = column(...wide.map(() => ''), wide.join(';'));
    expect(shortly(goalPath('N1', ids, parents))).toEqual([['value goals.many-ways']]);
    const deep = Array.from({ length: 9_000 }, (_, index) => `G${index}`);
    const chain = goalPath('G8999', column(...deep), column('', ...deep.slice(0, -1)));
    expect(shortly(chain)).toEqual([['value goals.long-way']]);
  });
});

describe('UNDERMÅL', () => {
  test('lists the goals below one goal, level by level', () => {
    expect(subGoals('V1', IDS, PARENTS)).toEqual(column('F1', 'F2', 'N1', 'N2', 'N3'));
    expect(subGoals('V1', IDS, PARENTS, 1)).toEqual(column('F1', 'F2'));
    expect(subGoals('V1', IDS, PARENTS, '2')).toEqual(column('F1', 'F2', 'N1', 'N2', 'N3'));
    expect(subGoals('N1', IDS, PARENTS)).toEqual([['']]);
    expect(subGoals(null, IDS, PARENTS)).toEqual([['']]);
  });

  test('keeps the shape of a range', () => {
    expect(
      shortly(
        subGoals(
          [
            ['F1', 'F2'],
            ['', 'X'],
          ],
          IDS,
          PARENTS,
        ),
      ),
    ).toEqual([
      ['N1; N2', 'N2; N3'],
      ['', 'not-available goals.unknown'],
    ]);
  });

  test('lists each goal once below a ring, and says so of a goal in one', () => {
    const ids = column('A', 'B', 'C');
    const parents = column('C', 'A', 'B');
    expect(shortly(subGoals('A', ids, parents))).toEqual([['value goals.loop']]);
    expect(subGoals('T', column('T', 'A', 'B'), column('', 'T; B', 'A'))).toEqual(column('A', 'B'));
  });

  test.each([0, -1, 1.5, 'många', true, { code: '#N/A' }])('refuses the depth %p', (depth) => {
    expect(argumentFault(() => subGoals('V1', IDS, PARENTS, depth))).toMatch(/^djup input\./);
  });
});

describe('TÄCKNING', () => {
  test('counts the goals below at any depth', () => {
    expect(shortly(goalCoverage(IDS, IDS, PARENTS))).toEqual(column<number | string>(5, 2, 2, 0, 0, 0, ''));
  });

  test('counts as many goals as UNDERMÅL lists, whatever the chain', () => {
    const links = fc.array(fc.array(fc.nat(14), { maxLength: 3 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(links, (parentsOf) => {
        const ids = parentsOf.map((_, index) => [`G${index}`]);
        const parents = parentsOf.map((list) => [list.map((each) => `G${each % parentsOf.length}`).join('; ')]);
        const counts = goalCoverage(ids, ids, parents);
        ids.forEach(([id], row) => {
          const listed = shortly(subGoals(id, ids, parents)).flat();
          const [count] = shortly(counts)[row]!;
          if (typeof count === 'string') expect(listed).toEqual([count]);
          else expect(count).toBe(listed[0] === '' ? 0 : listed.length);
        });
      }),
    );
  });
});

describe('over 10,000 goals', () => {
  const size = 10_000;
  const ids = Array.from({ length: size }, (_, row) => [`G${row}`]);

  test.each<[string, (row: number) => string]>([
    ['a ladder', (row) => (row === 0 ? '' : `G${row - 1}`)],
    ['a tree', (row) => (row === 0 ? '' : `G${Math.floor((row - 1) / 4)}`)],
    ['goals that hang on two', (row) => (row < 10 ? '' : `G${row % 10};G${(row + 1) % 10}`)],
    ['one ring', (row) => `G${(row + 1) % size}`],
  ])('%s is counted in no time', (_what, parentOf) => {
    const parents = ids.map((_, row) => [parentOf(row)]);
    const from = Date.now();
    goalCoverage(ids, ids, parents);
    goalPath(ids, ids, parents);
    expect(Date.now() - from).toBeLessThan(2_000);
  });
});
