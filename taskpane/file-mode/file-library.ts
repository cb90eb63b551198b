import { XlsxWorkbook } from '../../src/index';
import { Session } from '../session/session';
import { Store } from '../session/store';
import { isWorkbookName, type PickedFile } from './picked-file';

/** A file that was chosen: a workbook with its session, or something that no workbook could be made of. */
export type LibraryFile =
  | { readonly id: number; readonly path: string; readonly workbook: XlsxWorkbook; readonly session: Session }
  | { readonly id: number; readonly path: string; readonly refused: 'not-xlsx' | 'unreadable' };

/** The files of the pane. A new object for every change. */
export interface LibraryState {
  readonly files: readonly LibraryFile[];
  /** The id of the file that is looked at; undefined for the list of files. */
  readonly chosen?: number;
  /** How many of the files that were chosen last have not been read yet. */
  readonly waiting: number;
}

/** The workbook files that have been opened in this page. They are read one after the other, and none leaves the machine. */
export class FileLibrary extends Store<LibraryState> {
  private lastId = 0;
  private reading: Promise<void> = Promise.resolve();

  constructor() {
    super({ files: [], waiting: 0 });
  }

  /** Opens files, one after the other; a single first workbook is looked at at once. */
  readonly add = (picked: readonly PickedFile[]): Promise<void> => {
    const isFirst = this.state.files.length === 0 && picked.filter(({ path }) => isWorkbookName(path)).length === 1;
    this.set({ waiting: this.state.waiting + picked.length });
    this.reading = picked.reduce((before, file) => before.then(() => this.open(file, isFirst)), this.reading);
    return this.reading;
  };

  /** Looks at a file; undefined goes back to the list. */
  readonly choose = (id: number | undefined): void => {
    const { chosen: _, ...rest } = this.state;
    this.replace(id === undefined ? rest : { ...rest, chosen: id });
  };

  /** Takes a file out of the list. */
  readonly remove = (id: number): void => {
    const file = this.state.files.find((each) => each.id === id);
    if (file && 'session' in file) void file.session.close();
    const { chosen, ...rest } = this.state;
    const files = rest.files.filter((each) => each.id !== id);
    this.replace({ ...rest, files, ...(chosen !== undefined && chosen !== id && { chosen }) });
  };

  /** Whether any copy has something in it that has not been saved. */
  get isUnsaved(): boolean {
    return this.state.files.some((file) => 'workbook' in file && file.workbook.isUnsaved);
  }

  private async open({ path, read }: PickedFile, isFirst: boolean): Promise<void> {
    this.lastId += 1;
    const id = this.lastId;
    const add = (file: LibraryFile): void => this.set({ files: [...this.state.files, file] });
    try {
      if (!isWorkbookName(path)) {
        add({ id, path, refused: 'not-xlsx' });
        return;
      }
      const workbook = new XlsxWorkbook(await read(), path.split('/').at(-1)!);
      const session = new Session(workbook);
      add({ id, path, workbook, session });
      if (isFirst) this.choose(id);
      await session.open();
    } catch {
      // The browser may not read what it has shown: taken away since, or not permitted.
      add({ id, path, refused: 'unreadable' });
    } finally {
      this.set({ waiting: this.state.waiting - 1 });
    }
  }
}
