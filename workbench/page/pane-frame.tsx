import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { HostedWindow, HostingWindow } from '../pane/hosting';
import type { PageTexts } from './page-texts';
import type { PaneConnection } from './pane-connection';

/** As narrow as Excel lets a pane be, and as wide as leaves room for the grid. */
const NARROWEST = 320;
const WIDEST = 720;
const STEP = 20;

/** The add-in's pane in a frame of its own, with a divider that changes its width. Out of sight, but being loaded, as long as there is no workbook for it. */
export function PaneFrame({
  connection,
  displayLanguage,
  texts,
  onLeave,
}: {
  readonly connection: PaneConnection | undefined;
  readonly displayLanguage: string;
  readonly texts: PageTexts;
  /** Told when the keyboard leaves the pane by F6. */
  readonly onLeave: () => void;
}) {
  const [width, setWidth] = useState(380);
  const [isDragged, setDragged] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef<HTMLIFrameElement>(null);
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  useEffect(() => {
    const frame = document.createElement('iframe');
    frame.title = texts.pane;
    frame.id = 'pane';
    // Microsoft's client learns from the address which host it is in.
    frame.src = `pane.html?_host_Info=Excel$Web$16.01$${displayLanguage}$$$$0`;
    // The pane's window is there only after the frame has begun to load, and another one after each loading.
    frame.addEventListener('load', () =>
      frame.contentWindow?.addEventListener('keydown', ({ key }) => {
        if (key === 'F6') leave.current();
      }),
    );
    place.current?.append(frame);
    shown.current = frame;
    return () => frame.remove();
  }, [displayLanguage, texts]);
  useEffect(() => {
    if (!connection) return;
    // The frame's first script asks its parent for the connection; where it has run already it waits to be told of it.
    (window as HostingWindow).styrkollHosting = connection;
    (shown.current?.contentWindow as HostedWindow | null | undefined)?.styrkollBegin?.(connection);
    return () => connection.close();
  }, [connection]);
  const resize = (wanted: number): void => setWidth(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowLeft') resize(width + STEP);
    if (key === 'ArrowRight') resize(width - STEP);
  };
  const onPointerMove = ({ clientX }: PointerEvent): void => {
    if (isDragged) resize(window.innerWidth - clientX);
  };
  return (
    <aside
      className={isDragged ? 'pane dragged' : 'pane'}
      style={{ width, ...(!connection && { display: 'none' }) }}
      aria-label={texts.pane}
    >
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
