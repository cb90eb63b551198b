import type { Expression } from './expression';
import { readExpression } from './read-expression';

const STARTS = /^[=+\-@\t\r\n]/;
/** A command for another program, `cmd|' /C calc'!A0`. */
const COMMAND = /[\w.]\s*\|[^|]*!/;
const PHONE_OR_SPAN = /^[+-]\d[\d\s]*(?:[-–]\d[\d\s]*)*$|^[+-][\d.,]+\s*\/\s*[+-]?[\d.,]+$/;

/**
 * Whether a typed text would run as a formula where an export of it is opened: it starts with `=`, `@`, a tab or a carriage return, or
 * with a sign that a function, a reference or a calculation follows. A number, a phone number, a lone dash and the dash of a
 * list are no formulas.
 */
export function runsAsFormula(text: string): boolean {
  if (!STARTS.test(text) || text.length < 2) return false;
  const first = text[0]!;
  if (first === '\t' || first === '\r' || first === '@') return true;
  if (first === '=') return text.trim().length > 1;
  if (first === '\n') return runsAsFormula(text.trimStart());
  if (/^[+-]\s/.test(text) || PHONE_OR_SPAN.test(text.trim())) return false;
  if (COMMAND.test(text)) return true;
  const expression = readExpression(text.trim());
  return expression !== undefined && calculates(expression);
}

/** Whether an expression does more than to show a number: words with signs between them are prose, not names. */
function calculates(expression: Expression): boolean {
  const seen = { call: false, name: false, reference: false, operation: false };
  const look = (node: Expression | undefined): void => {
    switch (node?.kind) {
      case 'call':
        seen.call = true;
        return node.args.forEach(look);
      case 'operation':
        seen.operation = true;
        look(node.left);
        return look(node.right);
      case 'sign':
      case 'percent':
        return look(node.operand);
      case 'range':
      case 'table':
        seen.reference = true;
        return;
      case 'name':
        seen.name = true;
        return;
      case 'number':
      case 'text':
      case 'other':
      case undefined:
        return;
    }
  };
  look(expression);
  return seen.call || (!seen.name && (seen.reference || seen.operation));
}
