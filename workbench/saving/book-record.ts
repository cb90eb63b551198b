import {
  patchBook,
  readDetails,
  readXlsx,
  whatIsNotShown,
  type BookChange,
  type NameChange,
  type NotSaved,
  type SheetChange,
  type WorkbookSnapshot,
} from '../../src/index';
import type { HostChange, HostSheet, WorkbookEngine } from '../host/engine';
import { AxisHistory } from './axis-history';
import { fileFormula, NAMESPACES } from './file-formula';
import { isBack } from './is-back';
import { LookPool } from './look-pool';
import { xmlChanges } from './xml-changes';
import { bookOrigins, nameKey, type BookOrigins } from './origins';
import { isSameSheet } from './is-same-sheet';
import { sheetChange, type SheetBefore } from './sheet-change';
import { sheetImage, type SheetImage } from './sheet-image';

/** A workbook that was written back. */
export interface SavedBook {
  readonly bytes: Uint8Array;
  /** What could not be saved, by name; the page has the words. */
  readonly unsaved: readonly NotSaved[];
}

/** What a record needs to know beside the workbook. */
export interface RecordOptions {
  /** The namespaces of add-ins' functions. */
  readonly namespaces?: readonly string[];
}

interface Compared {
  readonly change: BookChange;
  readonly isChanged: boolean;
  readonly notSaved: readonly NotSaved[];
}

interface SheetHistory {
  readonly rows: AxisHistory;
  readonly columns: AxisHistory;
}

/**
 * Keeps in mind what an engine held when it opened a workbook, to write back only what is another then. It compares; what the engine tells of changes only says which rows
 * and columns came and went.
 */
export class BookRecord {
  private readonly pool = new LookPool();
  private readonly namespaces: ReadonlySet<string>;
  private readonly stop: () => void;
  private original!: Uint8Array;
  private images!: ReadonlyMap<string, SheetImage>;
  private befores!: ReadonlyMap<string, SheetBefore>;
  private snapshot!: WorkbookSnapshot;
  private origins!: BookOrigins;
  private namesBefore!: string;
  private histories = new Map<string, SheetHistory>();

  /**
   * To be made as soon as the engine has opened the workbook, before anything is changed.
   * @param original the bytes that the engine has read
   */
  constructor(
    private readonly engine: WorkbookEngine,
    original: Uint8Array,
    { namespaces = [...NAMESPACES] }: RecordOptions = {},
  ) {
    this.namespaces = new Set(namespaces.map((name) => name.toUpperCase()));
    this.takeImages(original);
    this.stop = engine.subscribe((change) => this.follow(change));
  }

  /** Whether something is another than in the file. Results of formulas alone are not. */
  get isChanged(): boolean {
    return this.compare().isChanged;
  }

  /** The name under which the workbook is saved. */
  get fileName(): string {
    const { name } = this.engine;
    return /\.xls[xm]$/i.test(name) ? name : `${name || 'bok'}.xlsx`;
  }

  /**
   * The file with what was changed; its own bytes where nothing was.
   * @throws XlsxError where the file cannot be read any more
   */
  save(): SavedBook {
    const { change, isChanged, notSaved } = this.compare();
    if (!isChanged) return { bytes: this.original, unsaved: notSaved };
    const patched = patchBook(this.original, change);
    return { bytes: patched.bytes, unsaved: [...notSaved, ...patched.notSaved] };
  }

  /**
   * Goes on from what was saved: it is the file now. All stays as it was where it throws.
   * @throws XlsxError where what was saved cannot be read
   */
  rebase(bytes: Uint8Array): void {
    this.takeImages(bytes);
    this.histories = new Map();
  }

  /** Stops listening. */
  dispose(): void {
    this.stop();
  }

