import { child, type XmlElement } from '../xml/xml-element';
import { unescapeExcel } from '../xml/xml-text';

/** The text of a shared or inline string: its own `t`, or those of its runs. Phonetic readings are not part of it. */
export function richText(element: XmlElement): string {
  let text = '';
  for (const piece of element.children) {
    if (piece.name === 't') text += piece.text;
    else if (piece.name === 'r') text += child(piece, 't')?.text ?? '';
  }
  return unescapeExcel(text);
}
