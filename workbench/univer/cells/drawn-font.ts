/** What stands in for a font that the machine does not have: the canvas would take serifs. */
const FALLBACK = ', Arial';

/** A font as the grid draws it. */
export function drawnFont(name: string): string {
  return `${name}${FALLBACK}`;
}

/** The font's own name, of one that the grid draws. */
export function fontName(drawn: string): string {
  return drawn.replace(FALLBACK, '');
}
