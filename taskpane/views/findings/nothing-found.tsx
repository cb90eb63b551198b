import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { RULES, word, type GovernanceModel, type OpenedWorkbook } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { EmptyState } from '../../parts/empty-state';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  icon: { color: tokens.colorStatusSuccessForeground1, verticalAlign: 'text-bottom' },
});

/** No finding at all: says what was looked at, so that silence can be told from not having been read. */
export function NothingFound({ opened, model }: { readonly opened: OpenedWorkbook; readonly model: GovernanceModel }) {
  const { say, language } = usePane();
  const styles = useStyles();
  const tables = (['goals', 'measures', 'activities', 'frames', 'budget', 'documents'] as const).filter(
    (part) => opened.plan[part].length > 0,
  );
  return (
    <EmptyState
      title={say('findings.none')}
      text={say('findings.none-checked', { rules: RULES.length, model: model.name[language] })}
    >
      <ul className={styles.list}>
        {tables.map((part) => (
          <li key={part}>
            <Text>
              <CheckmarkCircle16Filled className={styles.icon} aria-hidden />{' '}
              {say('findings.none-table', {
                name: word(`entity.${part}`, language),
                rows: word(opened.plan[part].length === 1 ? 'count.row' : 'count.rows', language, {
                  count: opened.plan[part].length,
                }),
              })}
            </Text>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
