import type { NotSaved } from '../../src/index';
import type { OpenGrid } from '../grid/open-grid';
import { EngineFault } from '../host/engine';
import type { BookRecord } from '../saving/book-record';
import { ChangedWatch } from './changed-watch';
import { downloadBook } from './download';
import type { Notice } from './notice';
import type { PageTexts } from './page-texts';
import { PaneConnection } from './pane-connection';
import { loadSample } from './samples';
import { notSavedText, notShownText } from './things';

/** A workbook that is open: in the grid, and in the pane. */
export interface OpenBook {
  /** Counts the workbooks that were opened. */
  readonly id: number;
  readonly name: string;
  readonly grid: OpenGrid;
  readonly record: BookRecord;
  readonly watch: ChangedWatch;
  readonly connection: PaneConnection;
}

/** What lies on the desk. A new object for every change. */
export interface DeskState {
  /** The name of the file that is being opened. */
  readonly opening: string | undefined;
  readonly book: OpenBook | undefined;
  /** Whether the workbook differs from its file, or from what was saved last. */
  readonly isChanged: boolean;
  /** What was refused, went wrong or is to be known. */
  readonly notice: Notice | undefined;
}

/** Longer messages of our own failures are for developers, who find them in the console. */
const LONGEST_MESSAGE = 160;

/** Opens and saves workbooks, one at a time; as long as the next one is not open, or cannot be opened, the one before stays. */
export class Desk {
  private state: DeskState = { opening: undefined, book: undefined, isChanged: false, notice: undefined };
  private readonly listeners = new Set<() => void>();
  private place: HTMLElement | undefined;
  private latest = 0;

  constructor(
    private readonly texts: PageTexts,
    private readonly displayLanguage: string,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly snapshot = (): DeskState => this.state;

  /** Where the grid is put. */
  readonly setPlace = (place: HTMLElement | null): void => {
    this.place = place ?? undefined;
  };

  readonly openSample = (file: string): Promise<void> => this.open(file, () => loadSample(file), true);

  readonly openFile = (file: File): Promise<void> =>
    /\.xls[xm]$/i.test(file.name)
      ? this.open(file.name, async () => new Uint8Array(await file.arrayBuffer()), false)
      : Promise.resolve(this.say(this.texts.notXlsx(file.name)));

  /** Tells something in place of what was told before; undefined for nothing. */
  readonly say = (text: string | undefined, items?: readonly string[]): void =>
    this.set({ notice: text === undefined ? undefined : { text, ...(items && { items }) } });

  /** Does what the workbook may refuse, and says so where it does. */
  readonly attempt = (work: () => void): void => {
    try {
      this.say(undefined);
      work();
    } catch (cause) {
      if (!(cause instanceof EngineFault)) throw cause;
      this.say(this.texts.refused[cause.code] ?? this.texts.refusedOther(cause.code));
    }
  };

  /** Presses a button of the add-in's in the ribbon. */
  readonly press = async (action: string): Promise<void> => {
    const done = await this.state.book?.connection.press(action);
    this.say(done ? undefined : this.texts.notReady);
  };

  /** Goes to the sheet of a name, where there is one. */
  readonly showSheet = (name: string): void => {
    const engine = this.state.book?.grid.engine;
    const sheet = engine?.sheets().find((each) => each.name === name);
    if (sheet) this.attempt(() => engine?.activate(sheet.id));
  };

  /** Saves the workbook as a download: its own file, in which only what was changed is another. */
  readonly save = async (): Promise<void> => {
    const { book } = this.state;
    if (!book) return;
    // Results that are still to come belong in the file.
    await book.grid.engine.settled();
    let unsaved: readonly NotSaved[];
    try {
      const saved = book.record.save();
      // Read again before anybody gets it: a file that cannot be opened is no saved workbook.
      book.record.rebase(saved.bytes);
      downloadBook(book.record.fileName, saved.bytes);
      unsaved = saved.unsaved;
    } catch (cause) {
      reportError(cause);
      this.say(this.texts.saveFailed(book.name, cause instanceof Error ? cause.message : String(cause)));
      return;
    }
    this.set({ isChanged: false, notice: undefined });
    if (unsaved.length > 0)
      this.say(
        this.texts.notSavedLead,
        unsaved.map((each) => notSavedText(each, this.texts.language)),
      );
  };

  private async open(name: string, load: () => Promise<Uint8Array>, isSample: boolean): Promise<void> {
    const turn = ++this.latest;
    this.set({ opening: name });
    const container = document.createElement('div');
    container.className = 'grid';
    try {
      const [{ openBook }, bytes] = await Promise.all([import(/* webpackChunkName: "grid" */ './open-book'), load()]);
      if (turn !== this.latest) return;
      this.place?.append(container);
      const { grid, record, notShown } = openBook(bytes, name, {
        container,
        language: this.texts.language,
        isDark: isDark(),
        onEditing: (isEditing) => connection.setCellEditMode(isEditing),
        onProtected: () => this.say(this.texts.refused['AccessDenied']),
        isSample,
      });
      const connection = new PaneConnection(grid.engine, {
        displayLanguage: this.displayLanguage,
        isDark,
        onRefused: (what) => this.say(this.texts.notHere(what.slice(0, LONGEST_MESSAGE))),
      });
      const watch = new ChangedWatch(grid.engine, record, (isChanged) => this.set({ isChanged }));
      const before = this.state.book;
      this.set({
        opening: undefined,
        book: { id: turn, name, grid, record, watch, connection },
        isChanged: false,
        notice: undefined,
      });
      this.close(before, container);
      if (notShown.length > 0)
        this.say(
          this.texts.notShownLead,
          notShown.map((each) => notShownText(each, this.texts.language)),
        );
    } catch (cause) {
      container.remove();
      const { openFailure } = await import('./open-failure');
      if (turn !== this.latest) return;
      this.set({ opening: undefined });
      this.say(openFailure(cause, name, this.texts));
    }
  }

  private close(book: OpenBook | undefined, kept: HTMLElement): void {
    book?.watch.close();
    book?.record.dispose();
    book?.connection.close();
    book?.grid.close();
    for (const each of [...(this.place?.children ?? [])]) if (each !== kept) each.remove();
  }

  private set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** Whether the machine asks for a dark page. */
function isDark(): boolean {
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}
