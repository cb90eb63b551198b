import { Button } from '@fluentui/react-components';
import type { PaneTextKey } from '../../src/index';
import { EmptyState } from '../parts/empty-state';
import { usePane, useSessionState } from './pane-context';

/** The workbook could not be read at all: why, and the way on. Without a fault the reading was cancelled. */
export function Failed() {
  const { session, say } = usePane();
  const { fault } = useSessionState();
  return (
    <EmptyState
      title={say('general.failed')}
      text={fault ? say(`fault.${fault.code}` as PaneTextKey, fault.data) : say('app.cancelled')}
    >
      <Button appearance="primary" onClick={() => void session.open()}>
        {say('fault.retry')}
      </Button>
    </EmptyState>
  );
}
