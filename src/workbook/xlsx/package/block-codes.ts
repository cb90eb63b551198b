import type { BitInput } from './bit-input';
import { HuffmanTable } from './huffman-table';
import { InflateError } from './inflate-error';

/** The code of the first length; those below it are bytes and the end of the block. */
export const FIRST_LENGTH = 257;

const CODE_LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const COPY_PREVIOUS = 16;
const SHORT_ZEROS = 17;

/** The two codes that a block of a DEFLATE stream is written in: one for bytes and lengths, one for distances. */
export class BlockCodes {
  readonly literals = new HuffmanTable();
  readonly distances = new HuffmanTable();
  /** The code that the lengths of the other two are written in. */
  private readonly codeLengths = new HuffmanTable();
  private readonly lengths = new Uint8Array(320);

  /** Takes the codes that DEFLATE itself sets. */
  useFixed(): void {
    const { lengths } = this;
    lengths.fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280, 288);
    this.literals.build(lengths, 0, 288);
    lengths.fill(5, 0, 30);
    this.distances.build(lengths, 0, 30);
  }

  /**
   * Reads the codes that stand in front of a block.
   * @throws InflateError
   */
  read(input: BitInput): void {
    const { lengths } = this;
    const literalCount = input.take(5) + FIRST_LENGTH;
    const distanceCount = input.take(5) + 1;
    const codeCount = input.take(4) + 4;
    if (literalCount > 286 || distanceCount > 30) throw new InflateError('too many codes');
    lengths.fill(0);
    for (let index = 0; index < codeCount; index++) lengths[CODE_LENGTH_ORDER[index]!] = input.take(3);
    if (!this.codeLengths.build(lengths, 0, 19)) throw new InflateError('impossible codes');
    this.readLengths(input, literalCount + distanceCount);
    if (!this.literals.build(lengths, 0, literalCount) || !this.distances.build(lengths, literalCount, distanceCount)) {
      throw new InflateError('impossible codes');
    }
  }

  private readLengths(input: BitInput, count: number): void {
    const { lengths } = this;
    lengths.fill(0);
    for (let index = 0; index < count;) {
      const symbol = takeSymbol(input, this.codeLengths);
      if (symbol < COPY_PREVIOUS) {
        lengths[index++] = symbol;
        continue;
      }
      if (symbol === COPY_PREVIOUS && index === 0) throw new InflateError('nothing to repeat');
      const repeated = symbol === COPY_PREVIOUS ? lengths[index - 1]! : 0;
      const times =
        symbol === COPY_PREVIOUS ? 3 + input.take(2) : symbol === SHORT_ZEROS ? 3 + input.take(3) : 11 + input.take(7);
      if (index + times > count) throw new InflateError('too many codes');
      lengths.fill(repeated, index, index + times);
      index += times;
    }
  }
}

/** One symbol, taken bit by bit so that nothing beyond the stream's end is asked for. */
function takeSymbol(input: BitInput, table: HuffmanTable): number {
  let hold = 0;
  for (let bits = 1; bits <= 15; bits++) {
    hold |= input.take(1) << (bits - 1);
    const entry = table.follow(hold);
    if (entry !== 0 && (entry & 15) === bits) return entry >> 4;
  }
  throw new InflateError('an unknown code');
}
