import { formulaAt } from '../../../snapshot';
import { relationshipsPath } from '../../package/part-path';
import { repack } from '../../package/repack';
import { XlsxPackage } from '../../package/xlsx-package';
import type { Deflater } from '../../package/zip-writer';
import { customXmlTargets } from '../../parts/custom-xml-part';
import { ReadBudget } from '../../read-budget';
import { readXlsx } from '../../read-xlsx';
import { rootNamespace } from '../../xml/root-namespace';
import type { XlsxLimits } from '../../xlsx-limits';
import { PartBytes } from '../part-bytes';
import { addCustomXml } from '../patch-custom-xml';
import type { BookChange, NotesChange, NotSaved, SheetChange } from './book-change';
import { BookPackage } from './book-package';
import { BookStyles } from './book-styles';
import { changedCalcChain, type FormulaPlace } from './calc-chain';
import type { SheetMoves } from './moved-formula';
import { writeNotes, type NoteParts } from './note-parts';
import { relatedParts } from './related-parts';
import { sheetPatch } from './sheet-patch';
import { WorkbookEdits } from './workbook-edits';
import { textPart } from './xml-fragment';

/** How a workbook is written into. */
export interface PatchBookOptions {
  /** What compresses the changed parts, where the host has something faster than the usual. */
  readonly deflater?: Deflater;
  readonly limits?: Partial<XlsxLimits>;
}

/** A workbook that was written into. */
export interface PatchedBook {
  readonly bytes: Uint8Array;
  readonly notSaved: readonly NotSaved[];
}

/**
 * Makes of an .xlsx or .xlsm file what its user has made of it: cells, sheets, rows and columns, tables, names, settings. Only the parts that say another thing than before are written anew,
 * and of these only what is another; every other part stays byte for byte.
 * @throws XlsxError as reading does
 */
export function patchBook(
  archive: Uint8Array,
  change: BookChange,
  { deflater, limits }: PatchBookOptions = {},
): PatchedBook {
  const source = new XlsxPackage(archive, new ReadBudget(limits));
  const patch = new BookPatch(source, change, archive);
  const removed = patch.run();
  const { changed } = patch.book;
  const bytes = changed.size + removed.size === 0 ? archive : repack(archive, source, changed, deflater, removed);
  return { bytes, notSaved: patch.notSaved };
}

class BookPatch {
  readonly book: BookPackage;
  readonly notSaved: NotSaved[] = [];
  private readonly styles: BookStyles | undefined;
  private readonly stylesPart: string | undefined;
  private readonly moves: SheetMoves;
  /** Cells that held formulas and hold none now, by the sheet's name in the file. */
  private readonly lost = new Map<string, ReadonlySet<string>>();
  private readonly notes: (readonly [NoteParts, NotesChange])[] = [];
  private readonly newIds = new Map<string, string>();
  private read: ReturnType<typeof readXlsx> | undefined;
  private lastTableId = 0;

  constructor(
    private readonly source: XlsxPackage,
    private readonly change: BookChange,
    private readonly archive: Uint8Array,
  ) {
    this.book = new BookPackage(source);
    const { workbook } = this.book;
    this.stylesPart = workbook.relationships.find(
      ({ type, target }) => type === 'styles' && source.entry(target),
    )?.target;
    this.styles = this.stylesPart === undefined ? undefined : new BookStyles(new PartBytes(source, this.stylesPart));
    this.moves = movesOf(
      workbook.sheets.map(({ name }) => name),
      change.sheets,
    );
  }

  run(): ReadonlySet<string> {
    const { book, change, source } = this;
    for (const { name, part } of book.workbook.sheets)
      if (!change.sheets.some(({ origin }) => origin === name)) book.unrelate(book.workbookPart, part);
    for (const sheet of change.sheets) this.writeSheet(sheet);
    this.followRelated();
    for (const [parts, notes] of this.notes) writeNotes(book, parts, notes);
    this.writeCustomXml();
    this.writeWorkbook();
    const styleEdits = this.styles?.edits() ?? [];
    if (styleEdits.length > 0) book.changed.set(this.stylesPart!, this.styles!.part.edited(styleEdits));
    else if (!this.styles && change.sheets.some(({ cells }) => cells.some(({ look }) => look)))
      this.notSaved.push({ what: 'styles', count: 1 });
    const removed = book.finish();
    return new Set([...removed].filter((part) => source.entry(part) !== undefined));
  }

  private writeSheet(sheet: SheetChange): void {
    const { book, source } = this;
    const known = book.workbook.sheets.find(({ name }) => name === sheet.origin);
    if (known && isUntouched(sheet) && this.moves.size === 0) return;
    const name = known?.part ?? book.freePart('xl/worksheets/sheet');
    const part = known ? new PartBytes(source, name) : textPart(emptySheet(book.office), name);
    // The part is claimed before others look for a free name.
    if (!known) this.newIds.set(sheet.name, book.addPart(name, '', book.workbookPart, 'worksheet'));
    const { edits, lostFormulas } = sheetPatch(part, name, sheet, {
      book,
      styles: this.styles,
      moves: this.moves,
      formulaAt: (row, column) => this.formulaAt(sheet.origin, row, column),
      onNotes: (parts, notes) => void this.notes.push([parts, notes]),
      newTableId: () => this.newTableId(),
    });
    if (edits.length > 0 || !known) book.changed.set(name, part.edited(edits));
    if (sheet.origin !== undefined)
      this.lost.set(sheet.origin, new Set(lostFormulas.map(({ row, column }) => `${row} ${column}`)));
  }

