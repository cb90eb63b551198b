import { a1 } from '../../../src/plan/cell';
import type { HostLook, WorkbookEngine } from '../../../workbench/host/engine';
import { LookPool } from '../../../workbench/saving/look-pool';
import { sheetImage, type SheetImage } from '../../../workbench/saving/sheet-image';

/** All that an engine knows of a workbook, without the ids that differ from one opening to the next: what a test compares. */
export function bookText(engine: WorkbookEngine): unknown {
  const pool = new LookPool();
  const sheetName = new Map(engine.sheets().map(({ id, name }) => [id, name]));
  return {
    sheets: engine.sheets().map((sheet) => sheetText(sheetImage(engine, sheet, pool), pool)),
    names: engine
      .names()
      .map(({ name, formula, visible, sheet }) => `${sheetName.get(sheet ?? '') ?? ''} ${name} ${formula} ${visible}`)
      .sort(),
    xmlParts: engine.xmlParts().map(({ namespaceUri, xml }) => ({ namespaceUri, xml })),
  };
}

function sheetText(image: SheetImage, pool: LookPool): unknown {
  const { sheet, cells } = image;
  const filled: Record<string, unknown> = {};
  for (let row = 0; row < image.rowCount; row++)
    for (let column = 0; column < image.columnCount; column++) {
      const look = pool.look(image.looks[row]?.[column] ?? 0);
      const { hyperlink, ...plain } = look;
      const own = [
        cells.values[row]![column],
        cells.formulas[row]![column],
        cells.types[row]![column],
        cells.formats[row]![column],
        { ...plain, locked: plain.locked ?? true, more: readMore(look) },
        hyperlink && [hyperlink.address, hyperlink.documentReference, hyperlink.screenTip],
      ];
      filled[a1({ row, column })] = own;
    }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    isProtected: sheet.isProtected,
    cells: Object.fromEntries(Object.entries(filled).filter(([, own]) => JSON.stringify(own) !== EMPTY)),
    merges: [...image.merges].map((range) => JSON.stringify(range)).sort(),
    // An engine in memory does not read heights.
    hiddenRows: image.rows.flatMap(({ hidden }, row) => (hidden ? [row] : [])),
    columns: sizes(image.columns),
    frozen: image.frozen,
    conditionalFormats: image.conditionalFormats.map(({ id: _id, sheet: _sheet, more: _more, ...format }) => ({
      bold: undefined,
      italic: undefined,
      ...format,
      ...(format.fillColor === '' && { fillColor: undefined }),
    })),
    validations: image.validations
      .map(({ ranges, type, operator, formula1, formula2 }) =>
        JSON.stringify([ranges, type, operator, formula1, formula2]),
      )
      .sort(),
    tables: image.tables
      .map(({ name, range, showHeaders, showTotals, columns, style }) => ({
        name,
        range,
        showHeaders,
        showTotals,
        columns: columns.map((each) => each.name),
        style,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

const READ =
  /^(?:border\.Edge.*|verticalAlignment|indentLevel|shrinkToFit|textOrientation|font\.(?:name|size|underline|strikethrough))$/;
const USUAL: ReadonlySet<unknown> = new Set(['Bottom', 'None', 0, false]);

/** The looks that only some know, as far as files are read for them and they are not the usual ones. */
function readMore({ more = {} }: HostLook): Record<string, unknown> | undefined {
  const read = Object.entries(more).filter(([name, value]) => READ.test(name) && !USUAL.has(value));
  return read.length > 0 ? Object.fromEntries(read.sort(([one], [other]) => (one < other ? -1 : 1))) : undefined;
}

const EMPTY = JSON.stringify([
  '',
  '',
  'Empty',
  'General',
  { fillColor: '', fontColor: '', bold: false, italic: false, wrapText: false, horizontalAlignment: '', locked: true },
  undefined,
]);

/** Sizes and hiding of those that are another than the last. */
function sizes(list: SheetImage['rows']): Record<number, unknown> {
  const usual = list.at(-1)!.size;
  return Object.fromEntries(
    list
      .map(({ size, hidden }, index) => [index, hidden ? 'hidden' : size] as const)
      .filter(([, own]) => own !== usual),
  );
}