  private takeImages(bytes: Uint8Array): void {
    const { engine, pool } = this;
    const details = readDetails(bytes);
    this.snapshot = readXlsx(bytes, { name: engine.name });
    this.original = bytes;
    this.images = new Map(engine.sheets().map((sheet) => [sheet.id, sheetImage(engine, sheet, pool)]));
    this.origins = bookOrigins(engine, this.images, this.snapshot, details);
    this.befores = new Map(
      [...this.images].flatMap(([id, image]): [string, SheetBefore][] => {
        const index = details.sheets.findIndex(({ name }) => name === image.sheet.name);
        const origins = this.origins.sheets.get(id);
        if (index < 0 || !origins) return [];
        return [[id, { image, snapshot: this.snapshot.sheets[index]!, details: details.sheets[index]!, origins }]];
      }),
    );
    this.namesBefore = this.namesText();
  }

  private compare(): Compared {
    const { engine, pool, namespaces } = this;
    const notSaved: NotSaved[] = [];
    let isChanged = false;
    const sheets = engine.sheets().map((sheet) => {
      const { rows, columns } = this.historyOf(sheet.id);
      const now = sheetImage(engine, sheet, pool);
      const before = this.befores.get(sheet.id);
      const compared = sheetChange(now, {
        before,
        rows: rows.map,
        columns: columns.map,
        pool,
        namespaces,
        spills: engine.spills?.(sheet.id) ?? [],
      });
      notSaved.push(...compared.notSaved);
      if (!before) notSaved.push(...this.notCopied(sheet));
      if (before && !before.image.sheet.isProtected && sheet.isProtected)
        notSaved.push({ what: 'protection-password', sheet: sheet.name, count: 1 });
      if (before ? this.isOther(compared.change) : !this.isAsOpened(sheet.id, now)) isChanged = true;
      return compared.change;
    });
    const active = sheets.find((_, index) => engine.sheets()[index]!.id === engine.activeSheet())?.name;
    const names = this.nameChanges();
    const customXml = xmlChanges(engine.xmlParts(), this.origins.xmlParts, this.snapshot);
    const plain = {
      sheets,
      ...(names && { names }),
      ...(customXml && { customXml }),
      ...(active !== undefined && { active }),
    };
    const isReordered = this.isReordered();
    isChanged ||= isReordered || names !== undefined || customXml !== undefined;
    return { change: { ...plain, recalculate: this.needsCalculation(plain, isReordered) }, isChanged, notSaved };
  }

  /** What lies on the file's sheet that a new one is a copy of, and is not on the copy: charts, pictures … */
  private notCopied({ id, name }: HostSheet): readonly NotSaved[] {
    let from = this.engine.copiedFrom?.(id);
    while (from !== undefined && !this.befores.has(from)) from = this.engine.copiedFrom?.(from);
    const original = from === undefined ? undefined : this.befores.get(from)!.snapshot.name;
    if (original === undefined) return [];
    const all = whatIsNotShown(this.original).filter(({ sheet }) => sheet === original);
    return all.map(({ kind, count }) => ({ what: kind, sheet: name, count }));
  }

  /** Whether sheets came, went or stand elsewhere; one that was put in when the workbook was opened may go again. */
  private isReordered(): boolean {
    const ids = this.engine.sheets().map(({ id }) => id);
    const before = [...this.images.keys()].filter((id) => this.befores.has(id) || ids.includes(id));
    return ids.join() !== before.join();
  }

  /** Whether a sheet that the file does not have is still as it was put in when the workbook was opened. */
  private isAsOpened(id: string, now: SheetImage): boolean {
    const { pool, namespaces, engine } = this;
    const image = this.images.get(id);
    const { rows, columns } = this.historyOf(id);
    const spills = engine.spills?.(id) ?? [];
    const comparison = { rows: rows.map, columns: columns.map, pool, namespaces, spills };
    return image !== undefined && isSameSheet(image, now, comparison);
  }

  /** Whether there is more to a sheet than other results of its formulas. */
  private isOther(sheet: SheetChange): boolean {
    const before = this.snapshot.sheets.find(({ name }) => name === sheet.origin);
    return (
      before?.name !== sheet.name ||
      before.visibility !== sheet.visibility ||
      !sheet.rows.isSame ||
      !sheet.columns.isSame ||
      sheet.cells.some(
        ({ content, look, link, like }) => look || link !== undefined || like || (content && !content.isResult),
      ) ||
      SHEET_PARTS.some((part) => sheet[part] !== undefined)
    );
  }

