import { useCallback, useState, type ReactNode } from 'react';

/** Read by screen readers, seen by nobody. */
const UNSEEN = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** Something to say to screen readers, and the region of the page that says it. The same text twice in a row is said twice. */
export function useAnnouncer(): { readonly announce: (text: string) => void; readonly region: ReactNode } {
  const [said, setSaid] = useState<readonly [text: string, turn: number]>(['', 0]);
  const announce = useCallback((text: string) => setSaid(([, turn]) => [text, turn + 1]), []);
  const [text, turn] = said;
  // Two regions by turns: one whose text does not change is silent.
  const region = (
    <div style={UNSEEN}>
      <div role="status">{turn % 2 === 0 ? text : ''}</div>
      <div role="status">{turn % 2 === 1 ? text : ''}</div>
    </div>
  );
  return { announce, region };
}
