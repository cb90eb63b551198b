import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Expression } from '../../src/formulas/expression';
import { readExpression } from '../../src/formulas/read-expression';

/** A tree in short: what stands where, without the marks of absolute references. */
function brief(node: Expression | undefined): string {
  switch (node?.kind) {
    case undefined:
      return '∅';
    case 'number':
      return String(node.value);
    case 'text':
      return `"${node.value}"`;
    case 'range':
      return `${node.external ? '!!' : ''}${node.sheet === undefined ? '' : `${node.sheet}!`}${node.from.row},${node.from.column}:${node.to.row},${node.to.column}`;
    case 'table':
      return `${node.table ?? ''}[${node.part}|${node.first ?? ''}|${node.last ?? ''}]`;
    case 'name':
      return `${node.external ? '!!' : ''}${node.name}`;
    case 'call':
      return `${node.name}(${node.args.map(brief).join(' ')})`;
    case 'operation':
      return `(${brief(node.left)}${node.operator}${brief(node.right)})`;
    case 'sign':
      return `${node.sign}${brief(node.operand)}`;
    case 'percent':
      return `${brief(node.operand)}%`;
    case 'other':
      return '?';
  }
}

describe('readExpression', () => {
  test.each([
    ['C2', '1,2:1,2'],
    ['$C$2:D10', '1,2:9,3'],
    ['SUM(C2:C9)', 'SUM(1,2:8,2)'],
    ['sum( C2 , 3 )', 'SUM(1,2:1,2 3)'],
    ['SUM(D:D)', 'SUM(-1,3:-1,3)'],
    ['SUM(3:5)', 'SUM(2,-1:4,-1)'],
    ['C2+C3*2-1', '((1,2:1,2+(2,2:2,2*2))-1)'],
    ['-C2^2', '(-1,2:1,2^2)'],
    ['(C2-C3)/C3%', '((1,2:1,2-2,2:2,2)/2,2:2,2%)'],
    ['IF(C2>=0,"ja, ""så""",)', 'IF((1,2:1,2>=0) "ja, "så"" ∅)'],
    ["'Ramar 2027'!C4", 'Ramar 2027!3,2:3,2'],
    ['Ramar!$C$4:$C$9', 'Ramar!3,2:8,2'],
    ["'[Bok 1.xlsx]Blad 1'!B3", '!![Bok 1.xlsx]Blad 1!2,1:2,1'],
    ['[1]Blad1!B3', '!!Blad1!2,1:2,1'],
    ['[1]!Summa_ram', '!!Summa_ram'],
    ['tblBudget[2027]', 'tblBudget[data|2027|2027]'],
    ['SUBTOTAL(109,tblBudget[Budget 2026])', 'SUBTOTAL(109 tblBudget[data|Budget 2026|Budget 2026])'],
    ['[@Volym]*[@[À-pris]]', '([row|Volym|Volym]*[row|À-pris|À-pris])'],
    ['tblR[[#This Row],[2027]:[2029]]', 'tblR[row|2027|2029]'],
    ['tblR[[#Totals],[2027]]', 'tblR[totals|2027|2027]'],
    ['tblR[[#Headers],[#Data],[2027]]', 'tblR[headers-data|2027|2027]'],
    ['tblR[[#Totals], [#Data],[2027]:[2028]]', 'tblR[data-totals|2027|2028]'],
    ['tblR[[#Headers],[#Data],[#Totals],[2027]]', 'tblR[all|2027|2027]'],
    ['_xlfn.IFNA(Ram_2027,0)', 'IFNA(Ram_2027 0)'],
    ['#REF!+1', '(?+1)'],
    ['SUM({1,2;3,4})', 'SUM(?)'],
    ['A1<>B1', '(0,0:0,0<>0,1:0,1)'],
  ])('%s', (formula, expected) => {
    expect(brief(readExpression(formula))).toBe(expected);
  });

  test.each(['', 'SUM(', 'C2+', 'två ord', '(C2', 'C2)', "'Blad", 'tbl[', 'C2:C3:C4', '1 2', 'SUM(C2 C3)'])(
    'does not read %p',
    (formula) => {
      expect(readExpression(formula)).toBeUndefined();
    },
  );

  test('ends soon and without an exception for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: fc.constantFrom(...'AB1$:!\'"[]()+-*/,;&%{}#@ =<>å') }), (text) => {
        expect(() => readExpression(text)).not.toThrow();
      }),
    );
    expect(readExpression('('.repeat(5_000) + '1' + ')'.repeat(2_000))).toBeUndefined();
    expect(readExpression('-'.repeat(5_000) + '1')).toBeUndefined();
    expect(readExpression('1+'.repeat(5_000) + '1')).toBeUndefined();
  });
});
