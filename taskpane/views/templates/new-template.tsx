import { Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  BUILT_IN_MODELS,
  committeesOf,
  MONEY_UNITS,
  type GovernanceModel,
  type MoneyUnit,
  type OpenedWorkbook,
} from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { Section } from '../../parts/section';
import { InsertTemplate } from './insert-template';
import { MasterField } from './master-field';
import type { Master } from './read-master';
import { FIRST_YEAR, LAST_YEAR, MOST_HISTORY_YEARS, wholeNumber, type TemplateChoice } from './template-choice';
import { TemplateFiles } from './template-files';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  // A field of the browser's own is as wide as twenty letters unless it is told otherwise.
  narrow: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
});

const UNITS = Object.keys(MONEY_UNITS) as readonly MoneyUnit[];
const HISTORY_YEARS = 3;

/** What a new template is to be like, and the ways to get it: as sheets of the open workbook, or as files. */
export function NewTemplate({
  opened,
  model: current,
}: {
  readonly opened: OpenedWorkbook;
  readonly model: GovernanceModel;
}) {
  const { say, language } = usePane();
  const styles = useStyles();
  const { plan, workbook } = opened;
  const [model, setModel] = useState(current);
  const [year, setYear] = useState(() => String(plan.settings.budgetYear ?? new Date().getFullYear() + 1));
  const [history, setHistory] = useState(String(HISTORY_YEARS));
  const [unit, setUnit] = useState<MoneyUnit>(plan.settings.unit);
  const [committee, setCommittee] = useState('');
  // A workbook that lists several committees is one that templates are made from.
  const [chosen, setChosen] = useState<Master | 'open' | undefined>(committeesOf(plan).length > 1 ? 'open' : undefined);
  const master = chosen === 'open' ? plan : chosen?.plan;
  const models = BUILT_IN_MODELS.includes(current) ? BUILT_IN_MODELS : [current, ...BUILT_IN_MODELS];
  const budgetYear = wholeNumber(year, FIRST_YEAR, LAST_YEAR);
  const historyYears = wholeNumber(history, 0, MOST_HISTORY_YEARS);
  const committees = master ? committeesOf(master).flatMap(({ name, code }) => name ?? code ?? []) : [];
  const choice: TemplateChoice | undefined =
    budgetYear === undefined || historyYears === undefined
      ? undefined
      : { model, budgetYear, historyYears, unit, committee, ...(master && { master }) };
  return (
    <Section title={say('templates.new')}>
      <Text size={200}>{say('templates.new-what')}</Text>
      <Field size="small" label={say('templates.model')}>
        <Select
          size="small"
          value={model.id}
          onChange={(_, { value }) => setModel(models.find(({ id }) => id === value) ?? current)}
        >
          {models.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </Select>
      </Field>
      <MasterField
        open={plan.organisations.length > 0 ? workbook.name : undefined}
        chosen={chosen}
        model={model}
        onChange={(next) => {
          setChosen(next);
          setCommittee('');
        }}
      />
      <Field size="small" label={say('templates.committee')}>
        {committees.length > 0 ? (
          <Select size="small" value={committee} onChange={(_, { value }) => setCommittee(value)}>
            <option value="">{say('templates.all-committees', { count: new Set(committees).size })}</option>
            {[...new Set(committees)].map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        ) : (
          <Input
            size="small"
            value={committee}
            placeholder={say('templates.any-committee')}
            onChange={(_, { value }) => setCommittee(value)}
          />
        )}
      </Field>
      <div className={styles.fields}>
        <Field
          size="small"
          label={say('templates.year')}
          {...(budgetYear === undefined && {
            validationState: 'error' as const,
            validationMessage: say('templates.number', { least: FIRST_YEAR, most: LAST_YEAR }),
          })}
        >
          <Input
            size="small"
            className={styles.narrow}
            inputMode="numeric"
            value={year}
            onChange={(_, { value }) => setYear(value)}
          />
        </Field>
        <Field
          size="small"
          label={say('templates.history')}
          {...(historyYears === undefined && {
            validationState: 'error' as const,
            validationMessage: say('templates.number', { least: 0, most: MOST_HISTORY_YEARS }),
          })}
        >
          <Input
            size="small"
            className={styles.narrow}
            inputMode="numeric"
            value={history}
            onChange={(_, { value }) => setHistory(value)}
          />
        </Field>
        <Field size="small" label={say('templates.unit')}>
          <Select size="small" value={unit} onChange={(_, { value }) => setUnit(value as MoneyUnit)}>
            {UNITS.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <InsertTemplate choice={choice} sheets={workbook.sheets.map(({ name }) => name)} />
      <TemplateFiles choice={choice} />
    </Section>
  );
}
