import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { readingSummary, type GovernanceModel, type OpenedWorkbook } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { Section } from '../../parts/section';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  more: { minWidth: 'auto', color: tokens.colorBrandForegroundLink },
});

/** What the judgement builds on: the model, the year, the tables that were found, and what is doubtful about the reading. */
export function WhatWasRead({
  opened,
  model,
  dismissed,
}: {
  readonly opened: OpenedWorkbook;
  readonly model: GovernanceModel;
  readonly dismissed: number;
}) {
  const { language, say, go } = usePane();
  const styles = useStyles();
  const reading = useMemo(
    () => readingSummary(opened, model, dismissed, language),
    [opened, model, dismissed, language],
  );
  const facts: readonly (readonly [string, string | null])[] = [
    [say('overview.model'), reading.model],
    [say('overview.municipality'), reading.municipality],
    [say('overview.committee'), reading.committee],
    [say('overview.year'), reading.budgetYear === null ? null : String(reading.budgetYear)],
    [say('overview.unit'), reading.unit],
  ];
  return (
    <Section
      title={say('overview.read')}
      action={
        <Button size="small" appearance="transparent" className={styles.more} onClick={() => go('columns')}>
          {say('overview.to-columns')}
        </Button>
      }
    >
      <dl className={styles.facts}>
        {facts.flatMap(([term, value]) =>
          value === null
            ? []
            : [
                <dt key={term} className={styles.term}>
                  {term}
                </dt>,
                <dd key={`${term} value`} className={styles.value}>
                  {value}
                </dd>,
              ],
        )}
      </dl>
      {reading.tables.length === 0 ? (
        <Text size={200}>{say('overview.nothing-read')}</Text>
      ) : (
        <ul className={styles.list}>
          {reading.tables.map(({ place, name, rows }) => (
            <li key={`${place} ${name}`}>
              <Text size={200}>{say('overview.table', { place, name, rows })}</Text>
            </li>
          ))}
        </ul>
      )}
      {reading.notes.length > 0 && (
        <>
          <Text size={200} weight="semibold">
            {say('overview.notes')}
          </Text>
          <ul className={styles.list}>
            {reading.notes.map((note, index) => (
              <li key={index}>
                <Text size={200}>{note}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
