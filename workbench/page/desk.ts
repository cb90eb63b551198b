import type { OpenGrid } from '../grid/open-grid';
import { EngineFault } from '../host/engine';
import type { PageTexts } from './page-texts';
import { PaneConnection } from './pane-connection';
import { loadSample } from './samples';

/** A workbook that is open: in the grid, and in the pane. */
export interface OpenBook {
  /** Counts the workbooks that were opened. */
  readonly id: number;
  readonly name: string;
  readonly grid: OpenGrid;
  readonly connection: PaneConnection;
  /** Whether it differs from the file, or from what was saved last. */
  readonly isChanged: boolean;
}

/** What lies on the desk. A new object for every change. */
export interface DeskState {
  /** The name of the file that is being opened. */
  readonly opening?: string;
  readonly book?: OpenBook;
  /** What was refused or went wrong last. */
  readonly message?: string;
}

/** Opens workbooks one after the other; as long as the next one is not open, or cannot be opened, the one before stays. */
export class Desk {
  private state: DeskState = {};
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

  readonly openSample = (file: string): Promise<void> => this.open(file, () => loadSample(file));

  readonly openFile = (file: File): Promise<void> =>
    /\.xls[xm]$/i.test(file.name)
      ? this.open(file.name, async () => new Uint8Array(await file.arrayBuffer()))
      : Promise.resolve(this.say(this.texts.notXlsx(file.name)));

  /** Shows a message in place of the one before; undefined for none. */
  readonly say = (message: string | undefined): void => {
    const { message: _, ...rest } = this.state;
    this.set(message === undefined ? rest : { ...rest, message });
  };

  /** Does what the workbook may refuse, and says so where it does. */
  readonly attempt = (work: () => void): void => {
    try {
      work();
      this.say(undefined);
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
    if (sheet) engine?.activate(sheet.id);
  };

  /** Saves the workbook as a download. */
  readonly save = async (): Promise<void> => undefined;

  private async open(name: string, load: () => Promise<Uint8Array>): Promise<void> {
    const turn = ++this.latest;
    this.set({ ...this.state, opening: name });
    const container = document.createElement('div');
    container.className = 'grid';
    try {
      const [{ openGrid }, bytes] = await Promise.all([import('../grid/open-grid'), load()]);
      if (turn !== this.latest) return;
      this.place?.append(container);
      const grid = openGrid(bytes, name, {
        container,
        language: this.texts.language,
        isDark: isDark(),
        onEditing: (isEditing) => connection.setCellEditMode(isEditing),
      });
      const connection = new PaneConnection(grid.engine, {
        displayLanguage: this.displayLanguage,
        isDark,
        onRefused: (what) => this.say(this.texts.notHere(what)),
      });
      const before = this.state.book;
      this.set({ book: { id: turn, name, grid, connection, isChanged: false } });
      this.close(before, container);
    } catch (cause) {
      container.remove();
      const { openFailure } = await import('./open-failure');
      if (turn !== this.latest) return;
      const { opening: _, ...rest } = this.state;
      this.set({ ...rest, message: openFailure(cause, name, this.texts) });
    }
  }

  private close(book: OpenBook | undefined, kept: HTMLElement): void {
    book?.connection.close();
    book?.grid.close();
    for (const each of [...(this.place?.children ?? [])]) if (each !== kept) each.remove();
  }

  private set(state: DeskState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

/** Whether the machine asks for a dark page. */
function isDark(): boolean {
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}
