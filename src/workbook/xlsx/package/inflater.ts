import { HuffmanTable, QUICK_MASK } from './huffman-table';

const WINDOW = 1 << 15;
const LARGEST_PIECE = 1 << 18;
const SMALLEST_PIECE = 1 << 10;
const LONGEST_MATCH = 258;
const END_OF_BLOCK = 256;
const FIRST_LENGTH = 257;
const LENGTH_EXTRA = Uint8Array.of(
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
);
const DISTANCE_EXTRA = Uint8Array.from({ length: 30 }, (_, code) => Math.max(0, (code >> 1) - 1));
const LENGTH_BASE = bases(LENGTH_EXTRA, 3);
LENGTH_BASE[28] = LONGEST_MATCH;
const DISTANCE_BASE = bases(DISTANCE_EXTRA, 1);
const CODE_LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** Shorter matches are copied faster byte by byte than by a call. */
const LONG_MATCH = 48;

function bases(extra: Uint8Array, first: number): Uint16Array {
  const result = new Uint16Array(extra.length);
  let base = first;
  extra.forEach((bits, code) => {
    result[code] = base;
    base += 1 << bits;
  });
  return result;
}

/** Data that is no DEFLATE stream, or the beginning of one. */
export class InflateError extends Error {
  override readonly name = 'InflateError';
}

/**
 * Inflates a DEFLATE stream (RFC 1951) in pieces of some 256 kB into a buffer of its own that it uses again and again: on large
 * sheets, the buffers that a general library makes anew for each piece cost as much time as the inflating.
 */
export class Inflater {
  private readonly out: Uint8Array;
  /** Where a piece is full. */
  private readonly outEnd: number;
  private readonly literals = new HuffmanTable();
  private readonly distances = new HuffmanTable();
  private readonly lengths = new Uint8Array(320);
  /** Where the next byte goes; the bytes of the last window stand in front of it. */
  private outAt = WINDOW;
  /** The first byte of `out` that is part of the stream. */
  private outStart = WINDOW;
  private hold = 0;
  private bits = 0;
  private block: 'none' | 'stored' | 'coded' = 'none';
  private storedLeft = 0;
  private isLast = false;
  /** How many compressed bytes have been taken in. */
  consumed = 0;

  /** @param expected how many bytes will come out, as far as known: small parts do with a small buffer */
  constructor(
    private readonly input: Uint8Array,
    expected = LARGEST_PIECE,
  ) {
    this.outEnd = WINDOW + Math.max(SMALLEST_PIECE, Math.min(LARGEST_PIECE, expected));
    this.out = new Uint8Array(this.outEnd + LONGEST_MATCH);
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

  /** The next bits of the stream, at most sixteen. */
  private take(count: number): number {
    while (this.bits < count) {
      if (this.consumed >= this.input.length) throw new InflateError('the stream ends early');
      this.hold |= this.input[this.consumed++]! << this.bits;
      this.bits += 8;
    }
    const value = this.hold & ((1 << count) - 1);
    this.hold >>>= count;
    this.bits -= count;
    return value;
  }

  private readHeader(): void {
    this.isLast = this.take(1) === 1;
    const type = this.take(2);
    if (type === 0) {
      // Stored bytes begin at the next whole byte.
      this.take(this.bits & 7);
      this.storedLeft = this.take(16);
      if ((this.take(16) ^ 0xffff) !== this.storedLeft) throw new InflateError('a stored block of no length');
      this.block = 'stored';
      return;
    }
    if (type === 3) throw new InflateError('an unknown kind of block');
    if (type === 1) this.useFixedCodes();
    else this.readCodes();
    this.block = 'coded';
  }

  private copyStored(): void {
    const { out, input } = this;
    // What the bit buffer has already taken in comes first.
    while (this.bits > 0 && this.storedLeft > 0) {
      out[this.outAt++] = this.take(8);
      this.storedLeft--;
    }
    const length = Math.min(this.storedLeft, this.outEnd - this.outAt);
    if (length > 0) {
      if (this.consumed + length > input.length) throw new InflateError('the stream ends early');
      out.set(input.subarray(this.consumed, this.consumed + length), this.outAt);
      this.outAt += length;
      this.consumed += length;
      this.storedLeft -= length;
    }
    if (this.storedLeft === 0) this.block = 'none';
  }

  private useFixedCodes(): void {
    const { lengths } = this;
    lengths.fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280, 288);
    this.literals.build(lengths, 0, 288);
    lengths.fill(5, 0, 30);
    this.distances.build(lengths, 0, 30);
  }

  private readCodes(): void {
    const { lengths } = this;
    const literalCount = this.take(5) + FIRST_LENGTH;
    const distanceCount = this.take(5) + 1;
    const codeCount = this.take(4) + 4;
    if (literalCount > 286 || distanceCount > 30) throw new InflateError('too many codes');
    lengths.fill(0);
    for (let index = 0; index < codeCount; index++) lengths[CODE_LENGTH_ORDER[index]!] = this.take(3);
    const codes = new HuffmanTable();
    if (!codes.build(lengths, 0, 19)) throw new InflateError('impossible codes');
    lengths.fill(0);
    const all = literalCount + distanceCount;
    for (let index = 0; index < all;) {
      const symbol = this.takeSymbol(codes);
      if (symbol < 16) {
        lengths[index++] = symbol;
        continue;
      }
      if (symbol === 16 && index === 0) throw new InflateError('nothing to repeat');
      const repeated = symbol === 16 ? lengths[index - 1]! : 0;
      const times = symbol === 16 ? 3 + this.take(2) : symbol === 17 ? 3 + this.take(3) : 11 + this.take(7);
      if (index + times > all) throw new InflateError('too many codes');
      lengths.fill(repeated, index, index + times);
      index += times;
    }
    if (!this.literals.build(lengths, 0, literalCount) || !this.distances.build(lengths, literalCount, distanceCount)) {
      throw new InflateError('impossible codes');
    }
  }

  /** One symbol, taken bit by bit so that nothing beyond the stream's end is asked for. */
  private takeSymbol(table: HuffmanTable): number {
    let hold = 0;
    for (let bits = 1; bits <= 15; bits++) {
      hold |= this.take(1) << (bits - 1);
      const entry = table.follow(hold);
      if (entry !== 0 && (entry & 15) === bits) return entry >> 4;
    }
    throw new InflateError('an unknown code');
  }

  /** Goes on with a coded block until it ends or the piece is full. The hot loop: its state is in local variables. */
  private inflateBlock(): void {
    const { out, outEnd, input, literals, distances, outStart } = this;
    const literalTable = literals.quick;
    const distanceTable = distances.quick;
    const inputEnd = input.length;
    let { hold, bits, consumed, outAt } = this;
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
      hold >>>= codeBits;
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
      hold >>>= lengthExtra;
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
      hold >>>= distanceBits;
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
      hold >>>= distanceExtra;
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
    const spare = bits >> 3;
    this.consumed = consumed - spare;
    this.bits = bits & 7;
    this.hold = hold & ((1 << this.bits) - 1);
    if (this.consumed > inputEnd) throw new InflateError('the stream ends early');
  }
}
