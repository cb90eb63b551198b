import type { TrafficRecord } from '../../host/traffic';
import { clockTime } from './clock-time';

/** The messages as lines with tabs, to be pasted into a sheet or a letter to a developer. */
export function logAsText(log: readonly TrafficRecord[]): string {
  return log
    .map(({ number, at, kind, what, writes, bytesIn, bytesOut, milliseconds, error = '' }) =>
      [number, clockTime(at), kind, what.join(' | '), writes, bytesIn, bytesOut, milliseconds.toFixed(1), error].join(
        '\t',
      ),
    )
    .join('\n');
}
