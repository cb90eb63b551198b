import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  anchorOf,
  messageOf,
  parseA1,
  type CellRef,
  type Finding,
  type GoalPicture,
  type OpenedWorkbook,
  type PicturedGoal,
} from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { CellLink } from '../../parts/cell-link';
import { SeverityIcon } from '../../parts/severity-icon';
import { findingKey } from '../../session/session-state';
import { goalName, levelName } from './goal-name';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  faint: { color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  item: { display: 'flex', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  link: { textAlign: 'start', overflowWrap: 'anywhere' },
});

/** So many measures and findings are listed. */
const LISTED = 12;

/** The cell that a goal stands in. */
export function cellOfGoal({ cell: { sheet, cell } }: Pick<PicturedGoal, 'cell'>): CellRef {
  return { sheet, ...(parseA1(cell) ?? { row: 0, column: 0 }) };
}

/** All about one goal: where it stands, what hangs on what, what measures it, and what was found. */
export function GoalDetails({
  place,
  picture,
  opened,
  findings,
}: {
  readonly place: number;
  readonly picture: GoalPicture;
  readonly opened: OpenedWorkbook;
  /** Those that the picture was made with. */
  readonly findings: readonly Finding[];
}) {
  const { say, language, go } = usePane();
  const styles = useStyles();
  const goal = picture.goals[place]!;
  const found = goal.findingPlaces.flatMap((each) => findings[each] ?? []);
  const named = goal.measureRows.flatMap((each) => opened.plan.measures[each] ?? []);
  // Women's, men's and total rows are one measure: the first row stands for it.
  const measures = [...new Map(named.toReversed().map((row) => [`${row.id} ${row.name}`, row])).values()].toReversed();
  const above = goal.parents.flatMap((each) => picture.goals[each] ?? []);
  const more = (count: number) => count > LISTED && <li>{say('goal-chain.more', { count: count - LISTED })}</li>;
  return (
    <div className={styles.root}>
      <Text weight="semibold">{goalName(goal)}</Text>
      <Text size={200} className={styles.faint}>
        {[levelName(picture, goal), ...goal.committees].filter(Boolean).join(' · ')}
      </Text>
      <Text>
        <CellLink cell={cellOfGoal(goal)} />
      </Text>
      {above.length > 0 && (
        <Text size={200}>
          {say('goal-chain.above')} {above.map(goalName).join('; ')}
        </Text>
      )}
      {found.length > 0 && (
        <ul className={styles.list} aria-label={say('goal-chain.findings')}>
          {found.slice(0, LISTED).map((finding) => (
            <li key={findingKey(finding)} className={styles.item}>
              <SeverityIcon severity={finding.severity} />
              <Link
                as="button"
                className={styles.link}
                onClick={() => go('findings', { finding: findingKey(finding) })}
              >
                {messageOf(finding, language)}
              </Link>
            </li>
          ))}
          {more(found.length)}
        </ul>
      )}
      <Text size={200} className={styles.faint}>
        {measures.length === 0 ? say('goal-chain.no-measures') : say('goal-chain.measures', { count: goal.measures })}
        {goal.activityRows.length > 0 && ` ${say('goal-chain.activities', { count: goal.activityRows.length })}`}
      </Text>
      {measures.length > 0 && (
        <ul className={styles.list} aria-label={say('goal-chain.measures-list')}>
          {measures.slice(0, LISTED).map((measure, index) => (
            <li key={index}>
              <CellLink
                cell={anchorOf(measure, 'name', 'id')}
                text={[measure.id, measure.name].filter(Boolean).join(' ') || say('goal-chain.no-title')}
              />
            </li>
          ))}
          {more(measures.length)}
        </ul>
      )}
    </div>
  );
}
