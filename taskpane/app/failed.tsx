import { Button } from '@fluentui/react-components';
import { EmptyState } from '../parts/empty-state';
import { faultText } from '../session/fault-text';
import { usePane, useSessionState } from './pane-context';

/** The workbook could not be read at all: why, and the way on. Without a fault the reading was cancelled. */
export function Failed() {
  const { session, say } = usePane();
  const { fault, opened } = useSessionState();
  return (
    <EmptyState
      title={say('general.failed')}
      text={fault ? faultText(fault, say, opened?.workbook.name ?? say('app.workbook')) : say('app.cancelled')}
    >
      <Button appearance="primary" onClick={() => void session.open()}>
        {say('fault.retry')}
      </Button>
    </EmptyState>
  );
}
