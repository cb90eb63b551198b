import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0`, minHeight: '24px' },
  rules: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalS,
  },
});

/** The rules of an area, made only when they are looked at: there are a hundred. */
export function RuleArea({
  title,
  isSearched,
  children,
}: {
  readonly title: string;
  /** Open as long as it holds what was searched for. */
  readonly isSearched: boolean;
  readonly children: () => ReactNode;
}) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen || isSearched} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{title}</summary>
      {(isOpen || isSearched) && <div className={styles.rules}>{children()}</div>}
    </details>
  );
}
