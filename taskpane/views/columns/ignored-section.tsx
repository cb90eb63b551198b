import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { withoutEntries, type MappingBlock } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { Section } from '../../parts/section';
import { MappingChange } from './mapping-change';
import type { MappingSubject } from './mapping-subject';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    overflowWrap: 'anywhere',
  },
});

/** The tables that the mapping leaves out, each with the way back. */
export function IgnoredSection({ subject }: { readonly subject: MappingSubject }) {
  const { say } = usePane();
  const styles = useStyles();
  const [asked, setAsked] = useState<MappingBlock>();
  const { mapping } = subject.opened.remembered;
  const ignored = mapping?.blocks.filter(({ ignore }) => ignore) ?? [];
  const without = useMemo(() => (mapping && asked ? withoutEntries(mapping, [asked]) : mapping), [mapping, asked]);
  if (ignored.length === 0) return null;
  const nameOf = ({ sheet, table, headerRow }: MappingBlock): string =>
    table === undefined
      ? say('columns.ignored-row', { sheet, row: headerRow ?? 1 })
      : say('columns.ignored-table', { sheet, table });
  return (
    <Section title={say('columns.ignored')}>
      <ul className={styles.list}>
        {ignored.map((entry) => (
          <li key={nameOf(entry)}>
            <div className={styles.line}>
              <Text size={200}>{nameOf(entry)}</Text>
              <Button
                size="small"
                aria-label={say('columns.take-in-named', { name: nameOf(entry) })}
                onClick={() => setAsked(entry)}
              >
                {say('columns.take-in')}
              </Button>
            </div>
            {asked === entry && (
              <MappingChange
                mapping={without}
                subject={subject}
                text={say('columns.take-in-touches')}
                yes={say('columns.take-in')}
                onDone={() => setAsked(undefined)}
                onNo={() => setAsked(undefined)}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
