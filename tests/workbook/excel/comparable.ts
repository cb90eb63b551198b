import { MAPPING_NAMESPACE, SETTINGS_NAMESPACE } from '../../../src/workbook/settings/remembered';
import {
  formatAt,
  formulaAt,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src/workbook/snapshot';

/**
 * A snapshot without what Excel cannot tell, or tells in another order, so that the two adapters' readings of one file can be compared:
 * - formats by their codes: which number each has is the reader's own affair;
 * - names in the order of the alphabet, without those that Excel keeps for itself (`_xlnm.`): its collections do not have them;
 * - custom XML parts of ours alone: nothing reads the others, so Excel is not asked for them;
 * - tables in the order of their names: the file lists them as they were made;
 * - hidden rows and columns as far as cells reach, and merged cells in the order of the sheet: beyond the used range Excel is not asked;
 * - an empty text without a formula is no content: Excel gives both as empty;
 * - no validations: nothing reads them, and Excel tells them only a range at a time.
 */
export function comparable(workbook: WorkbookSnapshot): unknown {
  const { name, date1904, sheets, names, customXml } = workbook;
  return {
    name,
    date1904,
    sheets: sheets.map((sheet) => comparableSheet(workbook, sheet)),
    names: names
      .filter((each) => !each.name.startsWith('_xlnm.'))
      .map((each) => JSON.stringify([each.name, each.formula, each.sheet ?? null, each.hidden]))
      .sort(),
    customXml: customXml.filter(({ namespace }) => namespace === SETTINGS_NAMESPACE || namespace === MAPPING_NAMESPACE),
  };
}

function comparableSheet(workbook: WorkbookSnapshot, sheet: SheetSnapshot): unknown {
  const rows: string[] = [];
  let width = 0;
  sheet.rows.forEach((row, index) => {
    const cells = (row?.values ?? []).map((_, column) => {
      const [value, formula] = [valueAt(sheet, index, column), formulaAt(sheet, index, column) ?? null];
      const content = value === '' ? null : value;
      return [content, formula, formatAt(workbook, sheet, index, column).code];
    });
    while (cells.length > 0 && cells.at(-1)![0] === null && cells.at(-1)![1] === null) cells.pop();
    if (cells.length > 0) rows[index] = JSON.stringify(cells);
    width = Math.max(width, cells.length);
  });
  const first = rows.findIndex((row) => row !== undefined);
  const sorted = (numbers: Iterable<number>): readonly number[] => [...numbers].sort((a, b) => a - b);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows,
    width,
    merges: sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join(' ')).sort(),
    hiddenRows: sorted(sheet.hiddenRows).filter((row) => row >= first && row < rows.length),
    hiddenColumns: sorted(sheet.hiddenColumns).filter((column) => column < width),
    tables: sheet.tables
      .map(({ range: { top, left, bottom, right }, ...table }) => ({ ...table, range: [top, left, bottom, right] }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
