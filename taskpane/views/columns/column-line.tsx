import { makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { columnLetters, fieldName, type EntityKind } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { CellLink } from '../../parts/cell-link';
import type { FieldChoices } from './field-choices';
import type { TableColumn } from './table-shapes';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    minHeight: '28px',
    overflowWrap: 'anywhere',
  },
  hint: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
  field: { minWidth: 0 },
});

/** A column: its header, which shows the cell, and the field that it is read as. */
export function ColumnLine({
  column: { column, header, headerCell },
  field,
  isUnsure,
  isTwice,
  entity,
  choices,
  onChange,
}: {
  readonly column: TableColumn;
  readonly field: string | undefined;
  readonly isUnsure: boolean;
  readonly isTwice: boolean;
  readonly entity: EntityKind;
  readonly choices: FieldChoices;
  /** Told the field; empty for none. */
  readonly onChange: (field: string) => void;
}) {
  const { say, language } = usePane();
  const styles = useStyles();
  const hintId = useId();
  const letters = columnLetters(column);
  const hint = isTwice
    ? say('columns.twice')
    : isUnsure && field !== undefined
      ? say('columns.is-it', { field: fieldName(entity, field, language) })
      : undefined;
  return (
    <li className={styles.root}>
      <Text size={200}>
        <CellLink cell={headerCell} text={header === '' ? letters : `${letters} ${header}`} />
      </Text>
      <Select
        size="small"
        className={styles.field}
        value={field ?? ''}
        aria-label={say('columns.field-of', { header: header === '' ? letters : header })}
        {...(hint !== undefined && { 'aria-describedby': hintId })}
        onChange={(_, { value }) => onChange(value)}
      >
        <option value="">{say('columns.not-used')}</option>
        <optgroup label={say('columns.fields')}>
          {choices.plain.map((choice) => (
            <option key={choice.field} value={choice.field}>
              {choice.name}
            </option>
          ))}
        </optgroup>
        {choices.byYear.length > 0 && (
          <optgroup label={say('columns.by-year')}>
            {choices.byYear.map((choice) => (
              <option key={choice.field} value={choice.field}>
                {choice.name}
              </option>
            ))}
          </optgroup>
        )}
      </Select>
      {hint !== undefined && (
        <Text size={200} id={hintId} className={styles.hint}>
          {hint}
        </Text>
      )}
    </li>
  );
}
