import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { readDetails, readXlsx, type WorkbookDetails, type WorkbookSnapshot } from '../../../src/index';
import type { HostTable } from '../../host/engine';
import { invalidArgument, notFound } from '../../host/memory/faults';
import { hostId } from '../../host/memory/host-id';
import { copiedSheetName } from '../../host/memory/sheets/sheet-name';
import { loadArrays } from '../loading/load-arrays';
import { workbookData } from '../loading/workbook-data';
import { mapFormulasOf } from '../objects/formulas/map-formulas';
import { loadedSides, namesInFile } from '../objects/load-objects';
import { objectsInFile, putObjects } from '../objects/sheet-objects';
import { univerName, UniverNames } from '../objects/univer-names';
import type { UniverBook } from '../univer-book';
import { following, freeTables } from './copy-sheet';
import { insertSheet } from './insert-sheet';

interface ReadFile {
  readonly snapshot: WorkbookSnapshot;
  readonly details: WorkbookDetails;
}

/** A sheet of the other file, and what became of it. */
interface Taken {
  readonly id: string;
  readonly index: number;
  readonly before: string;
  readonly after: string;
  readonly tablesBefore: readonly HostTable[];
  readonly tables: readonly HostTable[];
}

/**
 * Puts sheets of another .xlsx file in at the end, with all that is on them. A sheet or table whose name is taken gets another, and the formulas that came with it
 * follow. The other file's custom XML is not taken along; names are where they are local to a sheet, or new.
 * @param names the sheets to take, in this order; all of them when absent
 * @returns the ids of the new sheets
 * @throws EngineFault `InvalidArgument` for what is no .xlsx file, `ItemNotFound` for a sheet that is not in it
 */
export function insertSheets(book: UniverBook, xlsx: Uint8Array, names?: readonly string[]): readonly string[] {
  const file = read(xlsx);
  const indexes = names?.map((name) => indexOf(file, name)) ?? file.snapshot.sheets.map((_, index) => index);
  const ids = file.snapshot.sheets.map(() => hostId('sheet', book.nextId()));
  const data = workbookData(file.snapshot, file.details, (index) => ids[index]!);
  const styles = new NewStyles(data, book.nextId());
  const taken = indexes.map((index) => takeSheet(book, file, index, data, styles));
  const follow = (formula: string): string =>
    taken.reduce((text, { before, after, tablesBefore, tables }) => {
      return following(before, after, tablesBefore, tables)(text);
    }, formula);
  for (const { id } of taken) mapFormulasOf(book, id, follow);
  takeNames(book, file, taken, follow);
  return taken.map(({ id }) => id);
}

function read(xlsx: Uint8Array): ReadFile {
  try {
    return { snapshot: readXlsx(xlsx, { name: '' }), details: readDetails(xlsx) };
  } catch {
    throw invalidArgument();
  }
}

function indexOf({ snapshot }: ReadFile, name: string): number {
  const index = snapshot.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (index < 0) throw notFound();
  return index;
}

function takeSheet(
  book: UniverBook,
  { snapshot, details }: ReadFile,
  index: number,
  data: IWorkbookData,
  styles: NewStyles,
): Taken {
  const snapshotOf = snapshot.sheets[index]!;
  const id = data.sheetOrder[index]!;
  const sheets = book.workbook.getSheets().map((each) => ({ name: each.getName() }));
  const after = copiedSheetName(snapshotOf.name, sheets);
  insertSheet(book, { ...styles.moved(data.sheets[id]!), name: after }, styles.styles);
  loadArrays(book, id, details.sheets[index]!.arrays);
  const objects = objectsInFile(snapshotOf, details.sheets[index]!, id, book.nextId);
  const tables = freeTables(book, objects.tables, id);
  putObjects(book, id, { ...objects, tables });
  const sides = loadedSides({ sheets: [snapshotOf] }, { sheets: [details.sheets[index]!] }, [id]);
  const { protections, visibilities, filteredRows } = book.side;
  book.setSide({
    protections: new Map([...protections, ...sides.protections]),
    visibilities: new Map([...visibilities, ...sides.visibilities]),
    filteredRows: new Map([...filteredRows, ...sides.filteredRows]),
  });
  return { id, index, before: snapshotOf.name, after, tablesBefore: objects.tables, tables };
}

/** Names of the other file that its sheets bring along: their own, and the workbook's unless there is one of that name. */
function takeNames(
  book: UniverBook,
  { snapshot }: ReadFile,
  taken: readonly Taken[],
  follow: (formula: string) => string,
): void {
  const own = new UniverNames(book);
  const known = new Set(own.names().flatMap(({ name, sheet }) => (sheet === undefined ? [name.toLowerCase()] : [])));
  const idOf = (sheet: string | undefined): string | undefined => taken.find(({ before }) => before === sheet)?.id;
  const names = snapshot.names.filter(({ name, sheet }) =>
    sheet === undefined ? !known.has(name.toLowerCase()) : idOf(sheet) !== undefined,
  );
  if (names.length === 0) return;
  own.put(
    namesInFile(names, idOf).map((name) =>
      univerName({ ...name, formula: `=${follow(name.formula.slice(1))}` }, book.nextId()),
    ),
  );
}

/** The styles of another workbook under ids that this one does not have. */
class NewStyles {
  readonly styles: Record<string, IStyleData>;

  constructor(
    data: IWorkbookData,
    private readonly number: number,
  ) {
    const entries = Object.entries(data.styles).flatMap(([id, style]) =>
      style ? [[this.id(id), style] as const] : [],
    );
    this.styles = Object.fromEntries(entries);
  }

  /** A sheet whose cells refer to them. */
  moved(sheet: Partial<IWorksheetData>): Partial<IWorksheetData> {
    const cellData: Record<number, Record<number, ICellData>> = {};
    for (const [row, cells] of Object.entries(sheet.cellData ?? {})) {
      const moved: Record<number, ICellData> = (cellData[Number(row)] = {});
      for (const [column, cell] of Object.entries(cells as Record<number, ICellData>))
        moved[Number(column)] = typeof cell.s === 'string' ? { ...cell, s: this.id(cell.s) } : cell;
    }
    return { ...sheet, cellData };
  }

  private id(id: string): string {
    return `${id}-of-${this.number}`;
  }
}