  private formulaAt(sheet: string | undefined, row: number, column: number): string | undefined {
    this.read ??= readXlsx(this.archive, { name: '' });
    const found = this.read.sheets.find(({ name }) => name === sheet);
    return found && formulaAt(found, row, column);
  }

  private newTableId(): number {
    if (this.lastTableId === 0) {
      const parts = this.source.directory.filter(({ name }) => /^xl\/tables\/[^/]+\.xml$/i.test(name));
      this.lastTableId = Math.max(
        0,
        ...parts.map(({ name }) => Number(this.source.xml(name).attributes.get('id') ?? 0)),
      );
    }
    return ++this.lastTableId;
  }

  private followRelated(): void {
    const { book, source, moves, change } = this;
    if (moves.size === 0) return;
    const axes = new Map(
      book.workbook.sheets.flatMap(({ name, part }) => {
        const sheet = change.sheets.find(({ origin }) => origin === name);
        return sheet ? [[part, sheet] as const] : [];
      }),
    );
    const gone = book.workbook.sheets.flatMap(({ part }) => (axes.has(part) ? [] : [part]));
    for (const [part, text] of relatedParts(source, book.workbookPart, axes, moves, new Set(gone)))
      book.changed.set(part, text);
  }

  private writeCustomXml(): void {
    const { book, source, change } = this;
    const { customXml } = change;
    if (!customXml) return;
    const targets = customXmlTargets(source, book.workbook.relationships).filter(
      (part) => rootNamespace(source.text(part)) !== undefined,
    );
    for (const { origin, xml } of customXml.changed) {
      const part = targets[origin];
      if (part !== undefined) book.changed.set(part, xml);
    }
    for (const origin of customXml.removed) {
      const part = targets[origin];
      if (part !== undefined)
        for (const from of [book.workbookPart, ''])
          if (source.entry(relationshipsPath(from))) book.unrelate(from, part);
    }
    addCustomXml(source, customXml.added, book.changed, book.links, book.types);
  }

  private writeWorkbook(): void {
    const { book, source, change } = this;
    const part = new PartBytes(source, book.workbookPart);
    const workbook = new WorkbookEdits(
      part,
      change,
      new Set(book.workbook.sheets.map(({ name }) => name)),
      this.newIds,
    );
    const edits = workbook.edits();
    if (edits.length > 0) book.changed.set(book.workbookPart, part.edited(edits));
    this.writeCalcChain(workbook);
  }

  private writeCalcChain(workbook: WorkbookEdits): void {
    const { book, source, change } = this;
    const chain = book.workbook.relationships.find(
      ({ type, target }) => type === 'calcChain' && source.entry(target),
    )?.target;
    const isMoved = [...this.moves.values()].some((move) => move === null || !move.rows.isSame || !move.columns.isSame);
    if (chain === undefined || (!isMoved && [...this.lost.values()].every(({ size }) => size === 0))) return;
    const places = new Map(
      change.sheets.flatMap((sheet): [string, FormulaPlace][] => {
        const id = sheet.origin === undefined ? undefined : workbook.sheetId(sheet.origin);
        const lost = this.lost.get(sheet.origin ?? '');
        const place: FormulaPlace = (row, column) => {
          const now = { row: sheet.rows.now(row), column: sheet.columns.now(column) };
          if (lost?.has(`${row} ${column}`) || now.row === undefined || now.column === undefined) return undefined;
          return { row: now.row, column: now.column };
        };
        return id === undefined ? [] : [[id, place]];
      }),
    );
    const before = source.text(chain);
    const after = changedCalcChain(before, places);
    if (after === undefined) book.unrelate(book.workbookPart, chain);
    else if (after !== before) book.changed.set(chain, after);
  }
}

/** What has become of the file's sheets, as far as it is another. */
function movesOf(names: readonly string[], sheets: readonly SheetChange[]): SheetMoves {
  const moves = new Map<string, Pick<SheetChange, 'name' | 'rows' | 'columns'> | null>();
  for (const name of names) {
    const now = sheets.find(({ origin }) => origin === name);
    if (now && now.name === name && now.rows.isSame && now.columns.isSame) continue;
    moves.set(name.toLowerCase(), now ?? null);
  }
  return moves;
}

/** The parts of a sheet's description that say where it is, or name it in the workbook part. */
const PLACE = new Set(['origin', 'name', 'visibility', 'rows', 'columns', 'cells']);

function isUntouched(sheet: SheetChange): boolean {
  return (
    sheet.cells.length === 0 &&
    sheet.visibility === 'visible' &&
    sheet.rows.isSame &&
    sheet.columns.isSame &&
    Object.entries(sheet).every(([key, value]) => PLACE.has(key) || value === undefined)
  );
}

function emptySheet(office: string): string {
  const main = office.startsWith('http://purl.oclc.org/')
    ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}" xmlns:r="${office.slice(0, -1)}"><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;
}
