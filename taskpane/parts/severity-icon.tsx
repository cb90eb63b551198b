import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useSurroundings } from '../app/surroundings';
import { word, type Severity } from '../../src/index';

const useStyles = makeStyles({
  icon: { flexShrink: 0, verticalAlign: 'text-bottom', '@media (forced-colors: active)': { color: 'CanvasText' } },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  information: { color: tokens.colorNeutralForeground3 },
});

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, information: Info16Regular } as const;

/** A severity by shape and colour, with its word for screen readers unless a text beside it says the same (`isNamed` false). */
export function SeverityIcon({
  severity,
  isNamed = true,
}: {
  readonly severity: Severity;
  readonly isNamed?: boolean;
}) {
  const { language } = useSurroundings();
  const styles = useStyles();
  const Icon = ICONS[severity];
  const name = isNamed ? { role: 'img', 'aria-label': word(`severity.${severity}`, language) } : {};
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden={!isNamed} {...name} />;
}
