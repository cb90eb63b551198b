import { numberFromBytes, textFromBytes } from '../xml/byte-values';
import type { TagScanner } from '../xml/tag-scanner';

/**
 * Whether the row or column whose tag was scanned last is marked as hidden, or has no height or width.
 * @param sizeAttribute `ht` or `width`
 */
export function isHidden(tags: TagScanner, bytes: Uint8Array, sizeAttribute: string): boolean {
  const { attributes } = tags;
  const hidden = tags.valueSlot(bytes, 'hidden');
  if (hidden >= 0) {
    const text = textFromBytes(bytes, attributes[hidden]!, attributes[hidden + 1]!);
    if (text === '1' || text === 'true') return true;
  }
  const size = tags.valueSlot(bytes, sizeAttribute);
  return size >= 0 && numberFromBytes(bytes, attributes[size]!, attributes[size + 1]!) === 0;
}
