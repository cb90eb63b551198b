import { Inflate } from 'fflate';
import type { ReadBudget } from '../read-budget';
import { XlsxError } from '../xlsx-error';
import { rawBytes, type ZipEntry } from './zip-entry';

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const STORED_STEP = 1 << 19;
/** Small enough that even the densest stream (1:1032) inflates to no more than some 32 MB before the limits are asked. */
const COMPRESSED_STEP = 1 << 15;

/**
 * The entry's content, in pieces as they inflate; every piece is the receiver's own. Limits and time are checked in between.
 * @throws XlsxError `encrypted`, `unsupported-compression`, `truncated`, `zip-bomb`, `too-large` or `timeout`
 */
export function* inflateEntry(archive: Uint8Array, entry: ZipEntry, budget: ReadBudget): Generator<Uint8Array, void, undefined> {
  const { name, method, flags } = entry;
  if (flags & ENCRYPTED) throw new XlsxError('encrypted', { part: name });
  if (method !== STORED && method !== DEFLATED) throw new XlsxError('unsupported-compression', { part: name, method });
  const raw = rawBytes(archive, entry);
  let inflated = 0;
  for (const [piece, consumed] of method === STORED ? storedPieces(raw) : deflatedPieces(raw, name)) {
    inflated += piece.length;
    budget.spendInflated(piece.length, name, inflated, consumed);
    budget.checkTime();
    yield piece;
  }
  if (inflated < entry.size) throw new XlsxError('truncated', { part: name });
}

function* storedPieces(raw: Uint8Array): Generator<readonly [Uint8Array, number], void, undefined> {
  for (let at = 0; at < raw.length; at += STORED_STEP) {
    const piece = raw.subarray(at, at + STORED_STEP);
    yield [piece, at + piece.length];
  }
}

function* deflatedPieces(raw: Uint8Array, part: string): Generator<readonly [Uint8Array, number], void, undefined> {
  let piece: Uint8Array | undefined;
  const stream = new Inflate((data) => {
    piece = data;
  });
  for (let at = 0; at < raw.length; at += COMPRESSED_STEP) {
    const end = Math.min(raw.length, at + COMPRESSED_STEP);
    try {
      stream.push(raw.subarray(at, end), end === raw.length);
    } catch {
      throw new XlsxError('truncated', { part });
    }
    if (piece?.length) yield [piece, end];
  }
}
