import { describe, expect, test } from '@jest/globals';
import { readExpression } from '../../src/formulas/read-expression';
import { sumOf } from '../../src/formulas/sum-of';

/** What a formula adds, in short: `-` for what it takes away. */
function added(formula: string): string | undefined {
  const sum = sumOf(readExpression(formula));
  if (!sum) return undefined;
  const terms = sum.terms.map(({ cells, minus, via, criteria }) => {
    const place = cells.kind === 'table' ? cells.first : `${cells.from.row + 1}-${cells.to.row + 1}`;
    return `${minus ? '-' : ''}${via}:${place}${criteria.length > 0 ? `/${criteria.length}` : ''}`;
  });
  return `${terms.join(' ')}${sum.scaled ? ' scaled' : ''}`;
}

describe('sumOf', () => {
  test.each([
    ['SUM(C2:C9)', 'sum:2-9'],
    ['SUM(C2:C4,C6,C8:C9)', 'sum:2-4 sum:6-6 sum:8-9'],
    ['C2+C3+C7', 'cell:2-2 cell:3-3 cell:7-7'],
    ['+C2-SUM(C3:C4)', 'cell:2-2 -sum:3-4'],
    ['SUM(C2:C9)-(C3-C4)', 'sum:2-9 -cell:3-3 cell:4-4'],
    ['SUBTOTAL(9,C2:C9)', 'subtotal:2-9'],
    ['SUBTOTAL(109,tblBudget[2027])', 'subtotal:2027'],
    ['AGGREGATE(9,6,C2:C9)', 'subtotal:2-9'],
    ['SUMIF(B2:B9,"Kostnad",C2:C9)', 'criteria:2-9/1'],
    ['SUMIF(C2:C9,">0")', 'criteria:2-9/1'],
    ['SUMIFS(C2:C9,A2:A9,"x",B2:B9,D1)', 'criteria:2-9/2'],
    ['IFERROR(ROUND(SUM(C2:C9),0),0)', 'sum:2-9'],
    ['SUM(C2:C9)/2', 'sum:2-9 scaled'],
    ['SUM(C2:C9)+100', 'sum:2-9'],
  ])('%s', (formula, expected) => {
    expect(added(formula)).toBe(expected);
  });

  test.each([
    'AVERAGE(C2:C9)',
    'C2*C3',
    'SUBTOTAL(1,C2:C9)',
    'IF(A1,SUM(C2:C9),0)',
    '"text"',
    'MAX(C2:C9)',
    'Summa_ram',
  ])('%s adds nothing that can be told', (formula) => {
    expect(added(formula)).toBeUndefined();
  });
});
