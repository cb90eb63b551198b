import type { Finding } from '../../src/index';
import { findingKey, type SessionState } from './session-state';

/** The open finding after the selected one, or before it; from the last to the first. Undefined where none is open. */
export function neighbour({ check, selected }: SessionState, by: 1 | -1): Finding | undefined {
  const open = check?.open ?? [];
  const at = open.findIndex((finding) => findingKey(finding) === selected);
  if (at < 0) return by > 0 ? open[0] : open.at(-1);
  return open[(at + by + open.length) % open.length];
}
