import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { HostingWindow } from '../pane/hosted';
import type { PageTexts } from './page-texts';
import type { PaneConnection } from './pane-connection';

/** As narrow as Excel lets a pane be, and as wide as leaves room for the grid. */
const NARROWEST = 320;
const WIDEST = 720;
const STEP = 20;

/** The add-in's pane in a frame of its own, with a divider that changes its width. */
export function PaneFrame({
  connection,
  texts,
  onLeave,
}: {
  readonly connection: PaneConnection;
  readonly texts: PageTexts;
  /** Told when the keyboard leaves the pane by F6. */
  readonly onLeave: () => void;
}) {
  const [width, setWidth] = useState(380);
  const [isDragged, setDragged] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  useEffect(() => {
    const frame = document.createElement('iframe');
    frame.title = texts.pane;
    frame.id = 'pane';
    // The frame's first script asks its parent for the connection, so it has to be there before the frame.
    (window as HostingWindow & { styrkollHosting?: PaneConnection }).styrkollHosting = connection;
    // Microsoft's client learns from the address which host it is in.
    frame.src = `pane.html?_host_Info=Excel$Web$16.01$${connection.displayLanguage}$$$$0`;
    // The pane's window is there only after the frame has begun to load, and another one after each loading.
    frame.addEventListener('load', () =>
      frame.contentWindow?.addEventListener('keydown', ({ key }) => {
        if (key === 'F6') leave.current();
      }),
    );
    place.current?.append(frame);
    return () => {
      frame.remove();
      connection.close();
    };
  }, [connection, texts]);
  const resize = (wanted: number): void => setWidth(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowLeft') resize(width + STEP);
    if (key === 'ArrowRight') resize(width - STEP);
  };
  const onPointerMove = ({ clientX }: PointerEvent): void => {
    if (isDragged) resize(window.innerWidth - clientX);
  };
  return (
    <aside className={isDragged ? 'pane dragged' : 'pane'} style={{ width }} aria-label={texts.pane}>
      <div
        className="divider"
        role="separator"
        aria-orientation="vertical"
        aria-label={texts.divider}
        aria-valuenow={width}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragged(true);
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => setDragged(false)}
      />
      <div ref={place} className="frame" />
    </aside>
  );
}
