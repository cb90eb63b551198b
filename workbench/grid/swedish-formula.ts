import functions from './swedish-functions.json';

const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map(Object.entries(functions));
const SWEDISH_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(functions).map(([swedish, english]) => [english, swedish]),
);

/** Texts, quoted sheet names, constants in braces and columns in brackets; then names with the parenthesis of their call; then numbers, separators, and the rest. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_\\$][\p{L}\d_.$]*\(?|\d+(?:[.,]\d+)?|[;()]|[^]/gu;

/** The same of a formula in English, where a comma is never part of a number. */
const ENGLISH_PARTS = new RegExp(PARTS.source.replace('[.,]', '[.]'), 'gu');

const NUMBER = /^\d+,\d+$/;

/**
 * A formula as it is written in Swedish Excel, as English writes it: `=OM(A1>1,5;SUMMA(B1:B3);0)` becomes `=IF(A1>1.5,SUM(B1:B3),0)`. A formula in English stays
 * as it is: a comma between digits is a decimal comma only where it cannot be what separates arguments.
 */
export function englishFormula(formula: string): string {
  const parts: readonly string[] = formula.match(PARTS) ?? [];
  const hasSemicolons = parts.includes(';');
  let depth = 0;
  return parts
    .map((part) => {
      if (part === ')') depth -= 1;
      else if (part.endsWith('(')) depth += 1;
      if (part === ';') return ',';
      if (NUMBER.test(part)) return hasSemicolons || depth === 0 ? part.replace(',', '.') : part;
      if (part.startsWith('{')) return hasSemicolons ? part.replaceAll('\\', ',') : part;
      return part.endsWith('(') ? englishCall(part) : part;
    })
    .join('');
}

function englishCall(call: string): string {
  const english = ENGLISH_NAMES.get(call.slice(0, -1).toUpperCase());
  return english === undefined ? call : `${english}(`;
}

/** A formula in English as it is written in Swedish Excel: `=IF(A1>1.5,SUM(B1:B3),0)` becomes `=OM(A1>1,5;SUMMA(B1:B3);0)`. */
export function swedishFormula(formula: string): string {
  const parts: readonly string[] = formula.match(ENGLISH_PARTS) ?? [];
  return parts
    .map((part) => {
      if (part === ',') return ';';
      if (/^\d+\.\d+$/.test(part)) return part.replace('.', ',');
      if (part.startsWith('{')) return part.replaceAll(',', '\\').replace(/(\d)\.(\d)/g, '$1,$2');
      return part.endsWith('(') ? `${SWEDISH_NAMES.get(part.slice(0, -1)) ?? part.slice(0, -1)}(` : part;
    })
    .join('');
}
