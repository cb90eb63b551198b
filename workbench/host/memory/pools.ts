import { classifyFormat, type NumberFormat } from '../../../src/index';
import type { CellLook } from './book-state';

/** The look of a cell that nobody has touched. */
export const PLAIN_LOOK: CellLook = {
  fillColor: '',
  fontColor: '',
  bold: false,
  italic: false,
  wrapText: false,
  horizontalAlignment: '',
  locked: true,
};

/** Number formats and looks, each kept once; what is in stays in, so that indexes of earlier states hold. */
export class Pools {
  readonly formats: NumberFormat[];
  readonly looks: CellLook[] = [PLAIN_LOOK];
  private readonly formatIndexes: Map<string, number>;
  private readonly lookIndexes = new Map<string, number>([[keyOf(PLAIN_LOOK), 0]]);

  constructor(formats: readonly NumberFormat[]) {
    this.formats = [...formats];
    this.formatIndexes = new Map(formats.map(({ code }, index) => [code, index]));
  }

  /** The index of a number format by its code. */
  format(code: string): number {
    const known = this.formatIndexes.get(code);
    if (known !== undefined) return known;
    this.formatIndexes.set(code, this.formats.length);
    return this.formats.push(classifyFormat(code)) - 1;
  }

  look(look: CellLook): number {
    const key = keyOf(look);
    const known = this.lookIndexes.get(key);
    if (known !== undefined) return known;
    this.lookIndexes.set(key, this.looks.length);
    return this.looks.push(look) - 1;
  }
}

function keyOf(look: CellLook): string {
  const { fillColor, fontColor, bold, italic, wrapText, horizontalAlignment, locked, hyperlink, more } = look;
  const link = hyperlink && [
    hyperlink.address,
    hyperlink.documentReference,
    hyperlink.textToDisplay,
    hyperlink.screenTip,
  ];
  return JSON.stringify([fillColor, fontColor, bold, italic, wrapText, horizontalAlignment, locked, link, more]);
}
