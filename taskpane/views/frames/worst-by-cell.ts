import { a1, type Finding, type Severity } from '../../../src/index';

const GRAVITY: readonly Severity[] = ['information', 'warning', 'error'];

/** The worst severity that was found in each cell, by `sheet!A1` without quotes. */
export function worstByCell(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const { anchor, severity } of findings) {
    const place = `${anchor.sheet}!${a1(anchor)}`;
    const known = worst.get(place);
    if (known === undefined || GRAVITY.indexOf(known) < GRAVITY.indexOf(severity)) worst.set(place, severity);
  }
  return worst;
}
