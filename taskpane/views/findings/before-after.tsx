import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { usePane } from '../../app/pane-context';
import { CellText } from './cell-text';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  arrow: { alignSelf: 'center', flexShrink: 0 },
});

/** What a cell holds and what it is to hold. */
export function BeforeAfter({ before, after }: { readonly before: string; readonly after: string }) {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <CellText text={before} />
      <Text>
        <ArrowRight16Regular className={styles.arrow} role="img" aria-label={say('findings.becomes')} />
      </Text>
      <CellText text={after} />
    </span>
  );
}
