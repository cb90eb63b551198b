import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allocateByVolume } from '../../src/figures/allocate-by-volume';
import { balanceResult } from '../../src/figures/balance-result';
import { carryOverLedger } from '../../src/figures/carry-over-ledger';
import { rangeOf, type Cell, type Cells, type Input } from '../../src/figures/cells';
import { convertAmount } from '../../src/figures/convert-amount';
import { deficitsToRestore } from '../../src/figures/deficits-to-restore';
import { distribute } from '../../src/figures/distribute';
import { isFigureError, isFigureText, type Figures } from '../../src/figures/figure';
import { FigureArgumentError } from '../../src/figures/figure-argument-error';
import { frameCheck } from '../../src/figures/frame-check';
import { frameLeft } from '../../src/figures/frame-left';
import { indexedYears } from '../../src/figures/indexed-years';
import { months } from '../../src/figures/months';
import { numberValue } from '../../src/figures/number-value';
import { resultReserve } from '../../src/figures/result-reserve';
import { sexSplit } from '../../src/figures/sex-split';
import { targetAttainment } from '../../src/figures/target-attainment';
import { trafficLight } from '../../src/figures/traffic-light';
import { figureText } from '../../src/messages/function-texts';

/** How many cells of a result each cell of the range gives, down and across. */
interface Grown {
  readonly rows: number;
  readonly columns: number;
}

const KEPT: Grown = { rows: 1, columns: 1 };
const BESIDE = (columns: number): Grown => ({ rows: 1, columns });

/** Every function of money with the range that it goes by and, for the rest, arguments that suit any range. */
const FUNCTIONS: readonly (readonly [
  name: string,
  figure: (...inputs: Input[]) => Figures,
  fixed: Input[],
  grown: Grown,
])[] = [
  ['TAL', numberValue, [], KEPT],
  ['BELOPP', convertAmount, ['kr', 'tkr'], KEPT],
  ['MÅLUPPFYLLELSE', targetAttainment, [75, 'lägre', 90], KEPT],
  ['TRAFIKLJUS', trafficLight, [75], KEPT],
  ['RAMKOLL', frameCheck, [1000, '1 %'], KEPT],
  [
    'RAMUTRYMME',
    (frames, ...others) =>
      frameLeft(
        rangeOf(frames).map((_, row) => [`Nämnd ${row}`]),
        frames,
        ...([...others, 'Nämnd 1', 7].slice(0, 2) as [Input, Input]),
      ),
    [],
    KEPT,
  ],
  ['ÖVERFÖRING', carryOverLedger, [100, 0.03], BESIDE(3)],
  ['BALANSKRAV', balanceResult, [3], KEPT],
  ['ÅTERSTÄLLNING', deficitsToRestore, [], BESIDE(2)],
  ['RESULTATRESERV', resultReserve, [50, 2000], KEPT],
  ['RESURSFÖRDELA', allocateByVolume, [70, 1000], KEPT],
  ['FÖRDELA', (weights) => distribute(1000, weights), [], KEPT],
  ['UPPRÄKNING', indexedYears, [[[1.02, 1.03, 1.04]]], BESIDE(3)],
  ['PERIODISERA', months, [], BESIDE(12)],
  ['KÖNSFÖRDELNING', (women, men = women) => sexSplit(women, men), [], BESIDE(3)],
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom<Cell>(
    null,
    undefined,
    '',
    ' ',
    '-',
    '..',
    true,
    false,
    '1 234,50',
    '12 tkr',
    '3,5 %',
    '66–70',
    '(5)',
    '__proto__',
  ),
  fc.constantFrom<Cell>({ code: '#DIV/0!' }, { code: '#N/A' }),
  fc.constantFrom<Cell>('högre', 'inom', 'kr', 'mnkr', 'ja', 2027, 0, -0, 1e308, -1e308, 5e-324),
  fc.string(),
);
const range: fc.Arbitrary<Cells> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

/** Holds what every result must: rows of one length, numbers that are numbers, and words for everything that has any. */
function expectSound(figures: Figures): void {
  const columns = figures[0]!.length;
  for (const row of figures) {
    expect(row).toHaveLength(columns);
    for (const figure of row) {
      if (typeof figure === 'number') expect(Number.isFinite(figure) && !Object.is(figure, -0)).toBe(true);
      else if (isFigureError(figure) || isFigureText(figure))
        for (const language of ['sv', 'en'] as const) expect(figureText(figure, language)).not.toBe('');
      else expect(typeof figure).toBe('string');
    }
  }
}

describe.each(FUNCTIONS)('STYR.%s', (_name, figure, fixed, grown) => {
  test('whatever the cells hold, gives finite numbers and sentences, or an error that names the argument', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(cell, range), { minLength: 1, maxLength: 5 }), (inputs) => {
        try {
          expectSound(figure(...inputs));
        } catch (error) {
          if (!(error instanceof FigureArgumentError)) throw error;
          expect(error.argument).not.toBe('');
          for (const language of ['sv', 'en'] as const) expect(figureText(error, language)).toContain(error.argument);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a column keeps its length, and its blank rows are blank', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 12 }), (cells) => {
        const column = cells.map((each) => [each]);
        const figures = figure(column, ...fixed);
        expectSound(figures);
        expect(figures).toHaveLength(column.length * grown.rows);
        expect(figures[0]).toHaveLength(grown.columns);
        for (const [row, [each]] of column.entries())
          if (each === null || each === undefined || each === '' || each === ' ')
            expect(figures[row]).toEqual(Array.from({ length: grown.columns }, () => ''));
      }),
    );
  });
});
