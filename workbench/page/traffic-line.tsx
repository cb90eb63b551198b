import { useEffect, useState } from 'react';
import type { PageTexts } from './page-texts';
import type { PaneConnection } from './pane-connection';

const EVERY = 250;

/** How often the pane has called Excel, as it happens. */
export function TrafficLine({ connection, texts }: { readonly connection: PaneConnection; readonly texts: PageTexts }) {
  const [{ syncs, writes, bytesIn, bytesOut }, setCounts] = useState(() => connection.counts());
  useEffect(() => {
    const timer = setInterval(() => setCounts(connection.counts()), EVERY);
    return () => clearInterval(timer);
  }, [connection]);
  const kilobytes = Math.round((bytesIn + bytesOut) / 1000).toLocaleString(texts.language);
  return (
    <span className="traffic" title={texts.trafficWhat} data-syncs={syncs} data-writes={writes}>
      {texts.traffic(syncs, writes, kilobytes)}
    </span>
  );
}
