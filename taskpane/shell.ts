import { excelHost, setHostLanguage } from '../src/index';
import { ActionBoard, RIBBON_ACTIONS } from './app/action-board';
import { whenSeen } from './app/when-seen';

/**
 * The little that is there before anybody looks at the pane: in Excel the page lives on without being seen, for the ribbon and the worksheet functions, so
 * the pane itself is brought in when it is wanted.
 */
async function start(place: HTMLElement): Promise<void> {
  const excel = await excelHost();
  if (!excel) {
    const { openFileMode } = await import(/* webpackChunkName: "pane" */ './main');
    await openFileMode(place);
    return;
  }
  setHostLanguage(excel.displayLanguage);
  const actions = new ActionBoard();
  let opening: Promise<void> | undefined;
  const open = (): void => {
    opening ??= Promise.all([import(/* webpackChunkName: "pane" */ './main'), excel.workbook()])
      .then(([{ openInExcel }, workbook]) => openInExcel(place, excel, workbook, actions))
      .catch(() => {
        opening = undefined;
        tellFailure(place);
      });
  };
  for (const action of RIBBON_ACTIONS) {
    excel.onCommand(action, async () => {
      actions.press(action);
      open();
      await excel.showPane();
    });
  }
  whenSeen(place, open);
}

/** The texts are in what could not be loaded, so both languages are here. */
function tellFailure(place: HTMLElement): void {
  place.textContent =
    'Styrkoll kunde inte laddas. Stäng panelen och öppna den igen. — Styrkoll could not be loaded. Close the pane and open it again.';
}

const place = document.getElementById('styrkoll');
if (place) start(place).catch(() => tellFailure(place));
