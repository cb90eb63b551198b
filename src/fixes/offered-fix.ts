import type { Finding, Fix } from '../findings/finding';
import { sheetAddress } from '../plan/cell';

/** What one cell is to hold, and the findings that it mends: several may ask for the same. */
export interface OfferedFix {
  /** The cell's address, sheet included: what offers are told apart by. */
  readonly key: string;
  readonly fix: Fix;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** The offers of some findings, one a cell; where two rules want other things of one cell, the first in the catalogue's order is heard, and the others are named. */
export function offeredFixes(
  findings: readonly Finding[],
  catalogue: readonly string[],
): { readonly offers: readonly OfferedFix[]; readonly conflicts: readonly OfferedFix[] } {
  const place = new Map(catalogue.map((id, index) => [id, index]));
  const placeOf = ({ ruleId }: Finding): number => place.get(ruleId) ?? catalogue.length;
  const cells = new Map<string, Map<unknown, [Finding, ...Finding[]]>>();
  for (const finding of [...findings].sort((a, b) => placeOf(a) - placeOf(b))) {
    if (!finding.fix) continue;
    const key = sheetAddress(finding.fix.cell);
    const wishes = cells.get(key) ?? new Map<unknown, [Finding, ...Finding[]]>();
    cells.set(key, wishes);
    const same = wishes.get(finding.fix.value);
    if (same) same.push(finding);
    else wishes.set(finding.fix.value, [finding]);
  }
  const perCell = [...cells].map(([key, wishes]) =>
    [...wishes.values()].map((group): OfferedFix => ({ key, fix: group[0].fix!, findings: group })),
  );
  return { offers: perCell.map(([first]) => first!), conflicts: perCell.flatMap(([, ...others]) => others) };
}
