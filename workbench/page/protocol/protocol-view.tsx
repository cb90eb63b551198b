import { useState } from 'react';
import type { TrafficRecord } from '../../host/traffic';
import type { PageTexts } from '../page-texts';
import { logAsText } from './log-as-text';
import { MessageRow } from './message-row';

/** As many of the latest messages as are shown. */
const SHOWN = 300;

/** What goes over the bridge between the add-in and its Excel, message by message, for those who develop add-ins. */
export function ProtocolView({
  log,
  texts,
  onClear,
  onClose,
}: {
  readonly log: readonly TrafficRecord[];
  readonly texts: PageTexts;
  readonly onClear: () => void;
  readonly onClose: () => void;
}) {
  const [onlyWrites, setOnlyWrites] = useState(false);
  const [opened, setOpened] = useState<number>();
  const [isCopied, setCopied] = useState(false);
  const shown = log.filter(({ writes }) => !onlyWrites || writes > 0).slice(-SHOWN);
  const copy = (): void => {
    void navigator.clipboard.writeText(logAsText(shown)).then(() => setCopied(true));
  };
  return (
    <section className="protocol" aria-labelledby="protocol-title">
      <div className="protocol-head">
        <h2 id="protocol-title">{texts.protocol}</h2>
        <p>{texts.protocolLead}</p>
        <label>
          <input type="checkbox" checked={onlyWrites} onChange={() => setOnlyWrites(!onlyWrites)} />
          {texts.onlyWrites}
        </label>
        <button type="button" onClick={onClear}>
          {texts.clear}
        </button>
        <button type="button" onClick={copy}>
          {texts.copy}
        </button>
        <span role="status">{isCopied && texts.copied}</span>
        <button type="button" className="quiet" onClick={onClose}>
          {texts.close}
        </button>
      </div>
      {shown.length === 0 ? (
        <p className="empty">{texts.protocolEmpty}</p>
      ) : (
        <div className="messages" tabIndex={0} role="region" aria-label={texts.protocolLead}>
          <table>
            <thead>
              <tr>
                {Object.entries(texts.columns).map(([column, name]) => (
                  <th key={column} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...shown].reverse().map((record) => (
                <MessageRow
                  key={record.number}
                  record={record}
                  texts={texts}
                  isOpen={record.number === opened}
                  onToggle={() => setOpened(record.number === opened ? undefined : record.number)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
