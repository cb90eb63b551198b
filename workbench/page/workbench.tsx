import { useCallback, useEffect, useMemo, useState } from 'react';
import { XlsxError } from '../../src/index';
import { BookView } from '../grid/book-view';
import { EngineFault } from '../host/engine';
import { MemoryEngine } from '../host/memory/memory-engine';
import { BookPicker } from './book-picker';
import type { PageTexts } from './page-texts';
import { PaneConnection } from './pane-connection';
import { PaneFrame } from './pane-frame';
import { Ribbon } from './ribbon';
import { loadSample, SAMPLES } from './samples';
import { SheetProtection } from './sheet-protection';
import { TrafficLine } from './traffic-line';
import { useTraffic } from './use-traffic';

/** The file that the page's address names, else the first sample. */
function firstFile(): string {
  const wanted = new URLSearchParams(window.location.search).get('book');
  return SAMPLES.find(({ file }) => file === wanted)?.file ?? SAMPLES[0]!.file;
}

/** An Excel of its own: a workbook to write in, and beside it the add-in's pane, which takes this page for Excel. */
export function Workbench({ texts, displayLanguage }: { readonly texts: PageTexts; readonly displayLanguage: string }) {
  const [engine, setEngine] = useState<MemoryEngine>();
  const [message, setMessage] = useState<string>();
  // Counts the times that the pane was opened; each has a connection of its own.
  const [opening, setOpening] = useState(0);
  const open = useCallback(
    async (name: string, bytes: () => Promise<Uint8Array>) => {
      try {
        setEngine(new MemoryEngine(await bytes(), name));
        setMessage(undefined);
      } catch (cause) {
        setMessage(texts.unreadable(name, cause instanceof XlsxError ? cause.code : String(cause)));
      }
    },
    [texts],
  );
  const openSample = useCallback((file: string) => void open(file, () => loadSample(file)), [open]);
  useEffect(() => openSample(firstFile()), [openSample]);
  const connection = useMemo(
    () =>
      engine &&
      new PaneConnection(engine, {
        displayLanguage,
        isDark: () => window.matchMedia('(prefers-color-scheme: dark)').matches,
        onRefused: (what) => setMessage(texts.notHere(what)),
      }),
    // A new opening is a new pane.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [engine, opening, displayLanguage, texts],
  );
  const counts = useTraffic(connection);
  /** Does something with the workbook that Excel may refuse. */
  const attempt = useCallback(
    (work: () => void) => {
      try {
        work();
        setMessage(undefined);
      } catch (cause) {
        if (!(cause instanceof EngineFault)) throw cause;
        setMessage(texts.refused[cause.code] ?? texts.refusedOther(cause.code));
      }
    },
    [texts],
  );
  const press = async (action: string): Promise<void> => {
    setMessage((await connection?.press(action)) ? undefined : texts.notReady);
  };
  return (
    <div className="workbench">
      <header className="top">
        <h1>{texts.title}</h1>
        <BookPicker
          file={engine?.name}
          texts={texts}
          onSample={openSample}
          onFile={(file) => void open(file.name, async () => new Uint8Array(await file.arrayBuffer()))}
        />
        {engine && (
          <>
            <button type="button" onClick={() => attempt(() => engine.undo())}>
              {texts.undo}
            </button>
            <SheetProtection engine={engine} texts={texts} attempt={attempt} />
            <button type="button" onClick={() => setOpening((before) => before + 1)}>
              {texts.reloadPane}
            </button>
          </>
        )}
        <Ribbon texts={texts} onPress={(action) => void press(action)} />
      </header>
      <div role="status" className="message" hidden={message === undefined}>
        {message}
      </div>
      <div className="middle">
        <main className="book">
          {engine && connection && (
            <BookView key={opening} engine={engine} texts={texts} attempt={attempt} onEditing={connection} />
          )}
        </main>
        {connection && <PaneFrame connection={connection} texts={texts} />}
      </div>
      <footer className="bottom">{counts && <TrafficLine counts={counts} texts={texts} />}</footer>
    </div>
  );
}
