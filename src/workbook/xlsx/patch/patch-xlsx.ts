import type { CellWrite, RefusedWrite, WriteRefusal } from '../../cell-write';
import { repack, type NewContent } from '../package/repack';
import type { Deflater } from '../package/zip-writer';
import { XlsxPackage } from '../package/xlsx-package';
import { readTable } from '../parts/table-part';
import { readWorkbookPart, workbookPartName, type SheetEntry } from '../parts/workbook-part';
import { ReadBudget } from '../read-budget';
import { MAX_COLUMNS, MAX_ROWS } from '../../../formulas/sheet-size';
import type { XlsxLimits } from '../xlsx-limits';
import { PartBytes } from './part-bytes';
import { patchSheet } from './patch-sheet';
import { recalculateOnLoad } from './recalculate-on-load';
import { StylePatch } from './style-patch';

/** How a workbook is written into. */
export interface PatchXlsxOptions {
  /** Whether the workbook has formulas, which may have to be calculated anew when it is opened. */
  readonly hasFormulas?: boolean;
  /** What compresses the changed parts, where the host has something faster than the usual. */
  readonly deflater?: Deflater;
  readonly limits?: Partial<XlsxLimits>;
}

/** A workbook that was written into. */
export interface PatchedXlsx {
  readonly bytes: Uint8Array;
  readonly refused: readonly RefusedWrite[];
}

const MAX_TEXT = 32_767;

/**
 * Writes values into cells of an .xlsx or .xlsm file. Only the parts of the touched sheets change, and of these only the cells; where a number format
 * is new, styles are added; where the workbook has formulas, it asks to be calculated when it is opened. All other parts stay byte for byte.
 * Of several writes to one cell the last counts. What must not be written is refused, and the rest is written.
 * @throws XlsxError as reading does
 */
export function patchXlsx(
  archive: Uint8Array,
  writes: readonly CellWrite[],
  { hasFormulas = false, deflater, limits }: PatchXlsxOptions = {},
): PatchedXlsx {
  const source = new XlsxPackage(archive, new ReadBudget(limits));
  const workbook = readWorkbookPart(source);
  const stylesPart = workbook.relationships.find(({ type }) => type === 'styles')?.target;
  const styles =
    stylesPart !== undefined && source.entry(stylesPart)
      ? new StylePatch(new PartBytes(source, stylesPart))
      : undefined;
  const changed = new Map<string, NewContent>();
  const refused: RefusedWrite[] = [];
  for (const [name, own] of bySheet(writes)) {
    const sheet = workbook.sheets.find((each) => each.name === name);
    const isHeader = headerCells(source, sheet);
    const accepted = own.filter((write) => {
      const reason = sheet ? (plainRefusal(write) ?? (isHeader(write) ? 'table-header' : undefined)) : 'no-sheet';
      if (reason) refused.push({ write, reason });
      return reason === undefined;
    });
    if (!sheet || accepted.length === 0) continue;
    const part = new PartBytes(source, sheet.part);
    const patch = patchSheet(part, accepted, styles);
    refused.push(...patch.refused);
    if (patch.edits.length > 0) changed.set(sheet.part, part.edited(patch.edits));
  }
  if (changed.size === 0) return { bytes: archive, refused };
  const styleEdits = styles?.edits() ?? [];
  if (styles && styleEdits.length > 0) changed.set(stylesPart!, styles.part.edited(styleEdits));
  if (hasFormulas) {
    const part = new PartBytes(source, workbookPartName(source));
    const edits = recalculateOnLoad(part);
    if (edits.length > 0) changed.set(part.part, part.edited(edits));
  }
  return { bytes: repack(archive, source, changed, deflater), refused };
}

/** The writes of each sheet, the last of each cell. */
function bySheet(writes: readonly CellWrite[]): ReadonlyMap<string, readonly CellWrite[]> {
  const sheets = new Map<string, Map<string, CellWrite>>();
  for (const write of writes) {
    const cells = sheets.get(write.sheet) ?? new Map<string, CellWrite>();
    sheets.set(write.sheet, cells.set(`${write.row} ${write.column}`, write));
  }
  return new Map([...sheets].map(([sheet, cells]) => [sheet, [...cells.values()]]));
}

function plainRefusal({ row, column, value }: CellWrite): WriteRefusal | undefined {
  if (!(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS)) return 'outside';
  if (typeof value === 'string' && value.length > MAX_TEXT) return 'too-long';
  return typeof value === 'number' && !Number.isFinite(value) ? 'not-a-number' : undefined;
}

/** Tells the header cells of the sheet's tables from others. */
function headerCells(source: XlsxPackage, sheet: SheetEntry | undefined): (write: CellWrite) => boolean {
  const tables = (sheet ? source.relationships(sheet.part) : []).flatMap(({ type, target }) => {
    const table = type === 'table' && source.entry(target) ? readTable(source.xml(target)) : undefined;
    return table ? [table] : [];
  });
  return ({ row, column }) =>
    tables.some(
      ({ range, headerRows }) =>
        row >= range.top && row < range.top + headerRows && column >= range.left && column <= range.right,
    );
}
