import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { TemplateError } from '../../../src/index';
import { usePane, useSessionState } from '../../app/pane-context';
import { Confirm } from '../../parts/confirm';
import { bookOf, sheetsToInsert, type TemplateBook, type TemplateChoice } from './template-choice';

/** Puts the template's sheets into the open workbook, after it has said which; nothing where the workbook takes none. */
export function InsertTemplate({
  choice,
  sheets,
}: {
  /** Undefined while something in it is no value yet. */
  readonly choice: TemplateChoice | undefined;
  /** The names of the workbook's sheets. */
  readonly sheets: readonly string[];
}) {
  const { session, say } = usePane();
  const { work } = useSessionState();
  const [isAsking, setAsking] = useState(false);
  if (!session.workbook.abilities.has('insert')) return null;
  if (!isAsking || !choice)
    return (
      <div>
        <Button appearance="primary" disabled={!choice || work !== undefined} onClick={() => setAsking(true)}>
          {say('templates.insert')}
        </Button>
      </div>
    );
  const book = tryBook(choice);
  if (!book) return <Text role="alert">{say('templates.no-committee', { name: choice.committee })}</Text>;
  const { added, kept } = sheetsToInsert(book, sheets);
  const close = (): void => setAsking(false);
  const insert = async (): Promise<void> => {
    close();
    const names = await session.use('writing', (workbook) => workbook.insertSheets(book), {
      key: 'notice.sheets-added',
      data: { sheets: added.join(', '), count: added.length },
    });
    if (names && names.length > 0) await session.catchUp([{ kind: 'structure' }]);
  };
  return (
    <Confirm
      text={say(added.length > 0 ? 'templates.insert-touches' : 'templates.insert-nothing', {
        sheets: added.join(', '),
      })}
      yes={say('templates.insert')}
      isDisabled={added.length === 0}
      onNo={close}
      onYes={() => void insert()}
    >
      {kept.length > 0 && <Text size={200}>{say('templates.kept', { sheets: kept.join(', ') })}</Text>}
    </Confirm>
  );
}

function tryBook(choice: TemplateChoice): TemplateBook | undefined {
  try {
    return bookOf(choice, choice.committee.trim() === '' ? {} : { committee: choice.committee.trim() });
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return undefined;
  }
}
