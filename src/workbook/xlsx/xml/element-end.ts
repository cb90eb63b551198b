import { LESS } from './bytes';
import { INCOMPLETE, type TagScanner } from './tag-scanner';

/** The place behind the end tag of the element that begins at `at`; `INCOMPLETE` when it is not all there. */
export function elementEnd(tags: TagScanner, bytes: Uint8Array, at: number): number {
  let depth = 0;
  let p = at;
  for (;;) {
    p = tags.scan(bytes, p);
    if (p === INCOMPLETE) return INCOMPLETE;
    if (tags.kind === 'start') depth++;
    else if (tags.kind === 'end') depth--;
    if (depth <= 0 && tags.kind !== 'other') return p;
    while (bytes[p] !== LESS && bytes[p] !== 0) p++;
    if (bytes[p] === 0) return INCOMPLETE;
  }
}
