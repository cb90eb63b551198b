import type { Finding } from '../../../src/index';
import { findingKey } from '../../session/session-state';

/**
 * The findings with those that are just mended still in their old places, so that each can be seen to go.
 * @param before the list as it was shown
 */
export function withMended(
  findings: readonly Finding[],
  mended: ReadonlyMap<string, Finding>,
  before: readonly Finding[],
): readonly Finding[] {
  if (mended.size === 0) return findings;
  const present = new Set(findings.map(findingKey));
  const first: Finding[] = [];
  const after = new Map<string, Finding[]>();
  let current = first;
  for (const finding of before) {
    const key = findingKey(finding);
    if (present.has(key)) {
      let own = after.get(key);
      if (!own) after.set(key, (own = []));
      current = own;
    } else if (mended.has(key)) current.push(finding);
  }
  return [...first, ...findings.flatMap((finding) => [finding, ...(after.get(findingKey(finding)) ?? [])])];
}
