import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { renderFinding, type Finding, type Language } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { Section } from '../../parts/section';
import { findingKey } from '../../session/session-state';

const SHOWN = 3;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  item: { display: 'flex', gap: tokens.spacingHorizontalXS, overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  text: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
});

/** The findings that the last edits mended. */
export function JustMended({
  findings,
  language,
}: {
  readonly findings: readonly Finding[];
  readonly language: Language;
}) {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <Section title={say('overview.mended', { count: findings.length })}>
      <ul className={styles.list}>
        {findings.slice(0, SHOWN).map((finding) => (
          <li key={findingKey(finding)} className={styles.item}>
            <CheckmarkCircle16Filled className={styles.icon} aria-hidden />
            <Text size={200} className={styles.text}>
              {renderFinding(finding, language)}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
