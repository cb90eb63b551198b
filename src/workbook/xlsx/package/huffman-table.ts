const MAX_BITS = 15;
/** Codes up to this length, nearly all that occur, are looked up at once; longer ones are followed bit by bit. */
export const QUICK_BITS = 10;
export const QUICK_MASK = (1 << QUICK_BITS) - 1;

/** A prefix code as DEFLATE defines it: by the lengths of its codes alone. */
export class HuffmanTable {
  /** By the next bits of the stream: the symbol in the upper bits, its code's length in the lower four; zero for longer codes. */
  readonly quick = new Uint16Array(1 << QUICK_BITS);
  /** How many codes there are of each length, and the symbols in the order of their codes. */
  private readonly counts = new Uint16Array(MAX_BITS + 1);
  private readonly symbols = new Uint16Array(288);

  /**
   * Takes over a new code.
   * @param lengths the length of each symbol's code, zero for symbols without one
   * @returns false when more codes are asked for than there are
   */
  build(lengths: Uint8Array, from: number, size: number): boolean {
    const { quick, counts, symbols } = this;
    counts.fill(0);
    quick.fill(0);
    for (let symbol = 0; symbol < size; symbol++) counts[lengths[from + symbol]!]!++;
    counts[0] = 0;
    const nextCode = new Uint16Array(MAX_BITS + 2);
    const nextPlace = new Uint16Array(MAX_BITS + 2);
    let left = 1;
    for (let bits = 1; bits <= MAX_BITS; bits++) {
      left = (left << 1) - counts[bits]!;
      if (left < 0) return false;
      nextCode[bits + 1] = (nextCode[bits]! + counts[bits]!) << 1;
      nextPlace[bits + 1] = nextPlace[bits]! + counts[bits]!;
    }
    for (let symbol = 0; symbol < size; symbol++) {
      const bits = lengths[from + symbol]!;
      if (bits === 0) continue;
      symbols[nextPlace[bits]!++] = symbol;
      const code = nextCode[bits]!++;
      if (bits > QUICK_BITS) continue;
      const entry = (symbol << 4) | bits;
      for (let place = reversed(code, bits); place <= QUICK_MASK; place += 1 << bits) quick[place] = entry;
    }
    return true;
  }

  /**
   * A code that the quick table does not hold.
   * @param hold the stream's next bits, at least fifteen of them
   * @returns as in `quick`; zero where no code begins like that
   */
  follow(hold: number): number {
    let code = 0;
    let first = 0;
    let place = 0;
    for (let bits = 1; bits <= MAX_BITS; bits++) {
      code |= (hold >>> (bits - 1)) & 1;
      const count = this.counts[bits]!;
      if (code - first < count) return (this.symbols[place + code - first]! << 4) | bits;
      place += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    return 0;
  }
}

/** Codes stand in the stream with their first bit lowest. */
function reversed(code: number, bits: number): number {
  let result = 0;
  for (let bit = 0; bit < bits; bit++) result |= ((code >>> bit) & 1) << (bits - 1 - bit);
  return result;
}
