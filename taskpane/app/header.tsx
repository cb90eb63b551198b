import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { countInWords, summarise, type Severity } from '../../src/index';
import { SeverityIcon } from '../parts/severity-icon';
import { usePane, useSessionState } from './pane-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { flexGrow: 1, minWidth: 0, margin: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  count: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS, fontVariantNumeric: 'tabular-nums' },
  clean: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];
const COUNTS = { error: 'errors', warning: 'warnings', information: 'information' } as const;

/** The workbook's name, how it stands, and the button that checks it anew. */
export function Header() {
  const { session, say, language, go } = usePane();
  const { opened, check, work, phase } = useSessionState();
  const styles = useStyles();
  const summary = summarise(check?.open ?? []);
  return (
    <header className={styles.root}>
      <Text as="h1" weight="semibold" size={300} className={styles.name} title={opened?.workbook.name}>
        {opened?.workbook.name ?? say('app.name')}
      </Text>
      {check &&
        SEVERITIES.filter((severity) => summary[COUNTS[severity]] > 0).map((severity) => (
          <Button
            key={severity}
            size="small"
            appearance="subtle"
            className={styles.count}
            icon={<SeverityIcon severity={severity} isNamed={false} />}
            aria-label={countInWords(severity, summary[COUNTS[severity]], language)}
            title={countInWords(severity, summary[COUNTS[severity]], language)}
            onClick={() => go('findings', { severity })}
          >
            {summary[COUNTS[severity]]}
          </Button>
        ))}
      {check && check.open.length === 0 && (
        <CheckmarkCircle16Filled className={styles.clean} role="img" aria-label={say('app.clean')} />
      )}
      {phase !== 'starting' && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowSync16Regular />}
          aria-label={say('app.check-again')}
          title={say('app.check-again')}
          disabled={work !== undefined}
          onClick={() => void session.check()}
        />
      )}
    </header>
  );
}
