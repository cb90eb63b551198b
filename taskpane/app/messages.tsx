import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect } from 'react';
import type { PaneTextKey } from '../../src/index';
import { faultText } from '../session/fault-text';
import { usePane, useSessionState } from './pane-context';

const useStyles = makeStyles({
  root: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}` },
  body: { overflowWrap: 'anywhere' },
});

/** What went wrong with the last thing asked for, with the way on; or what was just done, with the way back. */
export function Messages() {
  const { session, say, announce } = usePane();
  const { fault, notice, opened } = useSessionState();
  const styles = useStyles();
  const noticeText = notice && say(notice.key as PaneTextKey, notice.data);
  const number = notice?.number;
  useEffect(() => {
    if (noticeText !== undefined) announce(noticeText);
  }, [number, noticeText, announce]);
  const close = (
    <Button
      size="small"
      appearance="transparent"
      icon={<Dismiss16Regular />}
      aria-label={say('general.close')}
      onClick={session.clearMessages}
    />
  );
  return (
    <>
      {fault && (
        <div className={styles.root} role="alert">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody className={styles.body}>
              {faultText(fault, say, opened?.workbook.name ?? say('app.workbook'))}
            </MessageBarBody>
            <MessageBarActions containerAction={close}>
              <Button size="small" onClick={() => void session.check()}>
                {say('fault.retry')}
              </Button>
              {fault.code === 'program' && (
                <Button size="small" onClick={() => window.location.reload()}>
                  {say('fault.reload')}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        </div>
      )}
      {notice && (
        <div className={styles.root}>
          <MessageBar intent="success">
            <MessageBarBody className={styles.body}>{noticeText}</MessageBarBody>
            <MessageBarActions containerAction={close}>
              {notice.undo && (
                <Button size="small" onClick={() => void notice.undo?.()}>
                  {say('general.undo')}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        </div>
      )}
    </>
  );
}
