import { escapeCellText } from '../xml/escape-xml';
import { XmlPieces } from './xml-pieces';

/** The texts of a workbook to be written, each kept once. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  /** The text's index, the same each time. */
  index(text: string): number {
    this.uses++;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }

  /** The part's content. */
  *pieces(): Generator<Uint8Array, void, undefined> {
    const out = new XmlPieces();
    out.add('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n');
    out.add(
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.indexes.size}">`,
    );
    for (const text of this.indexes.keys()) {
      out.add(`<si><t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''}>${escapeCellText(text)}</t></si>`);
      if (out.isFull) yield out.take();
    }
    out.add('</sst>');
    yield out.take();
  }
}
