import { createRoot } from 'react-dom/client';
import type { ExcelHost, LiveWorkbook } from '../src/index';
import type { ActionBoard } from './app/action-board';
import { App } from './app/app';
import { fetchAhead } from './app/fetch-ahead';
import { browserHost, excelPaneHost } from './app/pane-host';
import { Surrounded } from './app/surrounded';
import { VIEW_LOADERS } from './app/view-loaders';
import { Session } from './session/session';

/** Shows the pane of the workbook that is open in Excel. */
export function openInExcel(place: HTMLElement, excel: ExcelHost, workbook: LiveWorkbook, actions: ActionBoard): void {
  const session = new Session(workbook);
  createRoot(place).render(
    <Surrounded host={excelPaneHost(excel, window)}>
      <App session={session} actions={actions} />
    </Surrounded>,
  );
  // The view that is shown first comes while the workbook is read; where it does not, it is asked for again when it is shown.
  VIEW_LOADERS.overview?.().catch(() => undefined);
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
