import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { plainAmount, type FrameRow, type FrameYear, type MoneyUnit } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { FrameAmount } from './frame-amount';
import { compareTotals } from './compare-totals';

const useStyles = makeStyles({
  root: {
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  item: { padding: '2px 0', overflowWrap: 'anywhere' },
  off: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The committees' frames added up, against the total that the council itself has decided. */
export function FrameTotals({
  sums,
  total,
  unit,
}: {
  /** The committees' sum by year; undefined where there are too few to add up. */
  readonly sums: readonly FrameYear[] | undefined;
  readonly total: FrameRow | undefined;
  readonly unit: MoneyUnit;
}) {
  const { say, language } = usePane();
  const styles = useStyles();
  const compared = compareTotals(sums, total);
  if (compared.length === 0) return null;
  const amount = (kronor: number): string => plainAmount(kronor, unit, language);
  return (
    <div className={styles.root}>
      <Text weight="semibold">{say(total ? 'frames.totals' : 'frames.sum')}</Text>
      <ul className={styles.list}>
        {compared.map(({ year, sum, decided, difference }) => (
          <li key={year} className={styles.item}>
            <Text size={200} weight="semibold">
              {year}
            </Text>{' '}
            {sum !== null && say('frames.sum-of', { amount: amount(sum) })}{' '}
            {decided && (
              <>
                {say('frames.decided')} <FrameAmount year={decided} unit={unit} />{' '}
              </>
            )}
            {difference !== null && (
              <span className={mergeClasses(difference !== 0 && styles.off)}>
                {difference !== 0 && <Warning16Filled aria-hidden style={{ verticalAlign: 'text-bottom' }} />}{' '}
                {difference === 0
                  ? say('frames.agrees')
                  : say(difference > 0 ? 'frames.more-than-decided' : 'frames.less-than-decided', {
                      amount: amount(Math.abs(difference)),
                    })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
