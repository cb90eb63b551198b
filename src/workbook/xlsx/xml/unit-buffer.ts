import { XlsxError } from '../xlsx-error';

/**
 * The bytes that a scanner has been given and not yet used up. It takes pieces in at the end, drops what was read at the
 * front, and keeps a zero behind the last byte for the scanners to stop at.
 */
export class UnitBuffer {
  bytes = new Uint8Array(1);
  /** Where the zero stands. */
  end = 0;
  /** Where the next unit begins; the scanner moves it on. */
  position = 0;
  /** Below this many waiting bytes another try is not worth it: they were too few the last time. */
  private wanted = 0;

  constructor(
    private readonly part: string,
    private readonly maxUnitBytes: number,
  ) {}

  /**
   * Takes a piece in.
   * @returns whether there is enough to try again; a unit that is larger than a piece is tried each time its bytes double
   * @throws XlsxError `too-large` when a unit is longer than a unit may be
   */
  append(piece: Uint8Array): boolean {
    const waiting = this.end - this.position;
    if (this.wanted > 0 && waiting > this.maxUnitBytes)
      throw new XlsxError('too-large', { part: this.part, bytes: this.maxUnitBytes });
    const needed = waiting + piece.length;
    const old = this.bytes;
    if (needed + 1 > old.length || old.length > 16 * (needed + 65_536))
      this.bytes = new Uint8Array(needed + (needed >> 2) + 1);
    this.bytes.set(old.subarray(this.position, this.end));
    this.bytes.set(piece, waiting);
    this.bytes[needed] = 0;
    this.end = needed;
    this.position = 0;
    return needed >= this.wanted;
  }

  /** Says that the unit at `position` goes on beyond the bytes. */
  wait(): void {
    this.wanted = 2 * (this.end - this.position);
  }

  /** Says that the bytes were used up, as far as they make whole units. */
  clearWait(): void {
    this.wanted = 0;
  }
}
