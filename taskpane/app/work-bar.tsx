import { Button, makeStyles, mergeClasses, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane, useSessionState } from './pane-context';

const useStyles = makeStyles({
  root: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}` },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '24px' },
  text: { color: tokens.colorNeutralForeground2 },
});

/** Work that is over before anybody has seen it is not shown: the pane would only flicker. */
const SHOWN_AFTER_MILLISECONDS = 250;

/** What is being done, how far it has come, and the way to stop it; or that the findings are older than the workbook. */
export function WorkBar() {
  const { session, say, preferences } = usePane();
  const { work, isStale, check } = useSessionState();
  const styles = useStyles();
  const isBusy = work !== undefined;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isBusy) return undefined;
    const timer = setTimeout(() => setLong(true), SHOWN_AFTER_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isBusy]);
  if (work && isLong) {
    return (
      <div className={styles.root}>
        <div className={styles.line}>
          <Text size={200} className={styles.text}>
            {say(`work.${work.kind}`)}
          </Text>
          {work.canCancel && (
            <Button size="small" appearance="subtle" onClick={session.cancel}>
              {say('general.cancel')}
            </Button>
          )}
        </div>
        <ProgressBar aria-label={say(`work.${work.kind}`)} {...(work.done !== undefined && { value: work.done })} />
      </div>
    );
  }
  // With live check on, the answer is on its way: only somebody who has turned it off has to ask for it.
  if (!isStale || !check || preferences.liveCheck) return null;
  return (
    <div className={mergeClasses(styles.root, styles.line)}>
      <Text size={200} className={styles.text}>
        {say('app.stale')}
      </Text>
      <Button size="small" onClick={() => void session.catchUp()}>
        {say('app.check-again')}
      </Button>
    </div>
  );
}
