import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  text: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What a view says where it has nothing to show: what that means, why, and the way on. */
export function EmptyState({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Text as="h2" weight="semibold" size={400} style={{ margin: 0 }}>
        {title}
      </Text>
      {text !== undefined && (
        <Text as="p" block className={styles.text} style={{ margin: 0 }}>
          {text}
        </Text>
      )}
      {children}
    </div>
  );
}
