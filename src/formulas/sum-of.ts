import type { Expression, RangeReference, TableReference } from './expression';

export type CellsReference = RangeReference | TableReference;

/** A condition of SUMIF or SUMIFS. */
export interface SumCriterion {
  readonly cells: CellsReference;
  readonly wanted: Expression | undefined;
}

/** Something that a formula adds. */
export interface SumTerm {
  readonly cells: CellsReference;
  readonly minus: boolean;
  /** `cell`: named by itself. `sum`: in SUM. `subtotal`: in SUBTOTAL or AGGREGATE, which skip others of their kind. `criteria`: in SUMIF or SUMIFS. */
  readonly via: 'cell' | 'sum' | 'subtotal' | 'criteria';
  readonly criteria: readonly SumCriterion[];
}

/** What a formula adds up, when it does nothing else. */
export interface Sum {
  readonly terms: readonly SumTerm[];
  /** Whether the whole, or a part of it, is multiplied or divided by a number. */
  readonly scaled: boolean;
}

const NOTHING: Sum = { terms: [], scaled: false };
/** Functions that show their first argument another way, or put something in its place where it fails. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'IFERROR',
  'IFNA',
  'ROUND',
  'ROUNDUP',
  'ROUNDDOWN',
  'TRUNC',
  'N',
  'INT',
]);
const SUBTOTAL_SUM: ReadonlySet<number> = new Set([9, 109]);

/** Reads what a formula adds: SUM, SUBTOTAL, AGGREGATE, SUMIF, SUMIFS, plus and minus, also rounded or scaled. Undefined for all other formulas. */
export function sumOf(expression: Expression | undefined): Sum | undefined {
  switch (expression?.kind) {
    case 'number':
      return NOTHING;
    case 'range':
    case 'table':
      return one({ cells: expression, minus: false, via: 'cell', criteria: [] });
    case 'sign': {
      const sum = sumOf(expression.operand);
      return expression.sign === '-' ? negated(sum) : sum;
    }
    case 'operation':
      return ofOperation(expression);
    case 'call':
      return ofCall(expression.name, expression.args);
    case 'text':
    case 'name':
    case 'percent':
    case 'other':
    case undefined:
      return undefined;
  }
}

function ofOperation({ operator, left, right }: Extract<Expression, { kind: 'operation' }>): Sum | undefined {
  if (operator === '+') return joined(sumOf(left), sumOf(right));
  if (operator === '-') return joined(sumOf(left), negated(sumOf(right)));
  if (operator !== '*' && operator !== '/') return undefined;
  const scaled =
    right.kind === 'number' ? sumOf(left) : operator === '*' && left.kind === 'number' ? sumOf(right) : undefined;
  return scaled && { terms: scaled.terms, scaled: true };
}

function ofCall(name: string, args: readonly (Expression | undefined)[]): Sum | undefined {
  if (WRAPPERS.has(name)) return sumOf(args[0]);
  if (name === 'SUM') return args.reduce<Sum | undefined>((sum, arg) => joined(sum, inSum(arg, 'sum')), NOTHING);
  if (name === 'SUBTOTAL' || name === 'AGGREGATE') {
    const [how, ...rest] = args;
    if (how?.kind !== 'number' || !SUBTOTAL_SUM.has(how.value)) return undefined;
    const added = name === 'AGGREGATE' ? rest.slice(1) : rest;
    return added.reduce<Sum | undefined>((sum, arg) => joined(sum, inSum(arg, 'subtotal')), NOTHING);
  }
  if (name === 'SUMIF') return byCriteria(args[2] ?? args[0], [args[0], args[1]]);
  if (name === 'SUMIFS') return byCriteria(args[0], args.slice(1));
  return undefined;
}

function inSum(arg: Expression | undefined, via: 'sum' | 'subtotal'): Sum | undefined {
  if (arg?.kind === 'range' || arg?.kind === 'table') return one({ cells: arg, minus: false, via, criteria: [] });
  return sumOf(arg);
}

function byCriteria(added: Expression | undefined, pairs: readonly (Expression | undefined)[]): Sum | undefined {
  if (added?.kind !== 'range' && added?.kind !== 'table') return undefined;
  const criteria: SumCriterion[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const cells = pairs[at];
    if (cells?.kind !== 'range' && cells?.kind !== 'table') return undefined;
    criteria.push({ cells, wanted: pairs[at + 1] });
  }
  return one({ cells: added, minus: false, via: 'criteria', criteria });
}

function one(term: SumTerm): Sum {
  return { terms: [term], scaled: false };
}

function negated(sum: Sum | undefined): Sum | undefined {
  return sum && { ...sum, terms: sum.terms.map((term) => ({ ...term, minus: !term.minus })) };
}

function joined(a: Sum | undefined, b: Sum | undefined): Sum | undefined {
  return a && b && { terms: [...a.terms, ...b.terms], scaled: a.scaled || b.scaled };
}
