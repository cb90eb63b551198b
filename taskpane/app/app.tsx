import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { renderFinding, summarise, verdictInWords } from '../../src/index';
import type { Session } from '../session/session';
import { addressOf, findingKey } from '../session/session-state';
import type { ActionBoard } from './action-board';
import { ChooseModel } from './choose-model';
import { Failed } from './failed';
import { Header } from './header';
import { Messages } from './messages';
import { Navigation } from './navigation';
import { PaneContext, VIEWS, type Pane, type ViewId, type ViewTarget } from './pane-context';
import { useSurroundings } from './surroundings';
import { useShortcuts } from './use-shortcuts';
import { VIEW_LOADERS } from './view-loaders';
import { ViewPanel } from './view-panel';
import { WorkBar } from './work-bar';

const useStyles = makeStyles({
  root: {
    height: '100%',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // A landmark around the views, which takes no part in how they are laid out.
  views: { display: 'contents' },
  rest: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  spinner: { padding: tokens.spacingVerticalXXL },
});

/** The pane of one workbook: how it stands, what is going on, and the views. */
export function App({ session, actions }: { readonly session: Session; readonly actions?: ActionBoard }) {
  const surroundings = useSurroundings();
  const { announce, language, preferences } = surroundings;
  const { phase, check } = useSyncExternalStore(session.subscribe, session.snapshot);
  const styles = useStyles();
  const [{ view, target }, setPlace] = useState<{ readonly view: ViewId; readonly target: ViewTarget }>({
    view: 'overview',
    target: {},
  });
  const [visited, setVisited] = useState<ReadonlySet<ViewId>>(new Set(['overview']));
  const go = useCallback((to: ViewId, at: ViewTarget = {}) => {
    if (!VIEW_LOADERS[to]) return;
    setPlace({ view: to, target: at });
    setVisited((before) => (before.has(to) ? before : new Set([...before, to])));
  }, []);
  const step = useCallback(
    async (by: 1 | -1) => {
      const finding = await session.step(by);
      if (!finding) return;
      go('findings', { finding: findingKey(finding) });
      announce(`${addressOf(finding.anchor)}: ${renderFinding(finding, language)}`);
    },
    [session, go, announce, language],
  );
  const pane = useMemo<Pane>(
    () => ({ ...surroundings, session, view, target, go, step: (by) => void step(by) }),
    [surroundings, session, view, target, go, step],
  );
  useEffect(() => session.setLive(preferences.liveCheck), [session, preferences.liveCheck]);
  useEffect(
    () => actions?.serve({ go, step: pane.step, check: () => void session.check() }),
    [actions, go, pane, session],
  );
  const onKeyDown = useShortcuts(pane);
  const verdict = check && verdictInWords(summarise(check.open), language);
  useEffect(() => {
    if (verdict !== undefined) announce(verdict);
  }, [verdict, announce]);
  return (
    <PaneContext value={pane}>
      <div className={styles.root} onKeyDown={onKeyDown}>
        <Header />
        <WorkBar />
        {phase !== 'failed' && <Messages />}
        {phase === 'ready' ? (
          <main className={styles.views}>
            <Navigation />
            {VIEWS.filter((each) => visited.has(each)).map((each) => (
              <ViewPanel key={each} view={each} />
            ))}
          </main>
        ) : (
          <main className={styles.rest}>
            {phase === 'starting' && <Spinner className={styles.spinner} label={pane.say('work.reading')} />}
            {phase === 'choosing-model' && <ChooseModel />}
            {phase === 'failed' && <Failed />}
          </main>
        )}
      </div>
    </PaneContext>
  );
}
