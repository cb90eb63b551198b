import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { CellSaid } from './cell-said';
import { Desk } from './desk';
import { installHook } from './developer-hook';
import { Gallery } from './gallery';
import { Hint } from './hint';
import { NoticeLine } from './notice';
import type { PageTexts } from './page-texts';
import { PaneFrame } from './pane-frame';
import { ProtocolView } from './protocol/protocol-view';
import { Ribbon } from './ribbon';
import { SAMPLES } from './samples';
import { TitleBar } from './title-bar';
import { SHOW_FORMULAS } from './tour/tour-steps';
import { isTourSeen, rememberTour } from './tour/tour-seen';
import { Tour } from './tour/tour';
import { TrafficLine } from './traffic-line';
import { useFileDrop } from './use-file-drop';
import { useProtection } from './use-protection';
import { useWarning } from './use-warning';
import { useTraffic } from './use-traffic';

/** The file that the page's address names, else the first sample. */
function firstFile(): string {
  const wanted = new URLSearchParams(window.location.search).get('book');
  return SAMPLES.find(({ file }) => file === wanted)?.file ?? SAMPLES[0]!.file;
}

/** The number of the workbook that is opened first: the pane that is there before it is its pane. */
const FIRST_BOOK = 1;

/** An Excel of its own: a workbook to write in, and beside it the add-in's pane, which takes this page for Excel. */
export function Workbench({ texts, displayLanguage }: { readonly texts: PageTexts; readonly displayLanguage: string }) {
  const [desk] = useState(() => new Desk(texts, displayLanguage));
  const { book, opening, isChanged, notice } = useSyncExternalStore(desk.subscribe, desk.snapshot);
  const [hasPane, setPane] = useState(true);
  const [hasProtocol, setProtocol] = useState(false);
  const [hasGallery, setGallery] = useState(false);
  const [tour, setTour] = useState<'offered' | 'on' | 'off'>(() => (isTourSeen() ? 'off' : 'offered'));
  useEffect(() => {
    installHook(desk);
    void desk.openSample(firstFile());
  }, [desk]);
  const engine = book?.grid.engine;
  const traffic = useTraffic(book?.connection);
  const protection = useProtection(engine);
  /** Asks before another workbook takes the place of one that is not saved. */
  const mayLeave = (): boolean => !isChanged || window.confirm(texts.leave(book?.name ?? ''));
  const openFile = (file: File): void => {
    if (mayLeave()) void desk.openFile(file);
  };
  const isOver = useFileDrop(openFile);
  useWarning(isChanged);
  const endTour = useCallback(() => {
    rememberTour();
    setTour('off');
  }, []);
  const focusGrid = useCallback(() => book?.grid.focus(), [book]);
  const act = (action: string): void => {
    setPane(true);
    if (action === SHOW_FORMULAS) desk.showSheet('Formler');
    else void desk.press(action);
  };
  return (
    <div className="workbench" data-over={isOver || undefined}>
      <header>
        <TitleBar name={book?.name} isChanged={isChanged} opening={opening} texts={texts} />
        <Ribbon
          texts={texts}
          isReady={book !== undefined}
          onFile={openFile}
          onSave={() => void desk.save()}
          onGallery={() => setGallery(true)}
          onUndo={() => desk.attempt(() => engine?.undo() === false && desk.say(texts.nothingToUndo))}
          onRedo={() => desk.attempt(() => engine?.redo() === false && desk.say(texts.nothingToRedo))}
          onCommand={act}
          onProtect={() => desk.attempt(protection.toggle)}
          isProtected={protection.isProtected}
          onPane={() => setPane(!hasPane)}
          hasPane={hasPane}
          onProtocol={() => setProtocol(!hasProtocol)}
          hasProtocol={hasProtocol}
          onTour={() => setTour('on')}
        />
      </header>
      {tour === 'offered' && <Hint texts={texts} onTour={() => setTour('on')} onDismiss={endTour} />}
      <NoticeLine notice={notice} texts={texts} onClose={() => desk.say(undefined)} />
      <div className="middle">
        <main ref={desk.setPlace} className="book" aria-label={texts.book} />
        {hasPane && (
          <PaneFrame
            key={book?.id ?? FIRST_BOOK}
            connection={book?.connection}
            displayLanguage={displayLanguage}
            texts={texts}
            onLeave={focusGrid}
          />
        )}
      </div>
      {hasProtocol && traffic && book && (
        <ProtocolView
          log={traffic.log}
          texts={texts}
          onClear={() => book.connection.clearLog()}
          onClose={() => setProtocol(false)}
        />
      )}
      <footer className="bottom">{traffic && <TrafficLine counts={traffic.counts} texts={texts} />}</footer>
      {engine && <CellSaid engine={engine} texts={texts} />}
      {hasGallery && (
        <Gallery
          file={book?.name}
          texts={texts}
          onChoose={(file) => mayLeave() && void desk.openSample(file)}
          onClose={() => setGallery(false)}
        />
      )}
      {tour === 'on' && <Tour texts={texts} onAction={act} onLeave={endTour} />}
      {isOver && <div className="drop">{texts.dropHere}</div>}
    </div>
  );
}
