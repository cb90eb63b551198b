import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { GoalPicture, Severity } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { SeverityIcon } from '../../parts/severity-icon';
import { levelCounts } from './level-counts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    // A line down through the levels: the chain.
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  number: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  worst: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  clean: { color: tokens.colorStatusSuccessForeground1 },
});

const WEIGHTY: readonly Severity[] = ['error', 'warning'];

/** The levels of the goal chain from the top, with how many goals each has and how many of them have something wrong. */
export function LevelList({ goals }: { readonly goals: GoalPicture }) {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {levelCounts(goals).map(({ level, goals: count, worst }) => (
        <li key={level ?? ''} className={styles.item}>
          <Text className={styles.name}>{level ?? say('overview.unknown-level')}</Text>
          <Text size={200} className={styles.number}>
            {count === 1 ? say('overview.one-goal') : say('overview.goals', { count })}
          </Text>
          {WEIGHTY.filter((severity) => worst[severity] > 0).map((severity) => (
            <Text key={severity} size={200} className={styles.worst}>
              <SeverityIcon severity={severity} />
              {worst[severity]}
            </Text>
          ))}
          {WEIGHTY.every((severity) => worst[severity] === 0) && (
            <CheckmarkCircle16Regular className={styles.clean} role="img" aria-label={say('overview.level-clean')} />
          )}
        </li>
      ))}
    </ol>
  );
}
