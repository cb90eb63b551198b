import { Button, Checkbox, Field, Input, makeStyles, Select, tokens, ToggleButton } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { Filter16Regular } from '@fluentui/react-icons/svg/filter';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useId, useMemo } from 'react';
import { countInWords, RULE_TEXTS, type Finding, type PaneTextKey, type Severity } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { useRemembered } from '../../parts/use-remembered';
import { SeverityIcon } from '../../parts/severity-icon';
import { areaOf, isFiltering, NO_FILTER, type FindingFilter } from './finding-filter';
import type { Grouping } from './finding-groups';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  grow: { flexGrow: 1, minWidth: '120px' },
  severity: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  more: { display: 'grid', gap: tokens.spacingVerticalXS, gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  wide: { gridColumn: '1 / -1' },
  select: { minWidth: 0 },
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];

/** What is shown of the findings, and how they are grouped. The counts are of all findings, filter or not. */
export function FilterBar({
  open,
  filter,
  onFilter,
  grouping,
  onGrouping,
  onCopy,
}: {
  readonly open: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly onCopy: () => void;
}) {
  const { session, say, language } = usePane();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useRemembered(session, 'findings.filter-open', false);
  const { areas, sheets, counts } = useMemo(() => choicesOf(open), [open]);
  const toggle = (severity: Severity): void => {
    const severities = new Set(filter.severities);
    if (!severities.delete(severity)) severities.add(severity);
    onFilter({ ...filter, severities });
  };
  return (
    <div className={styles.root}>
      <div className={styles.line} role="group" aria-label={say('findings.severities')}>
        {SEVERITIES.map((severity) => {
          return (
            <ToggleButton
              key={severity}
              size="small"
              className={styles.severity}
              icon={<SeverityIcon severity={severity} isNamed={false} />}
              checked={filter.severities.has(severity)}
              onClick={() => toggle(severity)}
            >
              {countInWords(severity, counts[severity], language)}
            </ToggleButton>
          );
        })}
      </div>
      <div className={styles.line}>
        <Input
          className={styles.grow}
          size="small"
          type="search"
          contentBefore={<Search16Regular aria-hidden />}
          aria-label={say('findings.search')}
          placeholder={say('findings.search')}
          value={filter.text}
          onChange={(_, { value }) => onFilter({ ...filter, text: value })}
        />
        <Button
          size="small"
          appearance={isFiltering(filter) ? 'secondary' : 'subtle'}
          icon={<Filter16Regular />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {say('findings.filter')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<Copy16Regular />}
          aria-label={say('findings.copy')}
          title={say('findings.copy')}
          onClick={onCopy}
        />
      </div>
      <div id={id} hidden={!isOpen} className={isOpen ? styles.more : undefined}>
        {isOpen && (
          <>
            <Field size="small" label={say('findings.group-by')} className={styles.wide}>
              <Select
                size="small"
                value={grouping}
                onChange={(_, { value }) => onGrouping(value === 'sheet' ? 'sheet' : 'severity')}
              >
                <option value="severity">{say('findings.by-severity')}</option>
                <option value="sheet">{say('findings.by-sheet')}</option>
              </Select>
            </Field>
            <Field size="small" label={say('findings.area')}>
              <Select
                size="small"
                className={styles.select}
                value={filter.area}
                onChange={(_, { value }) => onFilter({ ...filter, area: value })}
              >
                <option value="">{say('findings.all')}</option>
                {areas.map((area) => (
                  <option key={area} value={area}>
                    {say(`findings.area.${area}` as PaneTextKey)}
                  </option>
                ))}
              </Select>
            </Field>
            <Field size="small" label={say('findings.sheet')}>
              <Select
                size="small"
                className={styles.select}
                value={filter.sheet}
                onChange={(_, { value }) => onFilter({ ...filter, sheet: value })}
              >
                <option value="">{say('findings.all')}</option>
                {sheets.map((sheet) => (
                  <option key={sheet}>{sheet}</option>
                ))}
              </Select>
            </Field>
            <Checkbox
              className={styles.wide}
              label={say('findings.only-fixable')}
              checked={filter.onlyFixable}
              onChange={(_, { checked }) => onFilter({ ...filter, onlyFixable: checked === true })}
            />
          </>
        )}
      </div>
      {filter.rule !== '' && (
        <div className={styles.line}>
          {say('findings.only-rule', { rule: RULE_TEXTS[language][filter.rule]?.title ?? filter.rule })}
        </div>
      )}
      {isFiltering(filter) && (
        <div className={styles.line}>
          <Button size="small" onClick={() => onFilter(NO_FILTER)}>
            {say('findings.clear-filter')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What can be chosen from, and how many findings of each severity there are. */
function choicesOf(open: readonly Finding[]) {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0 };
  for (const { severity } of open) counts[severity] += 1;
  const areas = [...new Set(open.map(areaOf))].sort();
  return { areas, sheets: [...new Set(open.map(({ anchor }) => anchor.sheet))], counts };
}
