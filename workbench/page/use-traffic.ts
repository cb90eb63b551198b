import { useEffect, useState } from 'react';
import type { TrafficCounts, TrafficRecord } from '../host/traffic';
import type { PaneConnection } from './pane-connection';

const EVERY = 250;

/** What went over the bridge: in sums, and message by message. */
export interface SeenTraffic {
  readonly counts: TrafficCounts;
  readonly log: readonly TrafficRecord[];
}

/** What went over the bridge, looked at four times a second; renders when something did. */
export function useTraffic(connection: PaneConnection | undefined): SeenTraffic | undefined {
  const [seen, setSeen] = useState<SeenTraffic>();
  useEffect(() => {
    const look = (): void =>
      setSeen((before) => {
        if (!connection) return undefined;
        const now = { counts: connection.counts(), log: connection.log() };
        // Both are the same objects as long as nothing goes over the bridge.
        return before?.counts === now.counts && before.log === now.log ? before : now;
      });
    look();
    const timer = setInterval(look, EVERY);
    return () => clearInterval(timer);
  }, [connection]);
  return seen;
}
