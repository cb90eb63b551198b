import type { ReadBudget } from '../read-budget';
import { XlsxError } from '../xlsx-error';
import { InflateError } from './inflate-error';
import { Inflater } from './inflater';
import { rawBytes, type ZipEntry } from './zip-entry';

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const STORED_STEP = 1 << 18;

/**
 * The entry's content, in pieces as they inflate; the next piece may overwrite the one before. Limits and time are checked in
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
  for (const [piece, consumed] of method === STORED ? storedPieces(raw) : deflatedPieces(raw, entry)) {
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

function* deflatedPieces(raw: Uint8Array, entry: ZipEntry): Generator<readonly [Uint8Array, number], void, undefined> {
  const inflater = new Inflater(raw, entry.size);
  try {
    for (let piece = inflater.next(); piece; piece = inflater.next()) yield [piece, inflater.consumed];
  } catch (error) {
    throw error instanceof InflateError
      ? new XlsxError('truncated', { part: entry.name, reason: error.message })
      : error;
  }
}
