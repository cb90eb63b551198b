import type { Expression } from './expression';
import { endsName, wordAt } from './formula-words';
import { secondColumn } from './parse-formula';
import { readTableReference } from './read-table-reference';
import { cellPart, columnPart, rowParts, type ReferencePart } from './reference-part';

/** Longer or deeper formulas are not read; Excel allows 8,192 characters and 64 levels. */
const LONGEST = 8_192;
const DEEPEST = 100;
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<=', '>=', '<', '>'],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];
const NUMBER = /^(?:\d|\.\d)/;
const NAME = /^[\p{L}_\\$][$\p{L}\p{M}\p{N}_.\\?]*$/u;

/** Reads a formula (without `=`) as a tree; undefined for what is no formula, and for what this reader does not know: unions, intersections, 3-D references. */
export function readExpression(formula: string): Expression | undefined {
  if (formula.length > LONGEST) return undefined;
  const reader = new ExpressionReader(formula);
  const expression = reader.operation(0);
  return expression && reader.isAtEnd() ? expression : undefined;
}

class ExpressionReader {
  private at = 0;
  private depth = 0;

  constructor(private readonly formula: string) {}

  isAtEnd(): boolean {
    this.skipBlanks();
    return this.at >= this.formula.length;
  }

  operation(level: number): Expression | undefined {
    const operators = LEVELS[level];
    if (!operators) return this.signed();
    let left = this.operation(level + 1);
    while (left) {
      this.skipBlanks();
      const two = this.formula.slice(this.at, this.at + 2);
      const operator = operators.find((candidate) => two.startsWith(candidate));
      if (operator === undefined || (operator.length === 1 && ['<>', '<=', '>='].includes(two))) break;
      this.at += operator.length;
      const right = this.operation(level + 1);
      left = right && { kind: 'operation', operator, left, right };
    }
    return left;
  }

  private signed(): Expression | undefined {
    this.skipBlanks();
    const sign = this.formula[this.at];
    if (sign === '@') {
      this.at += 1;
      return this.signed();
    }
    if (sign === '+' || sign === '-') {
      if (++this.depth > DEEPEST) return undefined;
      this.at += 1;
      const operand = this.signed();
      this.depth -= 1;
      return operand && { kind: 'sign', sign, operand };
    }
    let operand = this.primary();
    for (this.skipBlanks(); operand && this.formula[this.at] === '%'; this.skipBlanks()) {
      this.at += 1;
      operand = { kind: 'percent', operand };
    }
    return operand;
  }

  private primary(): Expression | undefined {
    if (this.at >= this.formula.length || this.depth >= DEEPEST) return undefined;
    this.depth += 1;
    const expression = this.read();
    this.depth -= 1;
    return expression;
  }

  private read(): Expression | undefined {
    const { formula } = this;
    const word = wordAt(formula, this.at);
    this.at += word.length;
    if (word.startsWith('"')) return { kind: 'text', value: word.slice(1, -1).replaceAll('""', '"') };
    if (word.startsWith('#')) return { kind: 'other' };
    if (word === '{') return this.array();
    if (word === '(') {
      const inner = this.operation(0);
      return inner && this.take(')') ? inner : undefined;
    }
    if (word.startsWith('[')) {
      const book = /^\[[^[\]@#]+\]$/.test(word) && this.sheetBehind();
      if (book === undefined || book === false) return readTableReference(word, undefined);
      return this.reference(wordAtOrNothing(formula, this.at), book, true);
    }
    const isQuoted = word.startsWith("'");
    if (formula[this.at] === '!' && (isQuoted || NAME.test(word) || NUMBER.test(word))) {
      this.at += 1;
      const sheet = isQuoted ? word.slice(1, -1).replaceAll("''", "'") : word;
      return this.reference(wordAtOrNothing(formula, this.at), sheet, /[[\]]|\.(?:xl[a-z]{1,2}|ods|csv)$/i.test(sheet));
    }
    if (isQuoted) return undefined;
    const rows = rowParts(word);
    if (rows) return { kind: 'range', external: false, from: rows[0], to: rows[1] };
    if (NUMBER.test(word)) return { kind: 'number', value: Number(word) };
    if (!NAME.test(word)) return undefined;
    if (formula[this.at] === '(') return this.call(word);
    if (formula[this.at] === '[') {
      const brackets = wordAt(formula, this.at);
      this.at += brackets.length;
      return readTableReference(brackets, word);
    }
    this.at -= word.length;
    return this.reference(word, undefined, false);
  }

  /** The sheet between a workbook in brackets and its `!`, taken; undefined where no reference to a workbook stands. */
  private sheetBehind(): string | undefined {
    const match = /^(?:'((?:[^']|'')*)'|[^!'"()[\],;+\-*/^&=<>\s]*)!/u.exec(this.formula.slice(this.at, this.at + 300));
    if (!match) return undefined;
    this.at += match[0].length;
    return match[1] ?? match[0].slice(0, -1);
  }

  /** A reference or a name that begins with `word` at the current place. */
  private reference(word: string, sheet: string | undefined, external: boolean): Expression | undefined {
    this.at += word.length;
    const place = { kind: 'range' as const, ...(sheet !== undefined && { sheet }), external };
    const rows = rowParts(word);
    if (rows) return { ...place, from: rows[0], to: rows[1] };
    if (word.startsWith('#')) return { kind: 'other' };
    const from = endsName(this.formula, this.at) ? undefined : cellPart(word);
    if (from) return { ...place, from, to: this.rangeEnd() ?? from };
    const left = this.formula[this.at] === ':' ? columnPart(word) : undefined;
    const second = left && secondColumn(this.formula, this.at);
    if (left && second) {
      this.at += 1 + second.length;
      return { ...place, from: left, to: second.part };
    }
    if (!NAME.test(word) || this.formula[this.at] === ':') return undefined;
    return /^(?:TRUE|FALSE)$/i.test(word) ? { kind: 'other' } : { kind: 'name', name: word, external };
  }

  private rangeEnd(): ReferencePart | undefined {
    if (this.formula[this.at] !== ':') return undefined;
    const word = wordAtOrNothing(this.formula, this.at + 1);
    const end = cellPart(word);
    if (end) this.at += 1 + word.length;
    return end;
  }

  private call(word: string): Expression | undefined {
    const name = word.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, '');
    const args: (Expression | undefined)[] = [];
    this.at += 1;
    this.skipBlanks();
    if (this.take(')')) return { kind: 'call', name, args };
    for (;;) {
      this.skipBlanks();
      const next = this.formula[this.at];
      const arg = next === ',' || next === ';' || next === ')' ? undefined : this.operation(0);
      if (!arg && next !== ',' && next !== ';' && next !== ')') return undefined;
      args.push(arg);
      if (this.take(')')) return { kind: 'call', name, args };
      if (!this.take(',') && !this.take(';')) return undefined;
    }
  }

  private array(): Expression | undefined {
    const end = this.formula.indexOf('}', this.at);
    if (end < 0) return undefined;
    this.at = end + 1;
    return { kind: 'other' };
  }

  private take(character: string): boolean {
    this.skipBlanks();
    if (this.formula[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private skipBlanks(): void {
    while (/\s/.test(this.formula[this.at] ?? 'x')) this.at += 1;
  }
}

function wordAtOrNothing(formula: string, at: number): string {
  return at < formula.length ? wordAt(formula, at) : '';
}
