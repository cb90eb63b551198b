import { describe, expect, test } from '@jest/globals';
import { engineOf } from './engine-of';

/** The value that a formula in B1 gets, over A1:A4. */
function typed(formula: string): unknown {
  const engine = engineOf({ sheets: [{ name: 'A', rows: [[1], ['text'], [{ error: '#N/A' }], [2.5]] }] });
  engine.type('A', 'B1', [formula]);
  return engine.value('A', 'B1');
}

describe('a typed formula shows its result', () => {
  test.each([
    ['=A1+A4*2', 6],
    ['=SUM(A1:A2,A4)', 3.5],
    ['=A2', 'text'],
    ['=A9', 0],
    ['="a"&A1&A2', 'a1text'],
    ['="x"', 'x'],
    ['=A1/0', '#DIV/0!'],
    ['=9E+307*A4', '#NUM!'],
    ['=1/ROUND(SUM(9E+307*A4,1),2)', '#NUM!'],
    ['=SUM(A1:A4)', '#N/A'],
    ['=A3+1', '#N/A'],
    ['=HYPERLINK("#A!A1","Visa")', 'Visa'],
    ['=ROUND(A4,0)', 3],
    ['=VLOOKUP(A1,A1:A4,1)', 0],
    ['=B1+1', 0],
  ])('%s gives %p', (formula, value) => {
    expect(typed(formula)).toBe(value);
  });
});

describe('results follow what is written', () => {
  test('through many formulas, on other sheets too', () => {
    const engine = engineOf({
      sheets: [
        { name: 'A', rows: [[1]] },
        { name: 'B', rows: [] },
      ],
    });
    engine.type('B', 'A1:A2000', ...Array.from({ length: 2000 }, (_, row) => [row === 0 ? '=A!A1' : `=A${row}+1`]));
    expect(engine.value('B', 'A2000')).toBe(2000);
    engine.type('A', 'A1', [101]);
    expect(engine.value('B', 'A2000')).toBe(2100);
    engine.undo();
    expect(engine.value('B', 'A2000')).toBe(2000);
  });

  test('an error goes through, and goes away again', () => {
    const engine = engineOf({
      sheets: [{ name: 'A', rows: [[1], [{ formula: 'A1*2', value: 2 }], [{ formula: 'SUM(A1:A2)', value: 3 }]] }],
    });
    engine.type('A', 'A1', ['#N/A']);
    expect(engine.values('A', 'A1:A3')).toEqual([['#N/A'], ['#N/A'], ['#N/A']]);
    engine.type('A', 'A1', [5]);
    expect(engine.values('A', 'A1:A3')).toEqual([[5], [10], [15]]);
  });

  test('what cannot be worked out keeps its result, is marked as stale, and so is what reads it', () => {
    const engine = engineOf({
      sheets: [
        {
          name: 'A',
          rows: [
            [
              1,
              { formula: 'XLOOKUP(A1,A1,A1)', value: 1 },
              { formula: 'B1+1', value: 2 },
              { formula: 'A1+1', value: 2 },
            ],
          ],
        },
      ],
    });
    engine.type('A', 'A1', [7]);
    expect(engine.values('A', 'A1:D1')).toEqual([[7, 1, 2, 8]]);
    expect(engine.staleCells().map(({ column }) => column)).toEqual([1, 2]);
    engine.type('A', 'B1', [3]);
    expect(engine.value('A', 'C1')).toBe(4);
    expect(engine.staleCells()).toEqual([]);
  });

  test('a result that was another than ours is left alone', () => {
    const engine = engineOf({ sheets: [{ name: 'A', rows: [[1, { formula: 'SUBTOTAL(109,A1:A3)', value: 99 }]] }] });
    engine.type('A', 'A1', [2]);
    expect(engine.value('A', 'B1')).toBe(99);
  });

  test('formulas that go round do not hang', () => {
    const engine = engineOf({ sheets: [{ name: 'A', rows: [] }] });
    engine.type('A', 'A1:B1', ['=B1+1', '=A1+1']);
    engine.type('A', 'C1', ['=A1']);
    expect(engine.values('A', 'A1:C1')).toEqual([[0, 0, 0]]);
  });
});
