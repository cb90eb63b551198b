import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { messageOf } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { CellLink } from '../../parts/cell-link';
import { SeverityIcon } from '../../parts/severity-icon';
import type { DismissedFinding } from './finding-groups';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground2,
  },
  text: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    flexGrow: 1,
    overflowWrap: 'anywhere',
  },
});

/** A finding that was set aside: what was said about it, by which function, when, and the way back. */
export function DismissedLine({ dismissed: { finding, dismissal } }: { readonly dismissed: DismissedFinding }) {
  const { session, say, language } = usePane();
  const styles = useStyles();
  return (
    <div role="gridcell" className={styles.root}>
      <SeverityIcon severity={finding.severity} />
      <div className={styles.text}>
        <Text>{messageOf(finding, language)}</Text>
        <CellLink cell={finding.anchor} />
        <Text size={200}>
          {say('findings.dismissed-by', { reason: dismissal.reason, role: dismissal.function, date: dismissal.date })}
        </Text>
        <Button size="small" onClick={() => void session.restore(dismissal)}>
          {say('findings.restore')}
        </Button>
      </div>
    </div>
  );
}
