import {
  evaluate,
  isBeyondNumbers,
  isCellError,
  type CellsOf,
  type CellValue,
  type Expression,
} from '../../../../src/index';

/** Functions and operators that hand an error in their cells on. */
const HANDS_ON: ReadonlySet<string> = new Set(['SUM', 'MIN', 'MAX', 'ROUND', 'ABS', 'AVERAGE', 'SUBTOTAL']);

/**
 * What a formula comes to: numbers as the engine calculates them, a cell's own value, text joined with `&`, a link's text, and the errors that cells
 * hand on. Undefined for everything else, and where `cellsOf` does not know its cells.
 */
export function valueOfFormula(expression: Expression | undefined, cellsOf: CellsOf): CellValue | undefined {
  switch (expression?.kind) {
    case 'text':
      return expression.value;
    case 'range':
    case 'table': {
      const cells = cellsOf(expression);
      return cells?.length === 1 && cells[0]!.length === 1 ? (cells[0]![0] ?? 0) : undefined;
    }
    case 'operation':
      if (expression.operator === '&') return joined(expression.left, expression.right, cellsOf);
      break;
    case 'call':
      if (expression.name === 'HYPERLINK') return valueOfFormula(expression.args[1] ?? expression.args[0], cellsOf);
      break;
    case undefined:
      return undefined;
    default:
      break;
  }
  return (
    evaluate(expression, cellsOf) ??
    handedOn(expression, cellsOf) ??
    (isBeyondNumbers(expression, cellsOf) ? { error: '#NUM!' } : undefined)
  );
}

function joined(left: Expression, right: Expression, cellsOf: CellsOf): CellValue | undefined {
  const [a, b] = [valueOfFormula(left, cellsOf), valueOfFormula(right, cellsOf)];
  if (a === undefined || b === undefined) return undefined;
  if (isCellError(a)) return a;
  if (isCellError(b)) return b;
  return asText(a) + asText(b);
}

function asText(value: string | number | boolean | null): string {
  return value === null ? '' : typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

/** The error that stands in one of the cells of an expression, or that a division by nothing makes. */
function handedOn(expression: Expression | undefined, cellsOf: CellsOf): CellValue | undefined {
  switch (expression?.kind) {
    case 'range':
    case 'table':
      return cellsOf(expression)?.flat().find(isCellError);
    case 'sign':
    case 'percent':
      return handedOn(expression.operand, cellsOf);
    case 'operation': {
      const error = handedOn(expression.left, cellsOf) ?? handedOn(expression.right, cellsOf);
      if (error || expression.operator !== '/') return error;
      return evaluate(expression.right, cellsOf) === 0 && evaluate(expression.left, cellsOf) !== undefined
        ? { error: '#DIV/0!' }
        : undefined;
    }
    case 'call':
      if (!HANDS_ON.has(expression.name)) return undefined;
      return expression.args.map((arg) => handedOn(arg, cellsOf)).find((error) => error !== undefined);
    default:
      return undefined;
  }
}
