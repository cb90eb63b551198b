import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { MappingError, parseMapping, toMapping, withEntries, type Mapping } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { copyText } from '../../parts/copy-text';
import { download } from '../../parts/download';
import { FileButton } from '../../parts/file-button';
import { Section } from '../../parts/section';
import { MappingChange } from './mapping-change';
import type { MappingSubject } from './mapping-subject';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  problem: { overflowWrap: 'anywhere' },
});

/** A mapping that is about to take the place of the workbook's; `mapping` absent: the workbook's is to go. */
interface Asked {
  readonly mapping?: Mapping;
  readonly text: string;
}

/** The mapping as a file, to be sent out with an old template of one's own; and the way back to what is recognised. */
export function MappingFileSection({ subject }: { readonly subject: MappingSubject }) {
  const { say, announce } = usePane();
  const styles = useStyles();
  const [asked, setAsked] = useState<Asked>();
  const [problem, setProblem] = useState<string>();
  const { workbook, recognised, remembered } = subject.opened;
  const name = `${workbook.name.replace(/\.xls[xm]$/i, '')}.mappning.json`;
  const textOf = (): string => {
    // What is left out shows in no block, so it is told beside them.
    const ignored = remembered.mapping?.blocks.filter(({ ignore }) => ignore) ?? [];
    return `${JSON.stringify(withEntries(undefined, [], [...toMapping(recognised).blocks, ...ignored]), null, 2)}\n`;
  };
  const readFile = async (file: File): Promise<void> => {
    setAsked(undefined);
    setProblem(undefined);
    try {
      const mapping = parseMapping((await file.text()).replace(/^\uFEFF/, ''));
      const sheets = new Set(workbook.sheets.map((sheet) => sheet.name.toLocaleLowerCase('sv')));
      const here = mapping.blocks.filter(({ sheet }) => sheets.has(sheet.toLocaleLowerCase('sv'))).length;
      setAsked({ mapping, text: say('columns.import-touches', { here, count: mapping.blocks.length }) });
    } catch (error) {
      if (!(error instanceof MappingError)) throw error;
      setProblem(
        say('columns.unusable', {
          file: file.name,
          path: error.path === '' ? '/' : error.path,
          reason: error.reason,
        }),
      );
    }
  };
  return (
    <Section title={say('columns.file')}>
      <Text size={200}>{say('columns.file-what')}</Text>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            download(name, textOf(), 'application/json');
            announce(say('submit.saved', { name }));
          }}
        >
          {say('columns.export')}
        </Button>
        <Button
          size="small"
          onClick={() =>
            void copyText(textOf()).then((isDone) =>
              announce(say(isDone ? 'submit.copied' : 'submit.not-copied', { name })),
            )
          }
        >
          {say('columns.copy')}
        </Button>
        <FileButton size="small" accept=".json,application/json" onFiles={([file]) => file && void readFile(file)}>
          {say('columns.import')}
        </FileButton>
        {remembered.mapping && (
          <Button size="small" onClick={() => setAsked({ text: say('columns.forget-touches') })}>
            {say('columns.forget')}
          </Button>
        )}
      </div>
      {problem !== undefined && (
        <Text role="alert" size={200} className={styles.problem}>
          {problem}
        </Text>
      )}
      {asked && (
        <MappingChange
          mapping={asked.mapping}
          subject={subject}
          text={asked.text}
          yes={say(asked.mapping ? 'columns.use-file' : 'columns.forget')}
          onDone={() => setAsked(undefined)}
          onNo={() => setAsked(undefined)}
        />
      )}
    </Section>
  );
}
