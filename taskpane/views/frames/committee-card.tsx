import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { plainAmount, type FrameRow, type FrameYear, type MoneyUnit, type Severity } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { SeverityIcon } from '../../parts/severity-icon';
import { barScale, frameBar } from './frame-bar';
import { FrameAmount } from './frame-amount';
import { leftInWords } from './left-in-words';

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 170px',
  },
  name: { margin: 0, overflowWrap: 'anywhere' },
  years: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalSNudge,
  },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  amounts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  left: { fontSize: tokens.fontSizeBase200 },
  over: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  bar: { position: 'relative', height: '10px', marginTop: '2px' },
  part: { position: 'absolute', top: 0, bottom: 0, borderRadius: '2px', forcedColorAdjust: 'none' },
  track: {
    backgroundColor: tokens.colorNeutralBackground5,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}`,
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', boxShadow: 'inset 0 0 0 1px CanvasText' },
  },
  used: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  // Above the frame is told by stripes as well as by colour.
  beyond: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorStatusDangerBackground3} 0 3px, ${tokens.colorNeutralBackground1} 3px 5px)`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorStatusDangerBackground3}`,
    '@media (forced-colors: active)': {
      backgroundImage: 'repeating-linear-gradient(135deg, CanvasText 0 3px, Canvas 3px 5px)',
      boxShadow: 'inset 0 0 0 1px CanvasText',
    },
  },
  // What is carried in, or missing because of the year before, lies between the frame and the line.
  carried: {
    boxShadow: `inset 0 -3px 0 ${tokens.colorNeutralForeground1}`,
    '@media (forced-colors: active)': { boxShadow: 'inset 0 -3px 0 CanvasText' },
  },
  limit: {
    position: 'absolute',
    top: '-2px',
    bottom: '-2px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

/** The frames of one committee and kind, a bar a year: the budget against what may be used, in words too. */
export function CommitteeCard({
  row,
  unit,
  worstOf,
}: {
  readonly row: FrameRow;
  readonly unit: MoneyUnit;
  /** The worst that was found in the cells of a frame. */
  readonly worstOf: (year: FrameYear) => Severity | undefined;
}) {
  const { say, language } = usePane();
  const styles = useStyles();
  const scale = barScale(row);
  const amount = (kronor: number): string => plainAmount(kronor, unit, language);
  return (
    <li className={styles.card}>
      <Text as="h3" weight="semibold" className={styles.name}>
        {row.committee}
      </Text>
      <ul className={styles.years}>
        {row.years.map((year) => {
          const left = leftInWords(year, unit, language);
          const bar = frameBar(year, scale);
          const worst = worstOf(year);
          return (
            <li key={year.year}>
              <div className={styles.line}>
                <span className={styles.amounts}>
                  <Text size={200} weight="semibold">
                    {year.year}
                  </Text>
                  {worst && (
                    <>
                      {' '}
                      <SeverityIcon severity={worst} />
                    </>
                  )}{' '}
                  {year.budget === null
                    ? say('frames.frame-word')
                    : say('frames.budget-of', { amount: amount(year.budget) })}{' '}
                  <FrameAmount year={year} unit={unit} />
                  {year.carriedIn !== 0 &&
                    ` ${say('frames.carried', { amount: signed(amount(year.carriedIn), year.carriedIn) })}`}
                </span>
                <span className={mergeClasses(styles.left, left.kind === 'over' && styles.over)}>
                  {left.kind === 'over' && <Warning16Filled aria-hidden style={{ verticalAlign: 'text-bottom' }} />}{' '}
                  {say(left.key, { amount: left.amount })}
                </span>
              </div>
              {bar && (
                <div className={styles.bar} aria-hidden>
                  <span
                    className={mergeClasses(styles.part, styles.track)}
                    style={{ left: 0, width: `${bar.limit}%` }}
                  />
                  <span className={mergeClasses(styles.part, styles.used)} style={{ left: 0, width: `${bar.used}%` }} />
                  {bar.frame !== bar.limit && (
                    <span
                      className={mergeClasses(styles.part, styles.carried)}
                      style={{
                        left: `${Math.min(bar.frame, bar.limit)}%`,
                        width: `${Math.abs(bar.limit - bar.frame)}%`,
                      }}
                    />
                  )}
                  {bar.over > 0 && (
                    <span
                      className={mergeClasses(styles.part, styles.beyond)}
                      style={{ left: `${bar.limit}%`, width: `${bar.over}%` }}
                    />
                  )}
                  <span className={styles.limit} style={{ left: `calc(${bar.limit}% - 1px)` }} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </li>
  );
}

function signed(text: string, kronor: number): string {
  return kronor > 0 ? `+${text}` : text;
}
