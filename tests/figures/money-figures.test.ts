import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allocateByVolume } from '../../src/figures/allocate-by-volume';
import { balanceResult } from '../../src/figures/balance-result';
import { carryOverLedger } from '../../src/figures/carry-over-ledger';
import { isBlank, rangeOf, type Cell, type Cells, type Input } from '../../src/figures/cells';
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

/** Every function of money, arguments that suit any range beside the first, and how many columns it makes of one. */
const FUNCTIONS: readonly (readonly [
  name: string,
  figure: (...inputs: Input[]) => Figures,
  fixed: Input[],
  columns: number,
])[] = [
  ['TAL', numberValue, [], 1],
  ['BELOPP', convertAmount, ['kr', 'tkr'], 1],
  ['MÅLUPPFYLLELSE', targetAttainment, [75, 'lägre', 90], 1],
  ['TRAFIKLJUS', trafficLight, [75], 1],
  ['RAMKOLL', frameCheck, [1000, '1 %'], 1],
  [
    'RAMUTRYMME',
    (frames, ...others) =>
      frameLeft(
        rangeOf(frames).map((_, row) => [`Nämnd ${row}`]),
        frames,
        ...([...others, 'Nämnd 1', 7].slice(0, 2) as [Input, Input]),
      ),
    [],
    1,
  ],
  ['ÖVERFÖRING', carryOverLedger, [100, 0.03], 3],
  ['BALANSKRAV', balanceResult, [3], 1],
  ['ÅTERSTÄLLNING', deficitsToRestore, [], 2],
  ['RESULTATRESERV', resultReserve, [50, 2000], 1],
  ['RESURSFÖRDELA', allocateByVolume, [70, 1000], 1],
  ['FÖRDELA', (weights) => distribute(1000, weights), [], 1],
  ['UPPRÄKNING', indexedYears, [[[1.02, 1.03, 1.04]]], 3],
  ['PERIODISERA', months, [], 12],
  ['KÖNSFÖRDELNING', (women, men = women) => sexSplit(women, men), [], 3],
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

/** What is wrong with a result: rows of different lengths, numbers that are none, sentences without words. */
function faultsOf(figures: Figures): readonly unknown[] {
  const columns = figures[0]!.length;
  const cells = figures.flat().filter((figure) => {
    if (typeof figure === 'number') return !Number.isFinite(figure) || Object.is(figure, -0);
    if (isFigureError(figure) || isFigureText(figure))
      return figureText(figure, 'sv') === '' || figureText(figure, 'en') === '';
    return typeof figure !== 'string';
  });
  return [...cells, ...figures.filter((row) => row.length !== columns)];
}

describe.each(FUNCTIONS)('STYR.%s', (_name, figure, fixed, columns) => {
  test('whatever the cells hold, gives finite numbers and sentences, or an error that names the argument', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(cell, range), { minLength: 1, maxLength: 5 }), (inputs) => {
        try {
          expect(faultsOf(figure(...inputs))).toEqual([]);
        } catch (error) {
          if (!(error instanceof FigureArgumentError)) throw error;
          expect(error.argument).not.toBe('');
          for (const language of ['sv', 'en'] as const) expect(figureText(error, language)).toContain(error.argument);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a column keeps its length, and its blank rows are blank', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 12 }), (cells) => {
        const column = cells.map((each) => [each]);
        const figures = figure(column, ...fixed);
        expect(faultsOf(figures)).toEqual([]);
        expect([figures.length, figures[0]!.length]).toEqual([column.length, columns]);
        const filled = figures.filter((row, index) => isBlank(column[index]![0]) && row.some((each) => each !== ''));
        expect(filled).toEqual([]);
      }),
    );
  });
});
