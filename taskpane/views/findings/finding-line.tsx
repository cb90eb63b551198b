import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Wrench16Regular } from '@fluentui/react-icons/svg/wrench';
import { messageOf } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { SeverityIcon } from '../../parts/severity-icon';
import { addressOf } from '../../session/session-state';
import type { FindingRow } from './finding-rows';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    cursor: 'pointer',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    borderBottomStyle: 'none',
    '@media (forced-colors: active)': {
      borderInlineStartWidth: '3px',
      borderInlineStartStyle: 'solid',
      borderInlineStartColor: 'Highlight',
    },
  },
  mended: {
    cursor: 'default',
    animationName: { from: { opacity: 1 }, '60%': { opacity: 1 }, to: { opacity: 0 } },
    animationDuration: '1.6s',
    animationFillMode: 'forwards',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  check: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  icon: { paddingTop: '2px', flexShrink: 0 },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0, flexGrow: 1 },
  message: { overflowWrap: 'anywhere' },
  clamped: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '3',
    overflow: 'hidden',
  },
  place: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** One finding in the list: how grave, what is wrong, where. */
export function FindingLine({ row, onClick }: { readonly row: FindingRow; readonly onClick: () => void }) {
  const { say, language } = usePane();
  const styles = useStyles();
  const { finding, isOpen, isMended } = row;
  return (
    <div
      role="gridcell"
      className={mergeClasses(styles.root, isOpen && styles.open, isMended && styles.mended)}
      onClick={isMended ? undefined : onClick}
    >
      <span className={styles.icon}>
        {isMended ? (
          <CheckmarkCircle16Filled className={styles.check} aria-hidden />
        ) : (
          <SeverityIcon severity={finding.severity} />
        )}
      </span>
      <span className={styles.text}>
        <Text className={mergeClasses(styles.message, !isOpen && styles.clamped)}>{messageOf(finding, language)}</Text>
        {!isOpen && (
          <Text size={200} className={styles.place}>
            {isMended ? say('findings.mended-here') : addressOf(finding.anchor)}
            {finding.fix && !isMended && (
              <Wrench16Regular role="img" aria-label={say('findings.can-mend')} fontSize={12} />
            )}
          </Text>
        )}
      </span>
    </div>
  );
}
