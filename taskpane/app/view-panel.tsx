import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Activity, lazy, Suspense, useState, type ComponentType } from 'react';
import { EmptyState } from '../parts/empty-state';
import { faultOf } from '../session/fault-of';
import { ErrorBoundary } from './error-boundary';
import { usePane, type ViewId } from './pane-context';
import { useSurroundings } from './surroundings';
import { VIEW_LOADERS } from './view-loaders';

const useStyles = makeStyles({
  // Each view scrolls in its own way: a long list needs the height, and keeps its place while another view is looked at.
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    position: 'relative',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  spinner: { padding: tokens.spacingVerticalXXL },
});

const LAZY = new Map<ViewId, ComponentType>();

/** A view's component, loaded once for all panes. `forget` after a failure: a chunk that did not come may come the next time. */
function viewOf(view: ViewId, forget = false): ComponentType {
  let component = forget ? undefined : LAZY.get(view);
  if (!component) LAZY.set(view, (component = lazy(VIEW_LOADERS[view]!)));
  return component;
}

/** The id of a view's tab; its panel is labelled by it. */
export const tabId = (view: ViewId): string => `tab-${view}`;
/** The id of a view's panel. */
export const panelId = (view: ViewId): string => `panel-${view}`;

/** One view, alive as long as the pane is but asleep while it is not looked at. */
export function ViewPanel({ view }: { readonly view: ViewId }) {
  const pane = usePane();
  const styles = useStyles();
  const [, setTries] = useState(0);
  const View = viewOf(view);
  const isShown = pane.view === view;
  return (
    <Activity mode={isShown ? 'visible' : 'hidden'}>
      <div role="tabpanel" id={panelId(view)} aria-labelledby={tabId(view)} className={styles.panel}>
        <ErrorBoundary
          fallback={(cause, retry) => (
            <ViewFailed
              cause={cause}
              onRetry={() => {
                viewOf(view, true);
                setTries((tries) => tries + 1);
                retry();
              }}
            />
          )}
        >
          <Suspense fallback={<Spinner className={styles.spinner} label={pane.say('general.loading')} />}>
            <View />
          </Suspense>
        </ErrorBoundary>
      </div>
    </Activity>
  );
}

/** What stands in a view's place when it failed. */
export function ViewFailed({ cause, onRetry }: { readonly cause: unknown; readonly onRetry: () => void }) {
  const { say } = useSurroundings();
  const detail = faultOf(cause)?.data['detail'] ?? '';
  return (
    <EmptyState title={say('general.failed')} text={say('fault.program', { detail })}>
      <Button appearance="primary" onClick={onRetry}>
        {say('fault.retry')}
      </Button>
      <Button onClick={() => window.location.reload()}>{say('fault.reload')}</Button>
    </EmptyState>
  );
}
