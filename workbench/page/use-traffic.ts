import { useEffect, useState } from 'react';
import type { TrafficCounts } from '../host/traffic';
import type { PaneConnection } from './pane-connection';

const EVERY = 250;

/**
 * What went over the bridge, looked at four times a second; renders when something did. What the pane paints the engine tells nobody, so the grid is
 * drawn again with it.
 */
export function useTraffic(connection: PaneConnection | undefined): TrafficCounts | undefined {
  const [counts, setCounts] = useState<TrafficCounts>();
  useEffect(() => {
    setCounts(connection?.counts());
    // The counts are the same object as long as nothing goes over the bridge.
    const timer = setInterval(() => setCounts(connection?.counts()), EVERY);
    return () => clearInterval(timer);
  }, [connection]);
  return counts;
}
