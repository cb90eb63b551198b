import { makeStyles, tokens } from '@fluentui/react-components';
import { useSurroundings } from '../../app/surroundings';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minHeight: tokens.lineHeightBase200,
  },
  address: { minWidth: '44px', fontWeight: tokens.fontWeightSemibold },
  // As much as three lines: a cell may hold a novel.
  content: { maxHeight: '48px', overflowY: 'auto', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', flexGrow: 1 },
});

/** The chosen cell in full: its address, and its formula or what it shows. */
export function ShownCellBar({
  address,
  text,
  formula,
}: {
  readonly address: string;
  readonly text: string;
  readonly formula: string | undefined;
}) {
  const { say } = useSurroundings();
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={say('file.cell', { cell: address })}>
      <span className={styles.address}>{address}</span>
      <span className={styles.content}>{formula === undefined ? text : `=${formula}`}</span>
    </div>
  );
}
