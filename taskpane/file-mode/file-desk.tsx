import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons/svg/arrow-download';
import { ChevronLeft16Regular } from '@fluentui/react-icons/svg/chevron-left';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import type { CellRef, XlsxWorkbook } from '../../src/index';
import { App } from '../app/app';
import { useSurroundings } from '../app/surroundings';
import { download } from '../parts/download';
import type { Session } from '../session/session';
import { copyName } from './copy-name';
import type { FileLibrary } from './file-library';

const SheetView = lazy(async () => ({ default: (await import('./sheet/sheet-view')).SheetView }));

const WIDE = '@media (min-width: 900px)';

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column' },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  gap: { flexGrow: 1 },
  // There is room for both on a wide screen: nothing to switch.
  narrowOnly: { [WIDE]: { display: 'none' } },
  desk: { flexGrow: 1, minHeight: 0, display: 'flex' },
  sheet: {
    flexGrow: 1,
    minWidth: 0,
    [WIDE]: { display: 'block' },
  },
  pane: {
    width: '100%',
    minWidth: 0,
    [WIDE]: {
      display: 'block',
      width: '400px',
      flexShrink: 0,
      borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  away: { display: 'none' },
});

/** One opened file: its sheets beside the pane, or one of them at a time where there is little room. */
export function FileDesk({
  library,
  workbook,
  session,
}: {
  readonly library: FileLibrary;
  readonly workbook: XlsxWorkbook;
  readonly session: Session;
}) {
  const { say, announce } = useSurroundings();
  const styles = useStyles();
  const [isSheetShown, setSheetShown] = useState(false);
  const [shown, setShown] = useState<CellRef>();
  const state = useSyncExternalStore(session.subscribe, session.snapshot);
  useEffect(
    () =>
      workbook.onReveal((cell) => {
        setShown({ ...cell });
        setSheetShown(true);
      }),
    [workbook],
  );
  const save = (): void => {
    const name = copyName(workbook.name);
    download(name, workbook.bytes());
    workbook.saved();
    announce(say('file.saved', { name }));
  };
  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeft16Regular />}
          onClick={() => library.choose(undefined)}
        >
          {say('file.files')}
        </Button>
        <span className={styles.gap} />
        {state.opened && (
          <Button size="small" className={styles.narrowOnly} onClick={() => setSheetShown(!isSheetShown)}>
            {say(isSheetShown ? 'file.show-pane' : 'file.show-sheet')}
          </Button>
        )}
        <Button
          size="small"
          appearance={workbook.isUnsaved ? 'primary' : 'secondary'}
          icon={<ArrowDownload16Regular />}
          disabled={!workbook.isUnsaved}
          onClick={save}
        >
          {say('file.save')}
        </Button>
      </div>
      <div className={styles.desk}>
        <section className={mergeClasses(styles.sheet, !isSheetShown && styles.away)} aria-label={say('file.sheets')}>
          {state.opened && (
            <Suspense>
              <SheetView workbook={state.opened.workbook} findings={state.check?.open ?? []} shown={shown} />
            </Suspense>
          )}
        </section>
        {/* No landmark of its own: the pane has its header and its main part. */}
        <div className={mergeClasses(styles.pane, isSheetShown && styles.away)}>
          <App session={session} />
        </div>
      </div>
    </div>
  );
}
