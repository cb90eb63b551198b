import { mapWords } from '../../host/memory/structure/formula-words';
import { readableReference } from './table-words';

/**
 * A formula (without `=`) in the words that Univer's calculation knows: a row's own cells as `Tabell[[#This Row],[Kolumn]]`, tables by names that it can read, and
 * functions without the marks that files put before new ones.
 * @param table the name of the table that the formula stands in
 */
export function calculableFormula(formula: string, table: string | undefined): string {
  if (formula.includes('#REF!')) return knownWords(withoutLost(formula), table);
  return knownWords(formula, table);
}

function knownWords(formula: string, table: string | undefined): string {
  if (!/[[_]/.test(formula)) return formula;
  let named: string | undefined;
  return mapWords(formula, (word, _start, end) => {
    const owner = named ?? table;
    named = undefined;
    if (word.startsWith('[') && formula[end] !== '!') {
      // Brackets without a table before them, outside tables, are another workbook's.
      return owner === undefined ? word : readableReference(owner, spelledOut(word));
    }
    if (formula[end] === '[' && /^[\p{L}_\\]/u.test(word)) {
      named = word;
      return '';
    }
    return formula[end] === '(' ? word.replace(/^(?:_xlfn\.|_xlws\.|_xludf\.)+/i, '') : word.replace(/^_xlpm\./i, '');
  });
}

/** Brackets with `@` for "this row" spelled out. */
function spelledOut(brackets: string): string {
  if (!brackets.startsWith('[@')) return brackets;
  const inner = brackets.slice(2, -1);
  if (inner === '') return '[#This Row]';
  return `[[#This Row],${inner.startsWith('[') ? inner : `[${inner}]`}]`;
}

/** Of a reference to a sheet that is gone Excel keeps the cells behind the error, `#REF!B6`; Univer knows the error alone. */
function withoutLost(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => {
      if (index % 2 === 1) return part;
      return part.replace(/#REF!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/gi, '#REF!');
    })
    .join('');
}
