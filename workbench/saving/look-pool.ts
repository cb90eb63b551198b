import type { HostLook } from '../host/engine';

/** The look of a cell that nobody has touched. */
const PLAIN: HostLook = {
  fillColor: '',
  fontColor: '',
  bold: false,
  italic: false,
  wrapText: false,
  horizontalAlignment: '',
};

/** Looks, each kept once; the first is the plain one. */
export class LookPool {
  private readonly looks: HostLook[] = [PLAIN];
  private readonly indexes = new Map<string, number>([[keyOf(PLAIN), 0]]);
  private readonly known = new WeakMap<HostLook, number>();

  index(look: HostLook): number {
    const known = this.known.get(look);
    if (known !== undefined) return known;
    const key = keyOf(look);
    let index = this.indexes.get(key);
    if (index === undefined) {
      index = this.looks.push(look) - 1;
      this.indexes.set(key, index);
    }
    this.known.set(look, index);
    return index;
  }

  look(index: number): HostLook {
    return this.looks[index] ?? PLAIN;
  }
}

function keyOf(look: HostLook): string {
  const {
    fillColor,
    fontColor,
    bold,
    italic,
    wrapText,
    horizontalAlignment,
    locked = true,
    more = {},
    hyperlink,
  } = look;
  const link = hyperlink && [hyperlink.address, hyperlink.documentReference, hyperlink.screenTip];
  const rest = Object.entries(more).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([fillColor, fontColor, bold, italic, wrapText, horizontalAlignment, locked, link, rest]);
}
