import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { TABLES, vocabularyOf, word, type EntityKind } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { Section } from '../../parts/section';
import type { MappingSubject } from './mapping-subject';
import { firstHeaderRow, newTable, sheetsToChoose } from './new-table';
import { TableEditor } from './table-editor';
import type { TableShape } from './table-shapes';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  // A field of the browser's own is as wide as twenty letters unless it is told otherwise.
  narrow: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
});

/** The way to point out a table that was not recognised: its sheet, the row of its headers, and what it holds. */
export function UnreadSheets({ subject }: { readonly subject: MappingSubject }) {
  const { say, language } = usePane();
  const styles = useStyles();
  const { workbook, recognised } = subject.opened;
  const { unread, read } = useMemo(() => sheetsToChoose(workbook, recognised), [workbook, recognised]);
  const names = [...unread, ...read];
  const [chosen, setChosen] = useState<string>();
  const [typed, setTyped] = useState<string>();
  const [entity, setEntity] = useState<EntityKind>('goals');
  const [pointed, setPointed] = useState<TableShape>();
  const name = chosen !== undefined && names.includes(chosen) ? chosen : names[0];
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) return null;
  const row = typed ?? String((firstHeaderRow(sheet) ?? 0) + 1);
  const wanted = /^\d{1,7}$/.test(row)
    ? newTable(sheet, Number(row) - 1, entity, vocabularyOf(subject.model))
    : undefined;
  const forget = (): void => setPointed(undefined);
  return (
    <Section title={say('columns.missing')}>
      {unread.length > 0 && <Text size={200}>{say('columns.unread', { sheets: unread.join(', ') })}</Text>}
      <Text size={200}>{say('columns.point-out')}</Text>
      <div className={styles.fields}>
        <Field size="small" label={say('columns.sheet')}>
          <Select
            size="small"
            value={sheet.name}
            onChange={(_, { value }) => {
              setChosen(value);
              setTyped(undefined);
              forget();
            }}
          >
            {names.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          size="small"
          label={say('columns.header-row')}
          {...(!wanted && { validationState: 'error' as const, validationMessage: say('columns.no-headers') })}
        >
          <Input
            size="small"
            className={styles.narrow}
            inputMode="numeric"
            value={row}
            onChange={(_, { value }) => {
              setTyped(value.trim());
              forget();
            }}
          />
        </Field>
        <Field size="small" label={say('columns.entity')}>
          <Select
            size="small"
            value={entity}
            onChange={(_, { value }) => {
              setEntity(value as EntityKind);
              forget();
            }}
          >
            {TABLES.map((table) => (
              <option key={table.entity} value={table.entity}>
                {word(`entity.${table.entity}`, language)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {pointed ? (
        <TableEditor key={pointed.key} shape={pointed} subject={subject} isMapped={false} onDone={forget} />
      ) : (
        <div>
          <Button size="small" disabled={!wanted} onClick={() => setPointed(wanted)}>
            {say('columns.show-columns')}
          </Button>
        </div>
      )}
    </Section>
  );
}
