import { makeStyles, mergeClasses, Select, Text, tokens } from '@fluentui/react-components';
import { RULE_TEXTS, word, type Rule, type Severity } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { OptionField } from './option-field';
import type { RuleSetting } from './rule-settings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  changed: { borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`, paddingLeft: tokens.spacingHorizontalS },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  severity: { width: '124px', flexShrink: 0 },
  options: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
});

const SEVERITIES: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'off'];

/** One rule: how severe its findings are, and its options where it has any. */
export function RuleLine({
  rule,
  setting,
  isChanged,
  onChange,
}: {
  readonly rule: Rule;
  readonly setting: RuleSetting;
  readonly isChanged: boolean;
  readonly onChange: (setting: RuleSetting) => void;
}) {
  const { say, language } = usePane();
  const styles = useStyles();
  const title = RULE_TEXTS[language][rule.id]?.title ?? rule.id;
  const options = Object.entries(rule.options);
  return (
    <div className={mergeClasses(styles.root, isChanged && styles.changed)}>
      <div className={styles.line}>
        <Text title={rule.id} className={styles.title}>
          {title}
        </Text>
        <Select
          className={styles.severity}
          size="small"
          value={setting.severity}
          aria-label={say('settings.severity-of', { rule: title })}
          onChange={(_, { value }) => onChange({ ...setting, severity: value as Severity | 'off' })}
        >
          {SEVERITIES.map((severity) => (
            <option key={severity} value={severity}>
              {word(`severity.${severity}`, language)}
            </option>
          ))}
        </Select>
      </div>
      {options.length > 0 && setting.severity !== 'off' && (
        <details>
          <summary>{say('settings.options', { count: options.length })}</summary>
          <div className={styles.options}>
            {options.map(([name, fallback]) => (
              <OptionField
                key={name}
                ruleId={rule.id}
                name={name}
                fallback={fallback}
                value={setting.options[name]}
                onChange={(value) => onChange({ ...setting, options: { ...setting.options, [name]: value } })}
              />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
