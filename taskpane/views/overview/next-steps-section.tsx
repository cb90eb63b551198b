import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import { useMemo, useState } from 'react';
import { cellViewer, RULE_TEXTS, renderFinding, type Finding, type OpenedWorkbook } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { Section } from '../../parts/section';
import { SeverityIcon } from '../../parts/severity-icon';
import { findingKey } from '../../session/session-state';
import { FixAll } from '../findings/fix-all';
import { nextSteps } from './next-steps';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  item: { display: 'flex', gap: tokens.spacingHorizontalS, minWidth: 0, overflowWrap: 'anywhere' },
  icon: { flexShrink: 0 },
  body: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  message: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalXS },
});

/** What to do next: what can be fixed at once, then the rules to begin with. */
export function NextSteps({
  opened,
  findings,
}: {
  readonly opened: OpenedWorkbook;
  readonly findings: readonly Finding[];
}) {
  const { say, language, go } = usePane();
  const styles = useStyles();
  const [isFixing, setFixing] = useState(false);
  const viewer = useMemo(() => cellViewer(opened, language), [opened, language]);
  const fixable = useMemo(() => findings.filter(({ fix }) => fix !== undefined), [findings]);
  const steps = nextSteps(findings);
  if (steps.length === 0) {
    return (
      <Section title={say('overview.next')}>
        <Text>{say('overview.nothing-left')}</Text>
      </Section>
    );
  }
  return (
    <Section title={say('overview.next')}>
      <ol className={styles.list}>
        {fixable.length > 0 && (
          <li className={styles.item}>
            <Lightbulb16Regular className={styles.icon} aria-hidden />
            <div className={styles.body}>
              <Text weight="semibold">
                {fixable.length === 1
                  ? say('overview.one-fixable')
                  : say('overview.fixable', { count: fixable.length })}
              </Text>
              <Text size={200} className={styles.message}>
                {say('overview.fixable-how')}
              </Text>
              {isFixing ? (
                <FixAll findings={fixable} viewer={viewer} onDone={() => setFixing(false)} />
              ) : (
                <Button size="small" appearance="primary" className={styles.button} onClick={() => setFixing(true)}>
                  {say('overview.show-fixes')}
                </Button>
              )}
            </div>
          </li>
        )}
        {steps.map(({ ruleId, severity, count, first }) => (
          <li key={`${severity} ${ruleId}`} className={styles.item}>
            <SeverityIcon severity={severity} />
            <div className={styles.body}>
              <Text weight="semibold">{RULE_TEXTS[language][ruleId]?.title ?? ruleId}</Text>
              <Text size={200} className={styles.message}>
                {renderFinding(first, language)}
              </Text>
              <Button
                size="small"
                className={styles.button}
                onClick={() =>
                  go('findings', count === 1 ? { finding: findingKey(first) } : { rule: ruleId, severity })
                }
              >
                {count === 1 ? say('overview.show-one') : say('overview.show-all', { count })}
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
