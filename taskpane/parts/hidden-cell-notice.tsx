import { Link, Text } from '@fluentui/react-components';
import { usePane } from '../app/pane-context';
import { addressOf } from '../session/session-state';
import type { HiddenCell } from './use-reveal';

/** Says that a cell was not shown because it is hidden, and offers to show it. */
export function HiddenCellNotice({
  hidden,
  onShow,
}: {
  readonly hidden: HiddenCell | undefined;
  readonly onShow: () => void;
}) {
  const { say } = usePane();
  return (
    <div role="status">
      {hidden && (
        <Text size={200} block style={{ padding: '4px 12px', overflowWrap: 'anywhere' }}>
          {addressOf(hidden.cell)}: {say(`cell.${hidden.why}`)}{' '}
          <Link as="button" onClick={onShow}>
            {say('cell.unhide')}
          </Link>
        </Text>
      )}
    </div>
  );
}
