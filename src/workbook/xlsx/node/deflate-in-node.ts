import { deflateRawSync } from 'node:zlib';

/** Beyond this speed counts for more than the last tenth of a file's size. */
const LARGE = 8 << 20;

/** Compresses by Node's own zlib, some five times as fast as what runs in every browser. */
export function deflateInNode(content: Iterable<Uint8Array>): readonly Uint8Array[] {
  const whole = Buffer.concat([...content]);
  return [deflateRawSync(whole, { level: whole.length > LARGE ? 1 : 6 })];
}
