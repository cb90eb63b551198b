import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { countInWords, RULE_TEXTS, type Language } from '../../../src/index';
import { usePane, type Pane } from '../../app/pane-context';
import { SeverityIcon } from '../../parts/severity-icon';
import type { FindingGroup } from './finding-groups';
import type { GroupRow } from './finding-rows';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  outer: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  inner: { paddingInlineStart: tokens.spacingHorizontalM, fontWeight: tokens.fontWeightSemibold },
  chevron: {
    flexShrink: 0,
    transitionDuration: tokens.durationFaster,
    transitionProperty: 'transform',
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  open: { transform: 'rotate(90deg)' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontWeight: 'inherit' },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

/** What a group is called: `3 fel`, a rule's title, a sheet's name. */
export function groupName(group: FindingGroup, language: Language, say: Pane['say']): string {
  switch (group.kind) {
    case 'severity':
      return countInWords(group.severity, group.count, language);
    case 'rule':
      return RULE_TEXTS[language][group.name]?.title ?? group.name;
    case 'sheet':
      return group.name;
    case 'dismissed':
      return say('findings.dismissed');
  }
}

/** The line of a group of findings; a rule's line offers to mend all that can be mended. */
export function GroupLine({
  row: { group, level, isOpen },
  onToggle,
  onMend,
}: {
  readonly row: GroupRow;
  readonly onToggle: () => void;
  readonly onMend: (group: FindingGroup) => void;
}) {
  const { say, language } = usePane();
  const styles = useStyles();
  const fixable = group.kind === 'rule' ? group.findings.filter(({ fix }) => fix).length : 0;
  return (
    <div
      role="gridcell"
      className={mergeClasses(styles.root, level === 1 ? styles.outer : styles.inner)}
      onClick={onToggle}
    >
      <ChevronRight16Regular aria-hidden className={mergeClasses(styles.chevron, isOpen && styles.open)} />
      {group.kind !== 'dismissed' && level === 1 && (
        <SeverityIcon severity={group.severity} isNamed={group.kind === 'sheet'} />
      )}
      <Text size={level === 1 ? 300 : 200} className={styles.name}>
        {groupName(group, language, say)}
      </Text>
      {fixable > 1 && (
        <Button
          size="small"
          appearance="subtle"
          onClick={(event) => {
            event.stopPropagation();
            onMend(group);
          }}
        >
          {say('findings.mend-group', { count: fixable })}
        </Button>
      )}
      {group.kind !== 'severity' && (
        <Text size={200} className={styles.count}>
          {group.count}
        </Text>
      )}
    </div>
  );
}
