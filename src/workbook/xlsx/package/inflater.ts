import { BitInput } from './bit-input';
import { BlockCodes, FIRST_LENGTH } from './block-codes';
import { QUICK_MASK } from './huffman-table';
import { InflateError } from './inflate-error';
import { DISTANCE_BASE, DISTANCE_EXTRA, LENGTH_BASE, LENGTH_EXTRA, LONGEST_MATCH } from './match-tables';

const WINDOW = 1 << 15;
const LARGEST_PIECE = 1 << 18;
const SMALLEST_PIECE = 1 << 10;
const END_OF_BLOCK = 256;
/** Shorter matches are copied faster byte by byte than by a call. */
const LONG_MATCH = 48;

/**
 * Inflates a DEFLATE stream (RFC 1951) in pieces of some 256 kB into a buffer of its own that it uses again and again: on large
 * sheets, the buffers that a general library makes anew for each piece cost as much time as the inflating.
 */
export class Inflater {
  private readonly out: Uint8Array;
  /** Where a piece is full. */
  private readonly outEnd: number;
  private readonly input: BitInput;
  private readonly codes = new BlockCodes();
  /** Where the next byte goes; the bytes of the last window stand in front of it. */
  private outAt = WINDOW;
  /** The first byte of `out` that is part of the stream. */
  private outStart = WINDOW;
  private block: 'none' | 'stored' | 'coded' = 'none';
  private storedLeft = 0;
  private isLast = false;

  /** @param expected how many bytes will come out, as far as known: small parts do with a small buffer */
  constructor(bytes: Uint8Array, expected = LARGEST_PIECE) {
    this.input = new BitInput(bytes);
    this.outEnd = WINDOW + Math.max(SMALLEST_PIECE, Math.min(LARGEST_PIECE, expected));
    this.out = new Uint8Array(this.outEnd + LONGEST_MATCH);
  }

  /** How many compressed bytes have been taken in. */
  get consumed(): number {
    return this.input.consumed;
  }

  /**
   * The next bytes, a view that the next call overwrites; undefined after the last.
   * @throws InflateError when the stream is damaged or ends early
   */
  next(): Uint8Array | undefined {
    if (this.outAt > WINDOW) {
      this.out.copyWithin(0, this.outAt - WINDOW, this.outAt);
      this.outStart = Math.max(0, this.outStart - (this.outAt - WINDOW));
      this.outAt = WINDOW;
    }
    while (this.outAt < this.outEnd) {
      if (this.block === 'none') {
        if (this.isLast) break;
        this.readHeader();
      }
      if (this.block === 'stored') this.copyStored();
      else this.inflateBlock();
    }
    return this.outAt > WINDOW ? this.out.subarray(WINDOW, this.outAt) : undefined;
  }

  private readHeader(): void {
    const { input } = this;
    this.isLast = input.take(1) === 1;
    const type = input.take(2);
    if (type === 3) throw new InflateError('an unknown kind of block');
    if (type === 0) {
      input.align();
      this.storedLeft = input.take(16);
      if ((input.take(16) ^ 0xffff) !== this.storedLeft) throw new InflateError('a stored block of no length');
    } else if (type === 1) this.codes.useFixed();
    else this.codes.read(input);
    this.block = type === 0 ? 'stored' : 'coded';
  }

  private copyStored(): void {
    const { out, input } = this;
    // What the bit input has already taken in comes first.
    while (input.bits > 0 && this.storedLeft > 0) {
      out[this.outAt++] = input.take(8);
      this.storedLeft--;
    }
    const length = Math.min(this.storedLeft, this.outEnd - this.outAt);
    if (length > 0) {
      if (input.consumed + length > input.bytes.length) throw new InflateError('the stream ends early');
      out.set(input.bytes.subarray(input.consumed, input.consumed + length), this.outAt);
      this.outAt += length;
      input.consumed += length;
      this.storedLeft -= length;
    }
    if (this.storedLeft === 0) this.block = 'none';
  }

