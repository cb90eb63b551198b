import { describe, expect, it } from '@jest/globals';
import type { Plan } from '../../src/plan/plan';
import type { Block } from '../../src/plan/source';
import { fromStyrplan } from '../../src/central/from-styrplan';
import { toStyrplan } from '../../src/central/to-styrplan';
import { wholeKronor } from '../../src/central/whole-kronor';
import { CONTEXT } from './context';
import { EXAMPLE_CONTEXT, examplePlan, HANDWRITTEN } from './example-document';

const block = (entity: Block['entity'], columns: Block['columns'], sheet = 'Blad 1'): Block => ({
  entity,
  sheet,
  range: { top: 3, left: 1, bottom: 20, right: 9 },
  headerRow: 3,
  template: false,
  columns,
  yearHeaders: [],
});

/** The example's plan with some of its tables replaced. */
function planWith(tables: Partial<Plan>): Plan {
  return { ...examplePlan(), ...tables };
}

describe('toStyrplan', () => {
  it('writes the keys in the order of the format', async () => {
    expect(Object.keys(await toStyrplan(examplePlan(), CONTEXT))).toEqual([
      ...[
        'format',
        'version',
        'municipality',
        'model',
        'period',
        'currency',
        'organisations',
        'goals',
        'measures',
        'activities',
        'assignments',
      ],
      ...[
        'frames',
        'budget',
        'carryOvers',
        'allocations',
        'balance',
        'documents',
        'decisions',
        'followUps',
        'taxRate',
        'carryOverCap',
        'plan',
      ],
      ...['verdict', 'provenance', 'digest'],
    ]);
  });

  it('writes what the handwritten document says', async () => {
    const { provenance: _p, digest: _d, verdict: _v, model: _m, ...written } = await toStyrplan(examplePlan(), CONTEXT);
    expect({ ...HANDWRITTEN, ...written }).toEqual(HANDWRITTEN);
  });

  it.each([
    [0.5, 1],
    [-0.5, -1],
    [1.4999, 1],
    [-2.5, -3],
    [-0.2, 0],
    [-0, 0],
    [1_234_567.8, 1_234_568],
  ])('rounds %d kr to %d', (kronor, whole) => {
    expect(wholeKronor(kronor)).toBe(whole);
  });

  it('rounds amounts to whole kronor, but neither values nor prices', async () => {
    const source = { block: block('carryOvers', {}), row: 4 };
    const document = await toStyrplan(
      planWith({
        carryOvers: [{ year: 2027, in: 10.5, result: -10.5, out: 0.4, source }],
        allocations: [{ volume: 1.5, unitPrice: 99.75, amount: 149.625, source }],
        budget: [{ amounts: [{ year: 2027, phase: 'budget', value: 12.5 }], source }],
        frames: [{ amounts: [{ year: 2027, value: -0.3 }], source }],
      }),
      CONTEXT,
    );
    expect(document.carryOvers).toEqual([{ year: 2027, in: 11, result: -11, out: 0 }]);
    expect(document.allocations).toEqual([{ volume: 1.5, unitPrice: 99.75, amount: 150 }]);
    expect(document.budget).toEqual([{ amounts: [{ year: 2027, phase: 'budget', amount: 13 }] }]);
    expect(document.frames).toEqual([{ year: 2027, amount: 0 }]);
  });

  it.each([
    ['by code, whatever its case', 'bun ', { organisationId: 'BUN', organisation: 'bun ' }],
    [
      'by name',
      'Barn- och Utbildningsnämnden',
      { organisationId: 'BUN', organisation: 'Barn- och Utbildningsnämnden' },
    ],
    ['as its id', 'BUN', { organisationId: 'BUN' }],
    ['that the list has not', 'Kulturnämnden', { organisationId: 'Kulturnämnden' }],
  ])('finds an organisation named %s', async (_, written, expected) => {
    const source = { block: block('frames', { organisation: 1 }), row: 4 };
    const { frames, goals } = await toStyrplan(
      planWith({
        frames: [{ organisation: written, amounts: [], source }],
        goals: [{ parentIds: [], organisations: [written, 'KF'], source }],
      }),
      CONTEXT,
    );
    expect(frames).toEqual([expected]);
    expect(goals[0]!.organisationIds).toEqual([expected.organisationId, 'KF']);
    expect(goals[0]!.organisations).toEqual('organisation' in expected ? [written, 'KF'] : undefined);
  });

  it('keeps two rows with the same words apart, and rows without amounts', async () => {
    const source = { block: block('frames', { organisation: 1 }), row: 4 };
    const frames: Plan['frames'] = [
      { organisation: 'BUN', kind: 'operating', amounts: [{ year: 2027, value: 1 }], source },
      { organisation: 'KF', amounts: [], source },
      {
        organisation: 'BUN',
        kind: 'operating',
        amounts: [
          { year: 2027, value: 2 },
          { year: 2028, value: 3 },
        ],
        source,
      },
    ];
    const document = await toStyrplan(planWith({ frames }), CONTEXT);
    expect(document.frames).toEqual([
      { organisationId: 'BUN', kind: 'operating', year: 2027, amount: 1 },
      { organisationId: 'KF' },
      { organisationId: 'BUN', kind: 'operating', newRow: true, year: 2027, amount: 2 },
      { organisationId: 'BUN', kind: 'operating', year: 2028, amount: 3 },
    ]);
    expect(fromStyrplan(document).frames.map(({ source: _, ...frame }) => frame)).toEqual(
      frames.map(({ source: _, ...frame }) => frame),
    );
  });

  it('tells the verdict with addresses in the place of cells', async () => {
    const { verdict } = await toStyrplan(examplePlan(), EXAMPLE_CONTEXT);
    expect(verdict).toEqual({
      errors: 0,
      warnings: 0,
      information: 1,
      findings: [
        {
          ruleId: 'measure/single-measure',
          severity: 'information',
          anchor: 'Mål!A2',
          data: { goal: 'F1', measure: { cell: 'Styrmått!C2' } },
          messageId: 'single',
          subject: 'goal:F1',
          related: ['Styrmått!A2'],
        },
      ],
      dismissed: [
        {
          ruleId: 'frame/unused',
          key: 'frame:bun/investment/2027',
          reason: 'Fördelas i mars.',
          function: 'Controller',
          date: '2026-10-30',
        },
      ],
    });
  });
});

