import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../../app/pane-context';
import type { RowCell } from '../../../src/index';
import { CellText } from './cell-text';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200 },
  head: {
    width: '38%',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: '2px 6px',
    overflowWrap: 'anywhere',
  },
  cell: { verticalAlign: 'top', padding: '2px 6px', overflowWrap: 'anywhere' },
  own: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
});

/** The cells of a row that tell what it is about, the finding's own marked. */
export function RowAround({ cells, row }: { readonly cells: readonly RowCell[]; readonly row: number }) {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={say('findings.row', { row })}>
      <tbody>
        {cells.map(({ column, header, content, isAnchor }) => (
          <tr key={column} aria-current={isAnchor || undefined}>
            <th scope="row" className={mergeClasses(styles.head, isAnchor && styles.own)}>
              {header === '' ? column : header}
            </th>
            <td className={styles.cell}>
              <CellText text={content} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
