import { a1, a1Range, columnLetters } from '../../../plan/cell';
import { MAX_COLUMNS, MAX_ROWS } from '../../../formulas/sheet-size';
import { escapeXml } from '../xml/escape-xml';
import { cellXml, styledCell } from './cell-xml';
import type { NewColumn, NewPrintSetup, NewRow, NewSheet, NewStyledRow } from './new-workbook';
import { NewWorkbookError } from './new-workbook-error';
import type { SharedStrings } from './shared-strings';
import type { StyleSheet } from './style-sheet';
import { validationXml } from './validation-xml';
import { XmlPieces } from './xml-pieces';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DEFAULT_WIDTH = 9.140625;

/** What a sheet's part is written with. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly styles: StyleSheet;
  /** Whether this is the sheet that opens first. */
  readonly isActive: boolean;
  /** Where the sheet stands in the workbook, for errors. */
  readonly path: string;
  /** Called for each formula without a kept result, which Excel must work out when it opens the file. */
  readonly onUncalculated: () => void;
}

/**
 * A worksheet's part, in pieces; its elements in the order that the schema sets.
 * @throws NewWorkbookError for what Excel would refuse or repair
 */
export function* sheetXml(sheet: NewSheet, context: SheetContext): Generator<Uint8Array, void, undefined> {
  const out = new XmlPieces();
  out.add(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`,
  );
  out.add(propertiesXml(sheet) + viewXml(sheet, context.isActive));
  out.add(`<sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet.columns ?? [], context)}<sheetData>`);
  let unseen = (sheet.tables ?? []).map((table, index) => ({ ...table, path: `${context.path}.tables[${index}]` }));
  let row = 0;
  for (const given of sheet.rows) {
    if (row >= MAX_ROWS) throw new NewWorkbookError(context.path, `more than ${MAX_ROWS} rows`);
    if (given) out.add(rowXml(given, row, sheet, context));
    for (const table of unseen) if (table.top === row) checkHeader(table.columns, table.left, given, table.path);
    if (unseen.length > 0) unseen = unseen.filter(({ top }) => top > row);
    if (out.isFull) yield out.take();
    row++;
  }
  for (const { path } of unseen) throw new NewWorkbookError(path, 'its header row is not among the rows');
  out.add('</sheetData>');
  const { merges = [], validations = [], tables = [], print } = sheet;
  if (merges.length > 0)
    out.add(
      list(
        'mergeCells',
        merges.map((range) => `<mergeCell ref="${a1Range(range)}"/>`),
      ),
    );
  if (validations.length > 0) {
    const each = validations.map((validation, index) =>
      validationXml(validation, `${context.path}.validations[${index}]`),
    );
    out.add(list('dataValidations', each));
  }
  if (print) out.add(printXml(print));
  if (tables.length > 0)
    out.add(
      list(
        'tableParts',
        tables.map((_, index) => `<tablePart r:id="rId${index + 1}"/>`),
      ),
    );
  out.add('</worksheet>');
  yield out.take();
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function propertiesXml({ tabColour, print }: NewSheet): string {
  const colour = tabColour === undefined ? '' : `<tabColor rgb="FF${tabColour}"/>`;
  const fit = print ? '<pageSetUpPr fitToPage="1"/>' : '';
  return colour + fit === '' ? '' : `<sheetPr>${colour}${fit}</sheetPr>`;
}

function viewXml({ frozenRows = 0, frozenColumns = 0 }: NewSheet, isActive: boolean): string {
  const selected = isActive ? ' tabSelected="1"' : '';
  if (frozenRows === 0 && frozenColumns === 0)
    return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const pane = frozenColumns === 0 ? 'bottomLeft' : frozenRows === 0 ? 'topRight' : 'bottomRight';
  const splits =
    (frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : '') + (frozenRows > 0 ? ` ySplit="${frozenRows}"` : '');
  const corner = a1({ row: frozenRows, column: frozenColumns });
  const inside = `<pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`;
  return `<sheetViews><sheetView${selected} workbookViewId="0">${inside}</sheetView></sheetViews>`;
}

function columnsXml(columns: readonly NewColumn[], context: SheetContext): string {
  const each = columns.map((column, index) => {
    if (column.width === undefined && !column.hidden && column.style === undefined) return '';
    const style = styleIndex(column.style, context, `columns[${index}]`);
    const attributes = `${style === 0 ? '' : ` style="${style}"`}${column.hidden ? ' hidden="1"' : ''} customWidth="1"`;
    return `<col min="${index + 1}" max="${index + 1}" width="${column.width ?? DEFAULT_WIDTH}"${attributes}/>`;
  });
  const all = each.join('');
  return all === '' ? '' : `<cols>${all}</cols>`;
}

function styleIndex(key: string | undefined, context: SheetContext, where: string): number {
  if (key === undefined) return 0;
  const index = context.styles.index(key);
  if (index === undefined) throw new NewWorkbookError(`${context.path}.${where}`, `no such style: ${key}`);
  return index;
}

function styledRow(row: NewRow): NewStyledRow {
  return 'cells' in row ? row : { cells: row };
}

function rowXml(given: NewRow, row: number, sheet: NewSheet, context: SheetContext): string {
  const { cells, height, hidden } = styledRow(given);
  if (cells.length > MAX_COLUMNS)
    throw new NewWorkbookError(`${context.path}.rows[${row}]`, `more than ${MAX_COLUMNS} columns`);
  let inside = '';
  for (let column = 0; column < cells.length; column++) {
    const cell = styledCell(cells[column]);
    const address = columnLetters(column) + String(row + 1);
    const style = styleIndex(cell.style ?? sheet.columns?.[column]?.style, context, address);
    if (cell.formula !== undefined && (cell.value ?? null) === null) context.onUncalculated();
    inside += cellXml(cell, address, style, context.strings, `${context.path}.${address}`);
  }
  // Not a height of its own for ever: the row grows when more is written into it.
  const attributes = `${height === undefined ? '' : ` ht="${height}"`}${hidden ? ' hidden="1"' : ''}`;
  return inside === '' && attributes === '' ? '' : `<row r="${row + 1}"${attributes}>${inside}</row>`;
}

function checkHeader(columns: readonly string[], left: number, row: NewRow | undefined, path: string): void {
  const cells = row ? styledRow(row).cells : [];
  columns.forEach((name, index) => {
    const { value } = styledCell(cells[left + index]);
    if (value !== name)
      throw new NewWorkbookError(`${path}.columns[${index}]`, `the header cell does not hold “${name}”`);
  });
}

function printXml({ orientation, header, footer }: NewPrintSetup): string {
  const texts =
    (header === undefined ? '' : `<oddHeader>${escapeXml(header)}</oddHeader>`) +
    (footer === undefined ? '' : `<oddFooter>${escapeXml(footer)}</oddFooter>`);
  return [
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    // Header and footer keep their size where the sheet is shrunk to the page.
    texts === '' ? '' : `<headerFooter scaleWithDoc="0">${texts}</headerFooter>`,
  ].join('');
}
