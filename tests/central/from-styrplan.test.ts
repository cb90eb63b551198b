import { describe, expect, it } from '@jest/globals';
import { a1, sheetAddress } from '../../src/plan/cell';
import { anchorOf, cellOf, firstCell, isDerived } from '../../src/plan/source';
import { fromStyrplan } from '../../src/central/from-styrplan';
import type { Styrplan } from '../../src/central/styrplan';
import { HANDWRITTEN } from './example-document';

function withCells(cells: Record<string, string>, more: Partial<Styrplan> = {}): Styrplan {
  return { ...HANDWRITTEN, ...more, provenance: { ...HANDWRITTEN.provenance, cells } };
}

describe('fromStyrplan', () => {
  it.each([
    ['organisations', 1, 'parent', 'Organisation!D3'],
    ['goals', 1, 'basis', 'Mål!S3'],
    ['measures', 0, 'results:2025', 'Styrmått!O2'],
    ['measures', 3, 'targets:2027', 'Styrmått!P5'],
    ['frames', 1, 'amounts:2029', 'Ramar!E3'],
    ['budget', 1, 'actual:2025', 'Budget!G3'],
    ['budget', 1, 'budget:2026', 'Budget!H3'],
    ['budget', 1, 'plan:2029', 'Budget!K3'],
    ['balance', 1, 'amounts:2027', 'Balans!B3'],
    ['followUps', 0, 'achieved', 'Uppföljning!E2'],
  ] as const)('without cells, places %s row %d, %s where the template would', (table, row, field, address) => {
    const entity = fromStyrplan(HANDWRITTEN)[table][row]!;
    expect(sheetAddress(cellOf(entity, field)!)).toBe(address);
  });

  it('without cells, places results before targets and the years of each in order', () => {
    const measure = {
      results: [
        { year: 2027, value: 1 },
        { year: 2024, value: 2 },
      ],
      targets: [{ year: 2026, value: 3 }],
    };
    const [block] = fromStyrplan({ ...HANDWRITTEN, measures: [measure] }).measures.map(({ source }) => source.block);
    expect(block!.yearHeaders.map(({ field, year, cell }) => `${field}:${year} ${a1(cell)}`)).toEqual([
      ...[
        'results:2024 O1',
        'results:2027 P1',
        'targets:2026 Q1',
        'targets:2027 R1',
        'targets:2028 S1',
        'targets:2029 T1',
      ],
    ]);
  });

  it('without cells, places every setting in the sheet Plan', () => {
    const { cells } = fromStyrplan(HANDWRITTEN).settings;
    expect(Object.entries(cells).map(([setting, cell]) => `${setting} ${a1(cell)}`)).toEqual([
      ...[
        'municipality B2',
        'organisationNumber B3',
        'model B4',
        'budgetYear B5',
        'unit B6',
        'committee B7',
        'taxRate B8',
      ],
      ...['carryOverCap B9', 'decidedBy B10', 'decidedOn B11', 'asOf B12', 'preparedBy B13', 'version B14'],
    ]);
  });

  it.each([
    ['the template', {}, 'Plan', { top: 0, left: 0, bottom: 13, right: 1 }],
    [
      'the cells told',
      { '/taxRate': 'Start!D9', '/plan/unit': 'Start!D5' },
      'Start',
      { top: 3, left: 2, bottom: 8, right: 3 },
    ],
  ])('finds the block of the settings by %s', (_, cells, sheet, range) => {
    const blocks = fromStyrplan(withCells(cells)).blocks.filter(({ entity }) => entity === 'settings');
    expect(blocks).toMatchObject([{ sheet, range, columns: { label: range.left, value: range.right } }]);
  });

  it('gives each row the cells that the document tells', () => {
    const plan = fromStyrplan(
      withCells({
        '/goals/0': 'Blad1!B5',
        '/goals/0/title': 'Blad1!C5',
        '/goals/0/parentIds': 'Blad1!A2',
        '/goals/1': 'Blad1!B6',
        '/plan/unit': 'Blad1!B1',
      }),
    );
    const [first, second] = plan.goals;
    expect(sheetAddress(firstCell(second!))).toBe('Blad1!B6');
    expect(sheetAddress(cellOf(second!, 'title')!)).toBe('Blad1!C6');
    expect(sheetAddress(cellOf(first!, 'parentIds')!)).toBe('Blad1!A2');
    expect(cellOf(second!, 'parentIds')).toBeUndefined();
    expect(first!.source.block).toBe(second!.source.block);
    expect(first!.source.block.range).toEqual({ top: 3, left: 1, bottom: 5, right: 2 });
    expect(plan.settings.cells).toEqual({ unit: { sheet: 'Blad1', row: 0, column: 1 } });
    expect(plan.blocks.filter(({ entity }) => entity === 'goals')).toEqual([first!.source.block]);
  });

  it('knows a table that is there without rows, by its headers', () => {
    const { blocks } = fromStyrplan(
      withCells({ '/goals/0': 'Mål!A2', '/measures': 'Mått!B3', '/measures/name': 'Mått!C3' }, { measures: [] }),
    );
    expect(blocks.filter(({ entity }) => entity === 'measures')).toMatchObject([
      { sheet: 'Mått', headerRow: 2, columns: { name: 2 }, range: { top: 2, left: 1, bottom: 2, right: 2 } },
    ]);
    expect(
      fromStyrplan(withCells({ '/goals/0': 'Mål!A2' }, { measures: [] })).blocks.map(({ entity }) => entity),
    ).not.toContain('measures');
  });

  it('knows ids that no cell held', () => {
    const told = fromStyrplan(
      withCells({ '/goals/0': 'Blad1!B5', '/goals/0/title': 'Blad1!B5', '/goals/1': 'Blad1!B6' }),
    );
    expect(told.goals.map((goal) => isDerived(goal, 'id'))).toEqual([true, true]);
    expect(fromStyrplan(HANDWRITTEN).goals.map((goal) => isDerived(goal, 'id'))).toEqual([false, false]);
  });

  it('finds an address for every row, whatever the cells say', () => {
    const plan = fromStyrplan(
      withCells({
        '/goals/0': 'nowhere',
        '/goals/1/title': 'Mål!C3',
        '/goals/01': 'Mål!A1',
        '/goals/0/__proto__': 'Mål!A1',
        '/frames/9': 'Ramar!A1',
      }),
    );
    for (const goal of plan.goals) expect(anchorOf(goal, 'title').sheet).toBe('Mål');
    for (const frame of plan.frames) expect(firstCell(frame).sheet).toBe('Ramar');
  });

  it('puts the years of a row together in whatever order they come', () => {
    const entry = (organisationId: string, year: number, amount: number): Styrplan['frames'][number] => ({
      organisationId,
      kind: 'operating',
      year,
      amount,
    });
    const { frames } = fromStyrplan({
      ...HANDWRITTEN,
      frames: [entry('A', 2027, 1), entry('B', 2027, 2), entry('A', 2028, 3), entry('B', 2028, 4)],
    });
    expect(frames.map(({ organisation, amounts }) => [organisation, amounts])).toEqual([
      [
        'A',
        [
          { year: 2027, value: 1 },
          { year: 2028, value: 3 },
        ],
      ],
      [
        'B',
        [
          { year: 2027, value: 2 },
          { year: 2028, value: 4 },
        ],
      ],
    ]);
  });
});
