import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import {
  fieldName,
  MONEY_UNITS,
  proposeFields,
  TABLES,
  vocabularyOf,
  word,
  type EntityKind,
  type GovernanceModel,
  type MoneyUnit,
} from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { CellLink } from '../../parts/cell-link';
import { ColumnLine } from './column-line';
import { fieldChoices, offeredYears } from './field-choices';
import { fieldsTwice, type PartDraft } from './table-draft';
import { SURE, type TablePart, type TableShape } from './table-shapes';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});

const MONEY: ReadonlySet<EntityKind> = new Set(['frames', 'budget', 'carryOvers', 'allocations', 'balance']);
const UNITS = Object.keys(MONEY_UNITS) as readonly MoneyUnit[];

/** One kind of rows of a table: what they are, the unit of their amounts, and the field of each column. */
export function PartEditor({
  part,
  shape,
  sureness,
  model,
  planYears,
  isIgnored,
  onChange,
}: {
  readonly part: PartDraft;
  readonly shape: TableShape;
  /** The part as it is read now; absent for one that the user has added. */
  readonly sureness: TablePart | undefined;
  readonly model: GovernanceModel;
  readonly planYears: readonly number[];
  readonly isIgnored: boolean;
  /** Told the part as it is to be; undefined where its rows are not to be read. */
  readonly onChange: (part: PartDraft | undefined) => void;
}) {
  const { say, language } = usePane();
  const styles = useStyles();
  const { entity, fields, unit } = part;
  const { columns } = shape;
  const choices = useMemo(() => {
    const years = offeredYears(
      planYears,
      columns.map(({ header }) => header),
    );
    return fieldChoices(entity, years, fields.values(), language);
  }, [entity, fields, columns, planYears, language]);
  const twice = fieldsTwice(part);
  const isRead = sureness?.entity === entity;
  const constants = Object.entries(isRead ? sureness.constants : {}).flatMap(([field, { value, cell }]) =>
    value === null || typeof value === 'object' ? [] : [{ field, value: String(value), cell }],
  );
  const become = (next: string): void => {
    if (next === '') onChange(undefined);
    else
      onChange({
        entity: next as EntityKind,
        fields: proposeFields(next as EntityKind, columns, vocabularyOf(model)),
      });
  };
  const setField = (column: number, field: string): void => {
    const changed = new Map(fields);
    if (field === '') changed.delete(column);
    else changed.set(column, field);
    onChange({ ...part, fields: changed });
  };
  return (
    <div className={styles.root}>
      <Field
        size="small"
        label={say('columns.entity')}
        {...(isRead && shape.confidence < SURE && { hint: say('columns.entity-unsure') })}
      >
        <Select size="small" value={isIgnored ? '' : entity} onChange={(_, { value }) => become(value)}>
          {TABLES.map((table) => (
            <option key={table.entity} value={table.entity}>
              {word(`entity.${table.entity}`, language)}
            </option>
          ))}
          <option value="">{say('columns.nothing')}</option>
        </Select>
      </Field>
      {MONEY.has(entity) && !isIgnored && (
        <Field size="small" label={say('columns.unit')}>
          <Select
            size="small"
            value={unit ?? ''}
            onChange={(_, { value }) => {
              const { unit: _unit, ...rest } = part;
              onChange(value === '' ? rest : { ...rest, unit: value as MoneyUnit });
            }}
          >
            <option value="">{say('columns.unit-of-sheet')}</option>
            {UNITS.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {!isIgnored && (
        <ul className={styles.list}>
          {columns.map((column) => {
            const sure = isRead ? sureness.fields.get(column.column) : undefined;
            const field = fields.get(column.column);
            return (
              <ColumnLine
                key={column.column}
                column={column}
                field={field}
                isUnsure={sure !== undefined && sure.field === field && sure.confidence < SURE}
                isTwice={twice.has(column.column)}
                entity={entity}
                choices={choices}
                onChange={(next) => setField(column.column, next)}
              />
            );
          })}
        </ul>
      )}
      {!isIgnored &&
        constants.map(({ field, value, cell }) => (
          <Text key={field} size={200}>
            {say('columns.constant', { field: fieldName(entity, field, language), value })}{' '}
            {cell && <CellLink cell={cell} />}
          </Text>
        ))}
    </div>
  );
}
