import { wholeFromBytes } from '../xml/byte-values';
import type { TagScanner } from '../xml/tag-scanner';
import { CellAddress } from './cell-address';
import { cellTypeFromBytes, type CellType } from './cell-type';

const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;

/** What a cell's tag says, in fields that the next tag overwrites. */
export class CellAttributes {
  /** -1 where the cell does not say where it is. */
  row = -1;
  column = -1;
  style = 0;
  type: CellType = 'n';
  private readonly address: CellAddress;

  constructor(private readonly part: string) {
    this.address = new CellAddress(part);
  }

  /**
   * Reads the tag that the tag scanner has just scanned.
   * @throws XlsxError `corrupt-xml` for an address outside the sheet or an unknown type
   */
  read(tags: TagScanner, bytes: Uint8Array): void {
    const { attributes } = tags;
    this.row = this.column = -1;
    this.style = 0;
    this.type = 'n';
    for (let slot = 0; slot < 4 * tags.attributeCount; slot += 4) {
      const nameStart = attributes[slot]!;
      if (attributes[slot + 1]! - nameStart !== 1) continue;
      const start = attributes[slot + 2]!;
      const end = attributes[slot + 3]!;
      const name = bytes[nameStart];
      if (name === LETTER_R) {
        this.address.read(bytes, start, end);
        this.row = this.address.row;
        this.column = this.address.column;
      } else if (name === LETTER_S) {
        this.style = wholeFromBytes(bytes, start, end) || 0;
      } else if (name === LETTER_T) {
        this.type = cellTypeFromBytes(bytes, start, end, this.part);
      }
    }
  }
}
