import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { amountInWords, plainAmount, type FramePicture } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { SeverityIcon } from '../../parts/severity-icon';
import { frameShares, type FrameShare } from './frame-shares';

const SHOWN = 6;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  name: { minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  amount: { textAlign: 'end', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  track: { position: 'relative', height: '8px', marginTop: '2px' },
  available: {
    position: 'absolute',
    inset: 0,
    boxSizing: 'border-box',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground4,
    borderRadius: tokens.borderRadiusSmall,
  },
  budget: {
    position: 'absolute',
    top: '2px',
    bottom: '2px',
    insetInlineStart: 0,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  over: { backgroundColor: tokens.colorStatusDangerBackground3 },
  note: { color: tokens.colorNeutralForeground2 },
});

/** The committees' budgets in the budget year as bars inside their frames. */
export function FrameBars({ frames }: { readonly frames: FramePicture }) {
  const { say, language } = usePane();
  const styles = useStyles();
  const shares = frameShares(frames, SHOWN);
  const [year] = frames.years;
  const amounts = ({ budget, available }: FrameShare): string => {
    const frame = amountInWords(available, frames.unit, language);
    if (budget === null) return say('overview.frame-alone', { frame });
    return say('overview.frame-budget', { frame, budget: plainAmount(budget, frames.unit, language) });
  };
  if (shares.length === 0) return <Text size={200}>{say('overview.no-frames')}</Text>;
  return (
    <>
      <Text size={200} className={styles.note}>
        {say('overview.frame-year', { year: String(year) })}
      </Text>
      <ul className={styles.list}>
        {shares.map((share) => (
          <li key={share.committee}>
            <div className={styles.line}>
              <Text className={styles.name}>
                {share.committee}
                {share.isOver && (
                  <>
                    {' '}
                    <SeverityIcon severity="error" isNamed={false} />
                    <Text size={200}> {say('overview.frame-over')}</Text>
                  </>
                )}
              </Text>
              <Text size={200} className={styles.amount}>
                {amounts(share)}
              </Text>
            </div>
            <div className={styles.track} aria-hidden>
              <div className={styles.available} style={{ width: `${share.availableLength * 100}%` }} />
              {share.budget !== null && (
                <div
                  className={mergeClasses(styles.budget, share.isOver && styles.over)}
                  style={{ width: `${share.budgetLength * 100}%` }}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
