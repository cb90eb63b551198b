import { MAX_COLUMNS, MAX_ROWS } from '../../../formulas/sheet-size';
import { XlsxError } from '../xlsx-error';
import { ZERO } from '../xml/bytes';

const CASE_BIT = 0x20;
const LETTER_A = 0x61;

/** A cell address from bytes, `BC12`, into the fields: row and column from zero. */
export class CellAddress {
  row = 0;
  column = 0;

  constructor(private readonly part: string) {}

  /** @throws XlsxError `corrupt-xml` for what is no address on a sheet */
  read(bytes: Uint8Array, start: number, end: number): void {
    let p = start;
    let column = 0;
    for (; p < end; p++) {
      const letter = (bytes[p]! | CASE_BIT) - LETTER_A;
      if (letter < 0 || letter > 25) break;
      column = column * 26 + letter + 1;
      if (column > MAX_COLUMNS) throw this.corrupt(bytes, start, end);
    }
    let row = 0;
    const digitsStart = p;
    for (; p < end; p++) {
      const digit = bytes[p]! - ZERO;
      if (digit < 0 || digit > 9) throw this.corrupt(bytes, start, end);
      row = row * 10 + digit;
      if (row > MAX_ROWS) throw this.corrupt(bytes, start, end);
    }
    if (column === 0 || row === 0 || digitsStart === end) throw this.corrupt(bytes, start, end);
    this.row = row - 1;
    this.column = column - 1;
  }

  private corrupt(bytes: Uint8Array, start: number, end: number): XlsxError {
    return new XlsxError('corrupt-xml', {
      part: this.part,
      cell: String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 20))),
    });
  }
}
