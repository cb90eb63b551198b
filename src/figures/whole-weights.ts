const MOST_DECIMALS = 9;
const FRACTION_BITS = 52;

/** Weights as whole numbers in the same proportion where nine decimals will do, as for all that people write; undefined where they will not. */
export function decimalWeights(weights: readonly number[]): readonly number[] | undefined {
  for (let decimals = 0, scale = 1; decimals <= MOST_DECIMALS; decimals++, scale *= 10) {
    const whole = scaledUp(weights, scale);
    if (whole) return whole;
  }
  return undefined;
}

/** Weights as whole numbers in exactly the same proportion, whatever doubles they are. They must be finite and not below zero. */
export function binaryWeights(weights: readonly number[]): readonly bigint[] {
  const parts = weights.map(partsOf);
  const lowest = parts.reduce((least, { exponent }) => Math.min(least, exponent), Infinity);
  return parts.map(({ mantissa, exponent }) => (mantissa === 0n ? 0n : mantissa << BigInt(exponent - lowest)));
}

function scaledUp(weights: readonly number[], scale: number): readonly number[] | undefined {
  const whole: number[] = [];
  for (const weight of weights) {
    const number = Math.round(weight * scale);
    if (number / scale !== weight || !Number.isSafeInteger(number)) return undefined;
    whole.push(number);
  }
  return whole;
}

const view = new DataView(new ArrayBuffer(8));

/** A double as mantissa × 2^exponent; zero has no exponent to speak of. */
function partsOf(value: number): { readonly mantissa: bigint; readonly exponent: number } {
  if (value === 0) return { mantissa: 0n, exponent: Infinity };
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const fraction = bits & ((1n << BigInt(FRACTION_BITS)) - 1n);
  const biased = Number(bits >> BigInt(FRACTION_BITS)) & 0x7ff;
  return biased === 0
    ? { mantissa: fraction, exponent: -1074 }
    : { mantissa: fraction | (1n << BigInt(FRACTION_BITS)), exponent: biased - 1075 };
}
