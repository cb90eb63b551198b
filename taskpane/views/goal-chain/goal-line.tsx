import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { GoalPicture } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { SeverityIcon } from '../../parts/severity-icon';
import type { GoalRow } from './chain-rows';
import { levelName } from './goal-name';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  fold: {
    flexShrink: 0,
    width: '24px',
    height: '24px',
    display: 'grid',
    placeItems: 'center',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  chevron: {
    transitionDuration: tokens.durationFaster,
    transitionProperty: 'transform',
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  open: { transform: 'rotate(90deg)' },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', paddingTop: '2px' },
  context: { color: tokens.colorNeutralForeground2 },
  level: { display: 'block', color: tokens.colorNeutralForeground2 },
  status: { flexShrink: 0, display: 'flex', alignItems: 'center', gap: '2px', paddingTop: '4px' },
});

/** Deeper goals are not indented further: a narrow pane needs the room for their words. */
const INDENTED = 6;

/** A goal in the tree: its id and title, its level, and how grave what was found about it is. */
export function GoalLine({
  row,
  picture,
  isChosen,
  onClick,
  onFold,
}: {
  readonly row: GoalRow;
  readonly picture: GoalPicture;
  readonly isChosen: boolean;
  readonly onClick: () => void;
  readonly onFold: () => void;
}) {
  const { say } = usePane();
  const styles = useStyles();
  const goal = picture.goals[row.place]!;
  const indent = Math.min(row.level - 1, INDENTED) * 16 + 4;
  return (
    <div
      role="gridcell"
      className={mergeClasses(styles.root, isChosen && styles.chosen)}
      style={{ paddingInlineStart: indent }}
      onClick={onClick}
    >
      <span
        className={row.isOpen === undefined ? undefined : styles.fold}
        style={row.isOpen === undefined ? { width: 24, flexShrink: 0 } : undefined}
        aria-hidden
        onClick={(event) => {
          if (row.isOpen === undefined) return;
          event.stopPropagation();
          onFold();
        }}
      >
        {row.isOpen !== undefined && (
          <ChevronRight16Regular className={mergeClasses(styles.chevron, row.isOpen && styles.open)} />
        )}
      </span>
      <Text className={mergeClasses(styles.text, row.isContext && styles.context)}>
        {goal.id !== '' && <b>{goal.id} </b>}
        {goal.title === '' ? say('goal-chain.no-title') : goal.title}
        <Text size={200} className={styles.level}>
          {levelName(picture, goal)}
        </Text>
      </Text>
      {goal.worst && (
        <span className={styles.status}>
          <SeverityIcon severity={goal.worst} />
          <Text size={200}>{goal.findings}</Text>
        </span>
      )}
    </div>
  );
}
