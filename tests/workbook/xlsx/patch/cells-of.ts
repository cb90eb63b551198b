import { a1 } from '../../../../src/plan/cell';
import { formatAt, formulaAt, valueAt, type CellValue, type WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { XlsxPackage } from '../../../../src/workbook/xlsx/package/xlsx-package';
import { rawBytes } from '../../../../src/workbook/xlsx/package/zip-entry';
import { ReadBudget } from '../../../../src/workbook/xlsx/read-budget';

/** What is seen of a cell. */
interface SeenCell {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly code: string | undefined;
}

/** Every cell of a workbook that holds something, by its address: what a test compares. */
export function cellsOf(workbook: WorkbookSnapshot): Record<string, SeenCell> {
  const cells: Record<string, SeenCell> = {};
  for (const sheet of workbook.sheets) {
    sheet.rows.forEach((row, index) =>
      row?.values.forEach((_, column) => {
        const [value, formula] = [valueAt(sheet, index, column), formulaAt(sheet, index, column)];
        if (value === null && formula === undefined) return;
        const { code } = formatAt(workbook, sheet, index, column);
        cells[`${sheet.name}!${a1({ row: index, column })}`] = { value, formula, code };
      }),
    );
  }
  return cells;
}

/** The parts of an archive in its order, each with its name, its date and its compressed bytes. */
export function rawParts(
  archive: Uint8Array,
): { readonly name: string; readonly modified: number; readonly raw: Buffer }[] {
  return new XlsxPackage(archive, new ReadBudget()).directory.map((entry) => ({
    name: entry.name,
    modified: entry.modified,
    raw: Buffer.from(rawBytes(archive, entry)),
  }));
}

/** The names of the parts that differ between two archives, in their order; those that only one has included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [rawParts(before), rawParts(after)];
  if (
    JSON.stringify(old.map(({ name, modified }) => [name, modified])) !==
    JSON.stringify(now.map(({ name, modified }) => [name, modified]))
  )
    throw new Error('other parts, another order or other dates');
  return now.filter(({ raw }, index) => !raw.equals(old[index]!.raw)).map(({ name }) => name);
}
