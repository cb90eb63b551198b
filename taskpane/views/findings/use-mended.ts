import { useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../../src/index';
import { findingKey } from '../../session/session-state';
import { withMended } from './with-mended';

/** So long a finding that is mended is still seen. */
const SEEN_MILLISECONDS = 1600;

const NONE: ReadonlyMap<string, Finding> = new Map();

/** The open findings, among them for a moment those that the last edit mended. */
export function useMended(
  open: readonly Finding[],
  mended: readonly Finding[],
): { readonly findings: readonly Finding[]; readonly mendedKeys: ReadonlySet<string> } {
  const [trail, setTrail] = useState({ open, findings: open, mended: NONE });
  if (trail.open !== open) {
    const gone = new Map(mended.map((finding) => [findingKey(finding), finding]));
    setTrail({ open, findings: withMended(open, gone, trail.open), mended: gone });
  }
  useEffect(() => {
    if (trail.mended.size === 0) return;
    const timer = setTimeout(() => {
      setTrail((current) => ({ ...current, findings: current.open, mended: NONE }));
    }, SEEN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [trail.mended]);
  return { findings: trail.findings, mendedKeys: useMemo(() => new Set(trail.mended.keys()), [trail.mended]) };
}
