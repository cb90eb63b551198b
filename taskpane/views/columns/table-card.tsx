import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { a1, entriesOf, sheetAddress, word } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { CellLink } from '../../parts/cell-link';
import type { MappingSubject } from './mapping-subject';
import { TableEditor } from './table-editor';
import { questionsIn, type TableShape } from './table-shapes';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { margin: 0, '::first-letter': { textTransform: 'uppercase' } },
  button: { flexShrink: 0, minWidth: 'auto' },
  facts: { color: tokens.colorNeutralForeground2 },
});

/** One table, or several that look the same: what it was taken for and where it stands; opened, its columns. */
export function TableCard({ shape, subject }: { readonly shape: TableShape; readonly subject: MappingSubject }) {
  const { say, language } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { places, parts, rows } = shape;
  const [{ sheet, range }] = places;
  const topLeft = { sheet, row: range.top, column: range.left };
  const name = [...new Set(parts.map(({ entity }) => entity))].map((entity) => word(`entity.${entity}`, language));
  const questions = questionsIn(shape);
  const isMapped = entriesOf(subject.opened.remembered.mapping, places[0].blocks).length > 0;
  const facts = [
    say('columns.rows', { count: rows }),
    ...(places.length > 1 ? [say('columns.places', { count: places.length })] : []),
    questions > 0 ? say('columns.unsure', { count: questions }) : say(isMapped ? 'columns.mapped' : 'columns.sure'),
  ];
  return (
    <li className={styles.root} aria-labelledby={id}>
      <div className={styles.head}>
        <Text as="h3" id={id} weight="semibold" block className={styles.title}>
          {name.join(' + ')}
        </Text>
        <Button
          size="small"
          className={styles.button}
          aria-expanded={isOpen}
          aria-label={say(isOpen ? 'columns.close-named' : 'columns.open-named', { name: sheetAddress(topLeft) })}
          onClick={() => setOpen(!isOpen)}
        >
          {say(isOpen ? 'columns.close' : 'columns.open')}
        </Button>
      </div>
      <Text size={200}>
        <CellLink cell={topLeft} text={`${sheetAddress(topLeft)}:${a1({ row: range.bottom, column: range.right })}`} />
      </Text>
      <Text size={200} className={styles.facts}>
        {facts.join(' · ')}
      </Text>
      {isOpen && <TableEditor shape={shape} subject={subject} isMapped={isMapped} />}
    </li>
  );
}
