import { contains, cellRange } from '../ranges';
import type { TableState } from '../book-state';
import type { Draft } from '../draft';
import { escapedColumn } from '../tables/escaped-column';
import { mapWords, quotedSheet, sheetOfWord } from './formula-words';
import { mapFormulas } from './map-formulas';

/** A formula (without `=`) after a sheet got another name. */
export function renamedSheet(formula: string, before: string, after: string): string {
  const old = before.toLowerCase();
  return mapWords(formula, (word, start, end) => {
    const isSheet = formula[end] === '!' && formula[start - 1] !== ']';
    return isSheet && sheetOfWord(word)?.toLowerCase() === old ? quotedSheet(after) : word;
  });
}

/** A formula (without `=`) after a table got another name. */
export function renamedTable(formula: string, before: string, after: string): string {
  const old = before.toLowerCase();
  return mapWords(formula, (word, start, end) => {
    const isName = formula[end] !== '!' && formula[end] !== '(' && formula[start - 1] !== '!';
    return isName && word.toLowerCase() === old ? after : word;
  });
}

/** Gives a sheet another name in all formulas. */
export function renameSheetInFormulas(draft: Draft, before: string, after: string): void {
  mapFormulas(draft, (formula) => renamedSheet(formula, before, after));
}

/** Gives a table another name in all formulas. */
export function renameTableInFormulas(draft: Draft, before: string, after: string): void {
  mapFormulas(draft, (formula) => renamedTable(formula, before, after));
}

/** Gives a table's column another name in all formulas; those without the table's name only where they stand in it. */
export function renameColumnInFormulas(
  draft: Draft,
  sheetId: string,
  { name, range }: TableState,
  before: string,
  after: string,
): void {
  mapFormulas(draft, (formula, { sheet, row, column }) => {
    const isInside =
      sheet?.id === sheetId && row !== undefined && column !== undefined && contains(range, cellRange(row, column));
    return renamedColumn(formula, name, isInside, before, after);
  });
}

/** A formula (without `=`) after a table's column got another name; references without a table's name mean it where the formula stands inside it. */
export function renamedColumn(
  formula: string,
  table: string,
  isInside: boolean,
  before: string,
  after: string,
): string {
  if (!formula.includes('[')) return formula;
  const own = table.toLowerCase();
  const renamed = bracketRenamer(before, after);
  let lastWord = '';
  return mapWords(formula, (word, _start, end) => {
    const of = lastWord;
    lastWord = word;
    if (!word.startsWith('[') || formula[end] === '!') return word;
    const isNamed = /^[\p{L}_\\]/u.test(of);
    return (isNamed ? of.toLowerCase() === own : isInside) ? renamed(word) : word;
  });
}

/** Replaces a column inside the brackets of a structured reference: `[a]`, `[@a]`, `[[#This Row],[a]:[b]]`. */
function bracketRenamer(before: string, after: string): (brackets: string) => string {
  const [old, next] = [escapedColumn(before), escapedColumn(after)];
  return (brackets) => {
    const inner = brackets.slice(1, -1);
    const isOwnRow = inner.startsWith('@');
    const item = isOwnRow ? inner.slice(1) : inner;
    if (item.toLowerCase() === old.toLowerCase()) {
      const isPlain = /^[\p{L}\p{N}_]+$/u.test(next);
      return isOwnRow && !isPlain ? `[@[${next}]]` : `[${isOwnRow ? '@' : ''}${next}]`;
    }
    return brackets.replace(/\[((?:'[^]|[^'[\]])*)\]/g, (whole, column: string) =>
      column.toLowerCase() === old.toLowerCase() && !column.startsWith('#') ? `[${next}]` : whole,
    );
  };
}
