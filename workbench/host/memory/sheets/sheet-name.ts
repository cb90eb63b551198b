import { alreadyExists, invalidArgument } from '../faults';

const LONGEST = 31;

interface Named {
  readonly name: string;
}

/** @throws EngineFault `InvalidArgument` for what no sheet may be called, `ItemAlreadyExists` for another sheet's name */
export function requireSheetName(name: string, others: readonly Named[]): void {
  if (name === '' || name.length > LONGEST || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name)) throw invalidArgument();
  if (others.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw alreadyExists();
}

/** The name that Excel gives a new sheet, `Blad2` after `Blad1`. */
export function freeSheetName(sheets: readonly Named[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`blad${number}`)) number++;
  return `Blad${number}`;
}

/** A sheet's name, with a number where another sheet has it: `Mål (2)`. */
export function copiedSheetName(wished: string, sheets: readonly Named[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (!taken.has(wished.toLowerCase())) return wished;
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const name = wished.slice(0, LONGEST - ending.length) + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
