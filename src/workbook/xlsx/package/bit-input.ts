import { InflateError } from './inflate-error';

/** Takes a DEFLATE stream in bit by bit, the lowest first. The hot loop of the inflater works on its fields directly. */
export class BitInput {
  /** Bits that were taken from the bytes and not yet used, and how many. */
  hold = 0;
  bits = 0;
  /** How many bytes have been taken in. */
  consumed = 0;

  constructor(readonly bytes: Uint8Array) {}

  /**
   * The next bits of the stream, at most sixteen.
   * @throws InflateError when the stream ends before
   */
  take(count: number): number {
    while (this.bits < count) {
      if (this.consumed >= this.bytes.length) throw new InflateError('the stream ends early');
      this.hold |= this.bytes[this.consumed++]! << this.bits;
      this.bits += 8;
    }
    const value = this.hold & ((1 << count) - 1);
    this.hold >>>= count;
    this.bits -= count;
    return value;
  }

  /** Drops bits up to the next whole byte. */
  align(): void {
    this.take(this.bits & 7);
  }
}
