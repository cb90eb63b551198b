import { Inflate, inflateSync } from 'fflate';
import type { ReadBudget } from '../read-budget';
import { XlsxError } from '../xlsx-error';
import { rawBytes, type ZipEntry } from './zip-entry';

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const PIECE = 1 << 18;
/** Small enough that even the densest stream (1:1032) inflates to no more than some 32 MB before the limits are asked. */
const COMPRESSED_STEP = 1 << 15;
/** Parts up to this size are inflated into one buffer, which is faster; beyond it memory counts for more. */
const LARGEST_WHOLE = 128 << 20;

/** A piece of a part, and how many of its compressed bytes have been used by its end. */
type Piece = readonly [content: Uint8Array, consumed: number];

/**
 * The entry's content, in pieces. Limits and time are checked in
 * between.
 * @throws XlsxError `encrypted`, `unsupported-compression`, `truncated`, `zip-bomb`, `too-large` or `timeout`
 */
export function* inflateEntry(
  archive: Uint8Array,
  entry: ZipEntry,
  budget: ReadBudget,
): Generator<Uint8Array, void, undefined> {
  const { name, method, flags } = entry;
  if (flags & ENCRYPTED) throw new XlsxError('encrypted', { part: name });
  if (method !== STORED && method !== DEFLATED) throw new XlsxError('unsupported-compression', { part: name, method });
  const raw = rawBytes(archive, entry);
  let inflated = 0;
  const pieces =
    method === STORED ? cut(raw, raw.length) : (inflateWhole(raw, entry, budget) ?? inflateInSteps(raw, name));
  for (const [piece, consumed] of pieces) {
    inflated += piece.length;
    budget.spendInflated(piece.length, name, inflated, consumed);
    budget.checkTime();
    yield piece;
  }
  if (inflated < entry.size) throw new XlsxError('truncated', { part: name });
}

/** Content that is there in full, in pieces; `compressed` is what the whole of it takes in the archive. */
function* cut(content: Uint8Array, compressed: number): Generator<Piece, void, undefined> {
  for (let at = 0; at < content.length; at += PIECE) {
    const piece = content.subarray(at, at + PIECE);
    yield [piece, Math.ceil((compressed * (at + piece.length)) / content.length)];
  }
}

/** Undefined where the size that the directory claims is too large or too good to be true, or turns out wrong: then step by step. */
function inflateWhole(raw: Uint8Array, { name, size }: ZipEntry, budget: ReadBudget): Iterable<Piece> | undefined {
  const { maxRatio, ratioFromBytes } = budget.limits;
  if (size > LARGEST_WHOLE || size > Math.max(ratioFromBytes, raw.length * maxRatio)) return undefined;
  // One byte more than is claimed shows whether the claim is too small.
  const content = orTruncated(name, () => inflateSync(raw, { out: new Uint8Array(size + 1) }));
  return content.length === size ? cut(content, raw.length) : undefined;
}

function* inflateInSteps(raw: Uint8Array, part: string): Generator<Piece, void, undefined> {
  const pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => void pieces.push(piece));
  for (let at = 0; at < raw.length; at += COMPRESSED_STEP) {
    const end = Math.min(raw.length, at + COMPRESSED_STEP);
    orTruncated(part, () => stream.push(raw.subarray(at, end), end === raw.length));
    for (const piece of pieces.splice(0)) yield [piece, end];
  }
}

/** What fflate throws at is a stream that is damaged or breaks off. */
function orTruncated<Result>(part: string, inflate: () => Result): Result {
  try {
    return inflate();
  } catch (error) {
    throw new XlsxError('truncated', { part, reason: error instanceof Error ? error.message : String(error) });
  }
}
