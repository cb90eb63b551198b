import { wordAt } from '../../../../src/index';

/** Puts words of a formula (without `=`) through a map: names, quoted sheets, brackets, texts and signs, each with where it begins and ends. */
export function mapWords(formula: string, map: (word: string, start: number, end: number) => string): string {
  let mapped = '';
  for (let at = 0; at < formula.length;) {
    const word = wordAt(formula, at);
    mapped += map(word, at, at + word.length);
    at += word.length;
  }
  return mapped;
}

/** A sheet's name as formulas write it. */
export function quotedSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The sheet that a word names when an exclamation mark follows it; undefined for another workbook's. */
export function sheetOfWord(word: string): string | undefined {
  const name = word.startsWith("'") ? word.slice(1, -1).replaceAll("''", "'") : word;
  return /[[\]]/.test(name) ? undefined : name;
}
