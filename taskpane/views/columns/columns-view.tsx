import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { usePane } from '../../app/pane-context';
import { whenChecked, type Checked } from '../../app/when-checked';
import { Section } from '../../parts/section';
import { IgnoredSection } from './ignored-section';
import { MappingFileSection } from './mapping-file-section';
import { TableCard } from './table-card';
import { questionsIn, tableShapes } from './table-shapes';
import { UnreadSheets } from './unread-sheets';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

function Columns({ opened, model, check }: Checked) {
  const { say } = usePane();
  const styles = useStyles();
  const shapes = useMemo(() => tableShapes(opened.recognised), [opened.recognised]);
  const questions = shapes.reduce((sum, shape) => sum + questionsIn(shape), 0);
  const subject = { opened, model, check };
  return (
    <div className={styles.root}>
      <Section title={say('columns.tables')}>
        <Text size={200}>{say('columns.what')}</Text>
        {questions > 0 && <Text weight="semibold">{say('columns.questions', { count: questions })}</Text>}
        {shapes.length === 0 && <Text>{say('columns.none')}</Text>}
        <ul className={styles.list}>
          {shapes.map((shape) => (
            <TableCard key={shape.key} shape={shape} subject={subject} />
          ))}
        </ul>
      </Section>
      <UnreadSheets subject={subject} />
      <IgnoredSection subject={subject} />
      <MappingFileSection subject={subject} />
    </div>
  );
}

/** What each table was taken for, how sure that is, and the way to correct it. */
export const ColumnsView = whenChecked(Columns);