describe('provenance.cells', () => {
  const goals = block('goals', { id: 1, title: 2, parentIds: 3 });
  const cellsOf = async (tables: Partial<Plan>): Promise<Record<string, string>> => {
    const empty = Object.fromEntries(
      Object.entries(examplePlan()).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
    ) as unknown as Plan;
    return (await toStyrplan({ ...empty, settings: { unit: 'kr', cells: {} }, ...tables }, CONTEXT)).provenance.cells;
  };

  it('tells columns once, for the first row', async () => {
    const rows = [4, 5, 7].map((row) => ({
      title: 'x',
      parentIds: [],
      organisations: [],
      source: { block: goals, row },
    }));
    expect(await cellsOf({ goals: rows })).toEqual({
      '/goals/0': "'Blad 1'!B5",
      '/goals/0/id': "'Blad 1'!B5",
      '/goals/0/title': "'Blad 1'!C5",
      '/goals/0/parentIds': "'Blad 1'!D5",
      '/goals/1': "'Blad 1'!B6",
      '/goals/2': "'Blad 1'!B8",
    });
  });

  it('tells a carried-down cell for its row alone', async () => {
    const row = (
      at: number,
      cells?: Record<string, { sheet: string; row: number; column: number }>,
    ): Plan['goals'][number] => ({
      parentIds: ['F1'],
      organisations: [],
      source: { block: goals, row: at, ...(cells && { cells }) },
    });
    const down = { parentIds: { sheet: 'Blad 1', row: 4, column: 3 } };
    const cells = await cellsOf({ goals: [row(4), row(5, down), row(6)] });
    expect(Object.keys(cells)).toEqual([
      '/goals/0',
      '/goals/0/id',
      '/goals/0/title',
      '/goals/0/parentIds',
      '/goals/1',
      '/goals/1/parentIds',
      '/goals/2',
    ]);
    expect(cells['/goals/1/parentIds']).toBe("'Blad 1'!D5");
  });

  it('tells columns again where another table begins', async () => {
    const other = block('goals', { title: 1 }, "Mål'27");
    const source = { block: goals, row: 4 };
    const cells = await cellsOf({
      goals: [
        { parentIds: [], organisations: [], source },
        { parentIds: [], organisations: [], source: { block: other, row: 9 } },
      ],
    });
    expect(cells).toMatchObject({ '/goals/1': "'Mål''27'!B10", '/goals/1/title': "'Mål''27'!B10" });
  });

  it('names values of years by their year, and settings by their keys', async () => {
    const source = { block: block('measures', { 'results:2025': 4, 'targets:2027': 5 }, 'Mått'), row: 4 };
    const budget = { block: block('budget', { 'actual:2025': 4, 'budget:2027': 5, 'plan:2028': 6 }, 'Budget'), row: 4 };
    const frames = { block: block('frames', { 'amounts:2027': 2, 'amounts:2028': 3 }, 'Ramar'), row: 4 };
    expect(
      await cellsOf({
        settings: {
          unit: 'kr',
          cells: { unit: { sheet: 'Plan', row: 5, column: 1 }, taxRate: { sheet: 'Plan', row: 7, column: 1 } },
        },
        measures: [{ results: [], targets: [], source }],
        budget: [{ amounts: [], source: budget }],
        frames: [
          {
            amounts: [
              { year: 2027, value: 1 },
              { year: 2028, value: 2 },
            ],
            source: frames,
          },
        ],
      }),
    ).toEqual({
      '/plan/unit': 'Plan!B6',
      '/taxRate': 'Plan!B8',
      '/measures/0': 'Mått!B5',
      '/measures/0/results/2025': 'Mått!E5',
      '/measures/0/targets/2027': 'Mått!F5',
      '/frames/0': 'Ramar!B5',
      '/frames/0/amount/2027': 'Ramar!C5',
      '/frames/0/amount/2028': 'Ramar!D5',
      '/frames/1': 'Ramar!B5',
      '/budget/0': 'Budget!B5',
      '/budget/0/amounts/actual/2025': 'Budget!E5',
      '/budget/0/amounts/budget/2027': 'Budget!F5',
      '/budget/0/amounts/plan/2028': 'Budget!G5',
    });
  });
});
