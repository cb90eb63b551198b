import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { plainAmount, type FrameRow, type FrameYear, type MoneyUnit } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { FrameAmount } from './frame-amount';
import { leftInWords } from './left-in-words';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, tableLayout: 'auto' },
  caption: { textAlign: 'start', color: tokens.colorNeutralForeground2, paddingBottom: tokens.spacingVerticalXS },
  name: {
    textAlign: 'start',
    padding: `${tokens.spacingVerticalS} 0 2px`,
    overflowWrap: 'anywhere',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    textAlign: 'end',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: '2px 0 2px 6px',
  },
  year: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: '2px 0' },
  cell: { textAlign: 'end', padding: '2px 0 2px 6px', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  over: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The frames of a kind as a table, committee by committee. */
export function FrameTable({
  rows,
  caption,
  unit,
}: {
  readonly rows: readonly FrameRow[];
  readonly caption: string;
  readonly unit: MoneyUnit;
}) {
  const { say, language } = usePane();
  const styles = useStyles();
  const amount = (kronor: number | null): string => (kronor === null ? '–' : plainAmount(kronor, unit, language));
  const isCarried = rows.some(({ years }) => years.some(({ carriedIn }) => carriedIn !== 0));
  const columns = [
    'frames.year',
    'frames.frame',
    ...(isCarried ? ['frames.carried-in' as const] : []),
    'frames.budget',
    'frames.difference',
  ] as const;
  const line = (year: FrameYear) => {
    const left = leftInWords(year, unit, language);
    return (
      <tr key={year.year}>
        <th scope="row" className={styles.year}>
          {year.year}
        </th>
        <td className={styles.cell}>
          <FrameAmount year={year} unit={unit} />
        </td>
        {isCarried && <td className={styles.cell}>{amount(year.carriedIn)}</td>}
        <td className={styles.cell}>{amount(year.budget)}</td>
        <td className={mergeClasses(styles.cell, left.kind === 'over' && styles.over)}>
          {left.kind === 'unknown' ? '–' : `${left.kind === 'over' ? '▲ −' : ''}${left.amount}`}
        </td>
      </tr>
    );
  };
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((key, index) => (
            <th key={key} scope="col" className={index === 0 ? styles.year : styles.head}>
              {say(key)}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row, index) => (
        <tbody key={index}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length} className={styles.name}>
              {row.committee}
            </th>
          </tr>
          {row.years.map(line)}
        </tbody>
      ))}
    </table>
  );
}
