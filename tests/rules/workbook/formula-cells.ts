import type { CellValue } from '../../../src/workbook/snapshot';
import type { TestFormula } from '../harness';

/** A formula with a value that does not matter, unless it is given. */
export function formula(text: string, value: CellValue = 1): TestFormula {
  return { formula: text, value };
}

/** The same formula for each column: `%` stands for the column's letter. */
export function across(letters: string, text: string): TestFormula[] {
  return [...letters].map((letter) => formula(text.replaceAll('%', letter)));
}
