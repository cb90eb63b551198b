import type { Expression } from '../../formulas/expression';
import { nameKey } from '../../text/ids';
import type { CellValue } from '../snapshot';

/** The values of a reference, row by row; undefined where they cannot be known. */
export type CellsOf = (reference: Expression) => readonly (readonly CellValue[])[] | undefined;

type Arguments = readonly (Expression | undefined)[];

/**
 * The number that a formula comes to: the four operations, SUM, SUBTOTAL as if no row were hidden, SUMIF and SUMIFS with plain conditions, ROUND, ABS, MIN, MAX. Undefined for
 * every other formula, and where text, an error, a division by zero or a number beyond all numbers comes in the way: nothing is guessed.
 */
export function evaluate(expression: Expression | undefined, cellsOf: CellsOf): number | undefined {
  const number = numberOf(expression, cellsOf);
  return Number.isNaN(number) ? undefined : number;
}

/** Whether a formula that could be evaluated comes to more than any number that a cell can hold: `#NUM!`. */
export function isBeyondNumbers(expression: Expression | undefined, cellsOf: CellsOf): boolean {
  return Number.isNaN(numberOf(expression, cellsOf));
}

/** NaN beyond all numbers. */
function numberOf(expression: Expression | undefined, cellsOf: CellsOf): number | undefined {
  switch (expression?.kind) {
    case 'number':
      return expression.value;
    case 'range':
    case 'table':
      return single(cellsOf(expression));
    case 'sign': {
      const value = numberOf(expression.operand, cellsOf);
      return value === undefined || expression.sign === '+' ? value : 0 - value;
    }
    case 'percent': {
      const value = numberOf(expression.operand, cellsOf);
      return value === undefined ? undefined : value / 100;
    }
    case 'operation':
      return calculate(expression.operator, numberOf(expression.left, cellsOf), numberOf(expression.right, cellsOf));
    case 'call':
      return call(expression.name, expression.args, cellsOf);
    case 'text':
    case 'name':
    case 'other':
    case undefined:
      return undefined;
  }
}

function single(cells: ReturnType<CellsOf>): number | undefined {
  if (cells?.length !== 1 || cells[0]!.length !== 1) return undefined;
  const value = cells[0]![0]!;
  return value === null ? 0 : typeof value === 'number' ? value : undefined;
}

function calculate(operator: string, left: number | undefined, right: number | undefined): number | undefined {
  if (left === undefined || right === undefined) return undefined;
  switch (operator) {
    case '+':
      return inRange(left + right);
    case '-':
      return inRange(left - right);
    case '*':
      return inRange(left * right);
    case '/':
      return right === 0 ? undefined : inRange(left / right);
    default:
      return undefined;
  }
}

function call(name: string, args: Arguments, cellsOf: CellsOf): number | undefined {
  switch (name) {
    case 'SUM':
      return sum(numbersIn(args, cellsOf));
    case 'SUBTOTAL': {
      const how = numberOf(args[0], cellsOf);
      return how === 9 || how === 109 ? sum(numbersIn(args.slice(1), cellsOf)) : undefined;
    }
    case 'MIN':
    case 'MAX': {
      const numbers = numbersIn(args, cellsOf);
      if (!numbers) return undefined;
      return numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math[name === 'MIN' ? 'min' : 'max'](a, b));
    }
    case 'ABS': {
      const value = numberOf(args[0], cellsOf);
      return value === undefined ? undefined : Math.abs(value);
    }
    case 'ROUND':
      return rounded(numberOf(args[0], cellsOf), args[1] ? numberOf(args[1], cellsOf) : 0);
    case 'IFERROR':
      return numberOf(args[0], cellsOf);
    case 'SUMIF':
      return sumWhere(args[2] ?? args[0], [args[0], args[1]], cellsOf);
    case 'SUMIFS':
      return sumWhere(args[0], args.slice(1), cellsOf);
    default:
      return undefined;
  }
}

/** The numbers that functions add: text and truth values in cells are passed over, an error stops it all. */
function numbersIn(args: Arguments, cellsOf: CellsOf): readonly number[] | undefined {
  const numbers: number[] = [];
  for (const arg of args) {
    if (arg?.kind !== 'range' && arg?.kind !== 'table') {
      const value = numberOf(arg, cellsOf);
      if (value === undefined) return undefined;
      numbers.push(value);
      continue;
    }
    const cells = cellsOf(arg);
    if (!cells) return undefined;
    for (const value of cells.flat()) {
      if (typeof value === 'object' && value !== null) return undefined;
      if (typeof value === 'number') numbers.push(value);
    }
  }
  return numbers;
}

function sum(numbers: readonly number[] | undefined): number | undefined {
  return numbers && inRange(numbers.reduce((total, each) => total + each, 0));
}

function inRange(number: number): number {
  return Number.isFinite(number) ? number : NaN;
}

function sumWhere(added: Expression | undefined, pairs: Arguments, cellsOf: CellsOf): number | undefined {
  const cells = added && cellsOf(added)?.flat();
  if (!cells) return undefined;
  const conditions: ((index: number) => boolean)[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const [where, wanted] = [pairs[at], pairs[at + 1]];
    const looked = where && cellsOf(where)?.flat();
    const key = conditionKey(wanted, cellsOf);
    if (looked?.length !== cells.length || key === undefined) return undefined;
    conditions.push((index) => keyOf(looked[index] ?? null) === key);
  }
  const met = cells.filter((_, index) => conditions.every((condition) => condition(index)));
  if (met.some((value) => typeof value === 'object' && value !== null)) return undefined;
  return sum(met.filter((value) => typeof value === 'number'));
}

/** What the cells must hold; undefined for conditions with signs and wild cards. */
function conditionKey(wanted: Expression | undefined, cellsOf: CellsOf): string | undefined {
  const value =
    wanted?.kind === 'text' || wanted?.kind === 'number' ? wanted.value : wanted && cellsOf(wanted)?.[0]?.[0];
  if (typeof value === 'number') return keyOf(value);
  return typeof value === 'string' && value !== '' && !/[<>=*?~]/.test(value) ? keyOf(value) : undefined;
}

function keyOf(value: CellValue): string {
  return typeof value === 'string' || typeof value === 'number' ? nameKey(String(value)) : '';
}

function rounded(value: number | undefined, digits: number | undefined): number | undefined {
  if (value === undefined || digits === undefined || !Number.isInteger(digits) || Math.abs(digits) > 12)
    return undefined;
  if (Number.isNaN(value)) return value;
  const shifted = Number(`${Math.abs(value)}e${digits}`);
  return Number.isFinite(shifted) ? Math.sign(value) * Number(`${Math.round(shifted)}e${-digits}`) : undefined;
}
