import { dismiss, withDismissal, type Dismissal, type Finding, type Mapping, type Remembered } from '../../src/index';

/** Changes what a workbook remembers. */
export type RememberedChange = (remembered: Remembered) => Remembered;

/** These findings set aside as of today; undefined where reason or function is missing, for a dismissal that nobody stands for is none. */
export function dismissing(
  findings: readonly Finding[],
  by: { readonly reason: string; readonly function: string },
): RememberedChange | undefined {
  const date = today();
  const added = findings.map((finding) => dismiss(finding, { ...by, date }));
  const whole = added.filter((dismissal): dismissal is Dismissal => dismissal !== undefined);
  if (whole.length < added.length || whole.length === 0) return undefined;
  return (remembered) => ({ ...remembered, dismissals: whole.reduce(withDismissal, remembered.dismissals) });
}

/** A dismissal taken back. */
export function restoring(dismissal: Dismissal): RememberedChange {
  return (remembered) => ({
    ...remembered,
    dismissals: remembered.dismissals.filter(({ ruleId, key }) => ruleId !== dismissal.ruleId || key !== dismissal.key),
  });
}

/** What the columns mean; undefined for what is recognised. */
export function mapping(chosen: Mapping | undefined): RememberedChange {
  return ({ mapping: _, ...rest }) => (chosen ? { ...rest, mapping: chosen } : rest);
}

/** Today's date where the user is. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
