import { Link, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../app/pane-context';
import { addressOf } from '../session/session-state';
import type { CellRef } from '../../src/index';

const HIDDEN = {
  'hidden-sheet': 'cell.hidden-sheet',
  'hidden-row': 'cell.hidden-row',
  'hidden-column': 'cell.hidden-column',
} as const;

/** A cell's address that shows the cell; where the cell lies in what is hidden, it says so and offers to show it. */
export function CellLink({ cell, text }: { readonly cell: CellRef; readonly text?: string }) {
  const { session, say } = usePane();
  const [hidden, setHidden] = useState<keyof typeof HIDDEN>();
  const reveal = async (unhide: boolean): Promise<void> => {
    const revealed = await session.reveal(cell, unhide);
    setHidden(
      revealed !== undefined && Object.hasOwn(HIDDEN, revealed) ? (revealed as keyof typeof HIDDEN) : undefined,
    );
  };
  if (!session.workbook.abilities.has('reveal')) return <Text>{text ?? addressOf(cell)}</Text>;
  return (
    <>
      <Link
        as="button"
        onClick={() => void reveal(false)}
        style={{ overflowWrap: 'anywhere', textAlign: 'start', fontSize: 'inherit', lineHeight: 'inherit' }}
      >
        {text ?? addressOf(cell)}
      </Link>
      {hidden && (
        <Text role="status">
          {' '}
          {say(HIDDEN[hidden])}{' '}
          <Link as="button" onClick={() => void reveal(true)}>
            {say('cell.unhide')}
          </Link>
        </Text>
      )}
    </>
  );
}
