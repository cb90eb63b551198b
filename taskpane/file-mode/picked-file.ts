/** A file that the user chose or dropped. */
export interface PickedFile {
  /** The name, within the folder that was chosen: `budget/socialnamnden.xlsx`. */
  readonly path: string;
  readonly read: () => Promise<Uint8Array>;
}

/** Whether the name is that of a workbook that can be opened. */
export function isWorkbookName(path: string): boolean {
  return /\.xls[xm]$/i.test(path);
}

/** What Excel and file systems leave beside people's files: `~$budget.xlsx` while a workbook is open, hidden files. */
function isLeftover(path: string): boolean {
  return /^(?:~\$|\.)/.test(path.split('/').at(-1)!);
}

/** The chosen files, as they lie in their folder. Of a whole folder only its workbooks are taken: the rest was not meant. */
export function pickedFiles(files: readonly File[]): readonly PickedFile[] {
  const picked = files.map((file): PickedFile => ({
    path: file.webkitRelativePath || file.name,
    read: async () => new Uint8Array(await file.arrayBuffer()),
  }));
  return picked.filter(({ path }) => !isLeftover(path) && (!path.includes('/') || isWorkbookName(path)));
}

/** The files that were dropped, those in dropped folders included. Must be called while the drop is handled. */
export async function droppedFiles(data: DataTransfer): Promise<readonly PickedFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return pickedFiles([...data.files]);
  const found = await Promise.all(entries.map((entry) => filesIn(entry, '')));
  return found.flat().filter(({ path }) => !isLeftover(path) && (!path.includes('/') || isWorkbookName(path)));
}

async function filesIn(entry: FileSystemEntry, folder: string): Promise<readonly PickedFile[]> {
  const path = `${folder}${entry.name}`;
  if (entry.isFile) {
    const file = (): Promise<File> =>
      new Promise((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path, read: async () => new Uint8Array(await (await file()).arrayBuffer()) }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  // A folder is handed over in portions; an empty one is the end.
  for (;;) {
    const portion = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) break;
    inside.push(...portion);
  }
  return (await Promise.all(inside.map((each) => filesIn(each, `${path}/`)))).flat();
}
