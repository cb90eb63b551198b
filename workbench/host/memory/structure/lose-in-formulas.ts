import type { Draft } from '../draft';
import { mapWords, sheetOfWord } from './formula-words';
import { mapFormulas } from './map-formulas';

const LOST = '#REF!';

/** What referred to a sheet that is gone refers to nothing. */
export function loseSheetInFormulas(draft: Draft, name: string): void {
  mapFormulas(draft, (formula) => lostSheet(formula, name));
}

/** What referred to a table that is gone refers to nothing. */
export function loseTableInFormulas(draft: Draft, name: string): void {
  mapFormulas(draft, (formula) => lostTable(formula, name));
}

/** A formula (without `=`) after a sheet is gone: `Mål!A1` becomes `#REF!A1`, as Excel writes it. */
export function lostSheet(formula: string, name: string): string {
  const gone = name.toLowerCase();
  let skip = false;
  return mapWords(formula, (word, start, end) => {
    if (skip) {
      skip = false;
      return '';
    }
    const isSheet = formula[end] === '!' && formula[start - 1] !== ']';
    if (!isSheet || sheetOfWord(word)?.toLowerCase() !== gone) return word;
    skip = true;
    return LOST;
  });
}

/** A formula (without `=`) after a table is gone. */
export function lostTable(formula: string, name: string): string {
  const gone = name.toLowerCase();
  let skip = false;
  return mapWords(formula, (word, start, end) => {
    if (skip) {
      skip = false;
      if (word.startsWith('[')) return '';
    }
    if (word.toLowerCase() !== gone || formula[end] === '(' || formula[end] === '!' || formula[start - 1] === '!')
      return word;
    skip = true;
    return LOST;
  });
}