  /** Goes on with a coded block until it ends or the piece is full. The hot loop: its state is in local variables. */
  private inflateBlock(): void {
    const { out, outEnd, outStart } = this;
    const { literals, distances } = this.codes;
    const input = this.input.bytes;
    const literalTable = literals.quick;
    const distanceTable = distances.quick;
    const inputEnd = input.length;
    let { outAt } = this;
    let { hold, bits, consumed } = this.input;
    while (outAt < outEnd) {
      if (bits < 15) {
        if (consumed + 1 < inputEnd) {
          hold |= (input[consumed]! | (input[consumed + 1]! << 8)) << bits;
        } else {
          // The last code may end before fifteen bits do; what is read beyond the end is told by the count.
          if (consumed > inputEnd + 2) throw new InflateError('the stream ends early');
          if (consumed < inputEnd) hold |= input[consumed]! << bits;
        }
        consumed += 2;
        bits += 16;
      }
      let entry = literalTable[hold & QUICK_MASK]!;
      if (entry === 0) entry = literals.follow(hold);
      if (entry === 0) throw new InflateError('an unknown code');
      const codeBits = entry & 15;
      hold >>= codeBits;
      bits -= codeBits;
      const symbol = entry >> 4;
      if (symbol < END_OF_BLOCK) {
        out[outAt++] = symbol;
        continue;
      }
      if (symbol === END_OF_BLOCK) {
        this.block = 'none';
        break;
      }
      if (bits < 15) {
        if (consumed + 1 < inputEnd) hold |= (input[consumed]! | (input[consumed + 1]! << 8)) << bits;
        else if (consumed < inputEnd) hold |= input[consumed]! << bits;
        consumed += 2;
        bits += 16;
      }
      const lengthCode = symbol - FIRST_LENGTH;
      const lengthExtra = LENGTH_EXTRA[lengthCode]!;
      const length = LENGTH_BASE[lengthCode]! + (hold & ((1 << lengthExtra) - 1));
      hold >>= lengthExtra;
      bits -= lengthExtra;
      if (bits < 15) {
        if (consumed + 1 < inputEnd) hold |= (input[consumed]! | (input[consumed + 1]! << 8)) << bits;
        else if (consumed < inputEnd) hold |= input[consumed]! << bits;
        consumed += 2;
        bits += 16;
      }
      entry = distanceTable[hold & QUICK_MASK]!;
      if (entry === 0) entry = distances.follow(hold);
      if (entry === 0 || lengthCode > 28) throw new InflateError('an unknown code');
      const distanceBits = entry & 15;
      hold >>= distanceBits;
      bits -= distanceBits;
      if (bits < 15) {
        if (consumed + 1 < inputEnd) hold |= (input[consumed]! | (input[consumed + 1]! << 8)) << bits;
        else if (consumed < inputEnd) hold |= input[consumed]! << bits;
        consumed += 2;
        bits += 16;
      }
      const distanceCode = entry >> 4;
      const distanceExtra = DISTANCE_EXTRA[distanceCode]!;
      const distance = DISTANCE_BASE[distanceCode]! + (hold & ((1 << distanceExtra) - 1));
      hold >>= distanceExtra;
      bits -= distanceExtra;
      let from = outAt - distance;
      if (from < outStart) throw new InflateError('a match before the beginning');
      const stop = outAt + length;
      if (length >= LONG_MATCH && distance >= length) {
        out.copyWithin(outAt, from, from + length);
        outAt = stop;
      } else {
        while (outAt < stop) out[outAt++] = out[from++]!;
      }
    }
    this.outAt = outAt;
    // Whole bytes that were taken in beyond what was needed go back.
    this.input.consumed = consumed - (bits >> 3);
    this.input.bits = bits & 7;
    this.input.hold = hold & ((1 << this.input.bits) - 1);
    if (this.input.consumed > inputEnd) throw new InflateError('the stream ends early');
  }
}
