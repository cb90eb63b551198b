import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { word, type GoalPicture, type Severity } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { SeverityIcon } from '../../parts/severity-icon';
import { chainLayout, type DrawnGoal } from './chain-layout';
import { countBelow, worstBelow, type ChainTree } from './chain-tree';
import { nodeMove } from './node-move';
import { goalName, levelName } from './goal-name';

const ROW = 34;
const BOX = 28;
const GAP = 11;
const SIDE = 12;
const TOP = 26;
/** A narrower box has room for a goal's id only. */
const ROOM_FOR_TITLE = 90;

const useStyles = makeStyles({
  root: { position: 'relative', width: '100%', overflow: 'hidden' },
  links: { position: 'absolute', inset: 0, pointerEvents: 'none' },
  link: { fill: 'none', stroke: tokens.colorNeutralStroke1, strokeWidth: '1.25px' },
  extra: { strokeDasharray: '2 3', strokeWidth: '1px' },
  ofChosen: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: '2px' },
  head: {
    position: 'absolute',
    top: '4px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground2,
  },
  loose: { position: 'absolute', left: '12px', right: '12px', fontWeight: tokens.fontWeightSemibold },
  box: {
    position: 'absolute',
    height: `${BOX}px`,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    padding: '0 3px',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  information: {},
  chosen: { boxShadow: `0 0 0 2px ${tokens.colorCompoundBrandStroke}` },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  dim: { opacity: 0.45 },
  badge: { marginInlineStart: 'auto', flexShrink: 0, fontSize: tokens.fontSizeBase100 },
});

/** The chain as a picture: a column a level, a line from each goal to those that hang on it, dashed to further parents. Goals are gone between with the arrow keys. */
export function ChainPicture({
  picture,
  tree,
  chosen,
  opened,
  isWanted,
  onChoose,
}: {
  readonly picture: GoalPicture;
  readonly tree: ChainTree;
  readonly chosen: number | undefined;
  readonly opened: ReadonlySet<number>;
  readonly isWanted: (place: number) => boolean;
  /** Chosen by a click or Enter; what is below it is folded out, or in where it was chosen already. */
  readonly onChoose: (place: number) => void;
}) {
  const { say, language } = usePane();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(296 + 2 * SIDE);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const wide = entry?.contentRect.width ?? 0;
      if (wide > 0) setWidth(wide);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const drawing = chainLayout(picture, tree, (place) => opened.has(place));
  const pitch = (width - 2 * SIDE + GAP) / Math.max(1, drawing.columns);
  const left = (column: number): number => SIDE + column * pitch;
  const top = (row: number): number => TOP + row * ROW;
  const byPlace = new Map(drawing.goals.map((goal) => [goal.place, goal]));
  const current = chosen !== undefined && byPlace.has(chosen) ? chosen : drawing.goals[0]?.place;
  const onKeyDown = (event: KeyboardEvent): void => {
    const place = Number((event.target as HTMLElement).dataset['place']);
    const next = nodeMove(event.key, place, drawing, tree);
    if (next === undefined) return;
    event.preventDefault();
    root.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus();
  };
  const worstInWords = (worst: Severity | null): string =>
    worst === null ? '' : say('goal-chain.worst', { severity: word(`severity.${worst}`, language) });
  const describe = ({ place, hidden }: DrawnGoal): string => {
    const goal = picture.goals[place]!;
    return [
      goalName(goal),
      levelName(picture, goal),
      goal.findings > 0 ? say('goal-chain.found', { count: goal.findings }) : say('goal-chain.nothing-found'),
      hidden > 0 ? say('goal-chain.below', { count: countBelow(tree, place) }) : '',
      hidden > 0 ? worstInWords(worstBelow(picture, tree, place)) : '',
    ]
      .filter(Boolean)
      .join(', ');
  };
  return (
    <div
      ref={root}
      role="group"
      aria-label={say('goal-chain.picture')}
      lang={language}
      className={styles.root}
      style={{ height: top(drawing.rows) + 8 }}
      onKeyDown={onKeyDown}
    >
      {picture.levels.map((level, column) => (
        <span key={level} className={styles.head} style={{ left: left(column), width: pitch - GAP }} title={level}>
          {level}
        </span>
      ))}
      <svg className={styles.links} width={width} height={top(drawing.rows)} aria-hidden>
        {drawing.links.map(({ above, below, isExtra }) => {
          const from = byPlace.get(above)!;
          const to = byPlace.get(below)!;
          const [x1, y1] = [left(from.column) + pitch - GAP, top(from.row) + BOX / 2];
          const [x2, y2] = [left(to.column), top(to.row) + BOX / 2];
          const bend = (x1 + x2) / 2;
          return (
            <path
              key={`${above} ${below}`}
              className={mergeClasses(
                styles.link,
                isExtra && styles.extra,
                (above === chosen || below === chosen) && styles.ofChosen,
              )}
              d={`M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`}
            />
          );
        })}
      </svg>
      {drawing.looseFrom !== undefined && (
        <Text size={200} className={styles.loose} style={{ top: top(drawing.looseFrom) - 20 }}>
          {say('goal-chain.loose')}
        </Text>
      )}
      {drawing.goals.map((drawn) => {
        const goal = picture.goals[drawn.place]!;
        // A goal that is folded in stands for all that is below it.
        const worst = drawn.hidden > 0 ? worstBelow(picture, tree, drawn.place) : goal.worst;
        return (
          <button
            key={drawn.place}
            type="button"
            data-place={drawn.place}
            tabIndex={drawn.place === current ? 0 : -1}
            aria-label={describe(drawn)}
            aria-pressed={drawn.place === chosen}
            aria-expanded={tree.children[drawn.place]!.length > 0 ? drawn.isOpen : undefined}
            title={goalName(goal)}
            className={mergeClasses(
              styles.box,
              worst !== null && styles[worst],
              drawn.place === chosen && styles.chosen,
              !isWanted(drawn.place) && styles.dim,
            )}
            style={{
              left: left(drawn.column),
              top: top(drawn.row),
              width: pitch - GAP,
              ...(pitch < 90 && { fontSize: 11 }),
            }}
            onClick={() => onChoose(drawn.place)}
          >
            {worst && <SeverityIcon severity={worst} isNamed={false} />}
            <span className={styles.text}>
              {pitch - GAP < ROOM_FOR_TITLE && goal.id !== '' ? goal.id : goalName(goal)}
            </span>
            {drawn.hidden > 0 && <span className={styles.badge}>+{countBelow(tree, drawn.place)}</span>}
          </button>
        );
      })}
    </div>
  );
}
