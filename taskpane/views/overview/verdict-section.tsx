import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle24Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info24Regular } from '@fluentui/react-icons/svg/info';
import { Warning24Filled } from '@fluentui/react-icons/svg/warning';
import { countInWords, summarise, verdictOf, type Severity, type WorkbookCheck } from '../../../src/index';
import { usePane } from '../../app/pane-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  verdict: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'flex-start' },
  text: { margin: 0 },
  icon: { flexShrink: 0, '@media (forced-colors: active)': { color: 'CanvasText' } },
  errors: { color: tokens.colorStatusDangerForeground1 },
  warnings: { color: tokens.colorStatusWarningForeground3 },
  information: { color: tokens.colorNeutralForeground3 },
  clean: { color: tokens.colorStatusSuccessForeground1 },
  counts: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: tokens.spacingHorizontalS },
  count: {
    minWidth: 0,
    height: 'auto',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  number: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  none: { color: tokens.colorNeutralForeground3 },
});

const ICONS = {
  errors: ErrorCircle24Filled,
  warnings: Warning24Filled,
  information: Info24Regular,
  clean: CheckmarkCircle24Filled,
} as const;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];
const KEYS = { error: 'errors', warning: 'warnings', information: 'information' } as const;

/** The verdict in one sentence, and the counts, each leading to its findings. */
export function VerdictSection({ check }: { readonly check: WorkbookCheck }) {
  const { language, say, go } = usePane();
  const styles = useStyles();
  const summary = summarise(check.open);
  const { kind } = verdictOf(summary);
  const Icon = ICONS[kind];
  return (
    <section className={styles.root} aria-label={say('overview.verdict')}>
      <div className={styles.verdict}>
        <Icon className={mergeClasses(styles.icon, styles[kind])} aria-hidden />
        <Text as="p" size={400} weight="semibold" className={styles.text}>
          {say(`overview.verdict.${kind}`)}
        </Text>
      </div>
      <div className={styles.counts}>
        {SEVERITIES.map((severity) => {
          const count = summary[KEYS[severity]];
          return (
            <Button
              key={severity}
              className={styles.count}
              disabledFocusable={count === 0}
              aria-label={say('overview.show-findings', { count: countInWords(severity, count, language) })}
              onClick={() => go('findings', { severity })}
            >
              <span className={mergeClasses(styles.number, count === 0 ? styles.none : styles[KEYS[severity]])}>
                {count}
              </span>{' '}
              <span>{countInWords(severity, count, language).replace(/^\S+\s/, '')}</span>
            </Button>
          );
        })}
      </div>
    </section>
  );
}
