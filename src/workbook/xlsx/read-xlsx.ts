import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { XlsxPackage, type Relationship } from './package/xlsx-package';
import type { CellContext } from './parts/cell-values';
import { readCustomXml } from './parts/custom-xml-part';
import { FormatRows } from './parts/format-rows';
import { FormatsTable } from './parts/formats-table';
import { SharedStringsScanner } from './parts/shared-strings-scanner';
import { SheetScanner } from './parts/sheet-scanner';
import { readTable } from './parts/table-part';
import { readWorkbookPart, type SheetEntry } from './parts/workbook-part';
import { ReadBudget } from './read-budget';
import type { XlsxLimits } from './xlsx-limits';

/** How a workbook is read. */
export interface ReadXlsxOptions {
  /** The file's name without its folder, for the snapshot. */
  readonly name: string;
  readonly limits?: Partial<XlsxLimits>;
  /** Told now and then how much of the file is read: a share from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Reads an .xlsx or .xlsm file.
 * @throws XlsxError, with its code, when the file is something else, is damaged or goes beyond a limit
 */
export function readXlsx(bytes: Uint8Array, options: ReadXlsxOptions): WorkbookSnapshot {
  const steps = readXlsxInSteps(bytes, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    options.onProgress?.(step.value);
  }
}

/**
 * The same in steps of some milliseconds each, for readers that must let others have a turn.
 * Yields how much of the file is read: a share from 0 to 1.
 */
export function* readXlsxInSteps(
  bytes: Uint8Array,
  options: ReadXlsxOptions,
): Generator<number, WorkbookSnapshot, undefined> {
  const budget = new ReadBudget(options.limits);
  const source = new XlsxPackage(bytes, budget);
  const workbook = readWorkbookPart(source);
  const partOf = (type: string): string | undefined =>
    workbook.relationships.find((relationship) => relationship.type === type)?.target;
  const stringsPart = partOf('sharedStrings');
  const progress = new Progress(source, [stringsPart, ...workbook.sheets.map(({ part }) => part)]);

  const stylesPart = partOf('styles');
  const formats = new FormatsTable(
    stylesPart !== undefined && source.entry(stylesPart) ? source.xml(stylesPart) : undefined,
  );
  let sharedStrings: readonly string[] = [];
  if (stringsPart !== undefined && source.entry(stringsPart)) {
    const scanner = new SharedStringsScanner(stringsPart, budget.limits.maxSharedStrings, budget.limits.maxCellBytes);
    for (const piece of source.pieces(stringsPart)) {
      scanner.push(piece);
      yield progress.within(piece.length);
    }
    sharedStrings = scanner.finish();
    progress.endPart(stringsPart);
  }
  const context: CellContext = { sharedStrings, formats, date1904: workbook.date1904 };
  const formatRows = new FormatRows();
  const sheets: SheetSnapshot[] = [];
  for (const sheet of workbook.sheets) {
    const scanner = new SheetScanner(sheet.part, budget, context, formatRows);
    for (const piece of source.pieces(sheet.part)) {
      scanner.push(piece);
      yield progress.within(piece.length);
    }
    progress.endPart(sheet.part);
    sheets.push({
      name: sheet.name,
      visibility: sheet.visibility,
      ...scanner.finish(),
      tables: readTables(source, sheet),
    });
  }
  const customXml = readCustomXml(source, workbook.relationships);
  return {
    name: options.name,
    date1904: workbook.date1904,
    formats: formats.formats,
    sheets,
    names: workbook.names,
    customXml,
  };
}

function readTables(source: XlsxPackage, sheet: SheetEntry): TableSnapshot[] {
  const isTable = ({ type, target }: Relationship): boolean => type === 'table' && source.entry(target) !== undefined;
  return source
    .relationships(sheet.part)
    .filter(isTable)
    .map(({ target }) => readTable(source.xml(target)))
    .filter((table) => table !== undefined);
}

/** How much of the large parts is read, by the sizes that the archive's directory gives. */
class Progress {
  private readonly total: number;
  private ended = 0;
  private inside = 0;

  constructor(
    private readonly source: XlsxPackage,
    parts: readonly (string | undefined)[],
  ) {
    this.total = parts.reduce((sum, part) => sum + this.sizeOf(part), 0);
  }

  within(bytes: number): number {
    this.inside += bytes;
    return Math.min(1, (this.ended + this.inside) / Math.max(1, this.total));
  }

  endPart(part: string): void {
    this.ended += this.sizeOf(part);
    this.inside = 0;
  }

  private sizeOf(part: string | undefined): number {
    return part === undefined ? 0 : (this.source.entry(part)?.size ?? 0);
  }
}
