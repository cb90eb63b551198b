import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../../app/pane-context';

const useStyles = makeStyles({
  // Spaces are kept: an extra one is often the very mistake.
  text: {
    fontSize: 'inherit',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground4,
    borderRadius: tokens.borderRadiusSmall,
    padding: '0 3px',
    boxDecorationBreak: 'clone',
  },
  empty: { fontSize: 'inherit', fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
});

/** What a cell holds, as it is shown there; an empty one is said to be empty. */
export function CellText({ text }: { readonly text: string }) {
  const { say } = usePane();
  const styles = useStyles();
  return text === '' ? (
    <Text className={styles.empty}>{say('findings.empty-cell')}</Text>
  ) : (
    <Text className={styles.text}>{text}</Text>
  );
}