  /** Whether results that the file keeps can be wrong now. */
  private needsCalculation({ sheets, names }: Omit<BookChange, 'recalculate'>, isReordered: boolean): boolean {
    const hasFormulas = this.snapshot.sheets.some((sheet) =>
      sheet.rows.some((row) => row?.formulas?.some((each) => each !== undefined)),
    );
    const writesFormulas = sheets.some(({ cells }) => cells.some(({ content }) => content?.formula !== undefined));
    const isOther =
      isReordered ||
      names !== undefined ||
      sheets.some(
        ({ origin, name, rows, columns, cells }) =>
          origin !== name ||
          !rows.isSame ||
          !columns.isSame ||
          cells.some(({ content }) => content !== undefined && !content.isResult),
      );
    return writesFormulas || (hasFormulas && isOther);
  }

  private namesText(): string {
    const { engine } = this;
    const sheetName = new Map(engine.sheets().map(({ id, name }) => [id, name]));
    return JSON.stringify(engine.names().map(({ sheet, ...name }) => ({ ...name, sheet: sheetName.get(sheet ?? '') })));
  }

  private nameChanges(): readonly NameChange[] | undefined {
    const { engine, origins, snapshot, namespaces } = this;
    if (this.namesText() === this.namesBefore) return undefined;
    const sheetName = new Map(engine.sheets().map(({ id, name }) => [id, name]));
    const changes = engine.names().map((own): NameChange => {
      const origin = origins.names.get(nameKey(own));
      const sheet = own.sheet === undefined ? undefined : sheetName.get(own.sheet);
      const formula = own.formula.replace(/^=/, '');
      const before = origin === undefined ? undefined : snapshot.names[origin]!.formula;
      return {
        ...(origin !== undefined && { origin }),
        name: own.name,
        formula: before === formula ? before : fileFormula(formula, { namespaces }),
        ...(sheet !== undefined && { sheet }),
        hidden: !own.visible,
        comment: own.comment,
      };
    });
    const known = new Set(origins.names.values());
    const others = snapshot.names.flatMap(({ name, formula, hidden, sheet }, origin): NameChange[] => {
      if (known.has(origin)) return [];
      const own =
        sheet === undefined
          ? undefined
          : [...this.images.values()].find((image) => image.sheet.name === sheet)?.sheet.id;
      const now = own === undefined ? undefined : sheetName.get(own);
      if (sheet !== undefined && now === undefined) return [];
      return [{ origin, name, formula, hidden, comment: '', ...(now !== undefined && { sheet: now }) }];
    });
    return [...changes, ...others];
  }

  private historyOf(sheet: string): SheetHistory {
    const known = this.histories.get(sheet) ?? { rows: new AxisHistory(), columns: new AxisHistory() };
    this.histories.set(sheet, known);
    return known;
  }

  private follow(change: HostChange): void {
    const image = change.kind === 'cells' ? this.images.get(change.sheet) : undefined;
    if (change.kind !== 'cells' || !image) return;
    const { sheet, range, changeType } = change;
    const { rows, columns } = this.historyOf(sheet);
    const height = range.bottom - range.top + 1;
    const width = range.right - range.left + 1;
    if (changeType === 'RowDeleted') rows.removed(range.top, height);
    else if (changeType === 'ColumnDeleted') columns.removed(range.left, width);
    else if (changeType === 'RowInserted')
      rows.inserted(range.top, height, (taken) => isBack(this.engine, image, columns.map, range.top, taken, true));
    else if (changeType === 'ColumnInserted')
      columns.inserted(range.left, width, (taken) => isBack(this.engine, image, rows.map, range.left, taken, false));
  }
}

const SHEET_PARTS = [
  'tabColour',
  'frozen',
  'columnSizes',
  'rowSizes',
  'merges',
  'isProtected',
  'conditionalFormats',
  'validations',
  'tables',
  'notes',
] as const;
