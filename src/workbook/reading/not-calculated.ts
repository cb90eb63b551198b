import type { RecognisedBlock } from '../recogniser/recognised';
import type { WorkbookSnapshot } from '../snapshot';
import type { ReadNote } from './read-note';

/** A note for each sheet on which a recognised cell holds a formula without a stored result, as programs leave it that do not calculate. */
export function notCalculated(workbook: WorkbookSnapshot, blocks: readonly RecognisedBlock[]): readonly ReadNote[] {
  const sheets = new Set<string>();
  for (const { sheet: name, rows, columns } of blocks) {
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    const isBare = ({ row }: { readonly row: number }): boolean => {
      const { values, formulas } = sheet?.rows[row] ?? {};
      return (
        formulas !== undefined &&
        columns.some(({ column }) => formulas[column] !== undefined && (values?.[column] ?? null) === null)
      );
    };
    if (!sheets.has(name) && rows.some(isBare)) sheets.add(name);
  }
  return [...sheets].map((sheet) => ({ messageId: 'not-calculated', sheet }));
}
