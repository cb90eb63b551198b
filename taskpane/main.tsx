import { createRoot } from 'react-dom/client';
import type { ExcelHost } from '../src/index';
import type { ActionBoard } from './app/action-board';
import { App } from './app/app';
import { fetchAhead } from './app/fetch-ahead';
import { browserHost, excelPaneHost } from './app/pane-host';
import { Surrounded } from './app/surrounded';
import { Session } from './session/session';

/** Shows the pane of the workbook that is open in Excel. */
export async function openInExcel(place: HTMLElement, excel: ExcelHost, actions: ActionBoard): Promise<void> {
  const session = new Session(await excel.workbook());
  createRoot(place).render(
    <Surrounded host={excelPaneHost(excel, window)}>
      <App session={session} actions={actions} />
    </Surrounded>,
  );
  void session.open();
}

/** Shows the pane for files, in a browser without Excel: only then what reads files is loaded. */
export async function openFileMode(place: HTMLElement): Promise<void> {
  const [{ FileLibrary }, { FileMode }] = await Promise.all([
    import('./file-mode/file-library'),
    import('./file-mode/file-mode'),
  ]);
  createRoot(place).render(
    <Surrounded host={browserHost(window)}>
      <FileMode library={new FileLibrary()} />
    </Surrounded>,
  );
  void fetchAhead();
}
