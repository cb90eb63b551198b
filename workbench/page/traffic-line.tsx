import type { TrafficCounts } from '../host/traffic';
import type { PageTexts } from './page-texts';

/** How often the pane has called Excel, as it happens. */
export function TrafficLine({ counts, texts }: { readonly counts: TrafficCounts; readonly texts: PageTexts }) {
  const { syncs, writes, bytesIn, bytesOut } = counts;
  const kilobytes = Math.round((bytesIn + bytesOut) / 1000).toLocaleString(texts.language);
  return (
    <span className="traffic" title={texts.trafficWhat} data-syncs={syncs} data-writes={writes}>
      {texts.traffic(syncs, writes, kilobytes)}
    </span>
  );
}
