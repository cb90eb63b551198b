import { XlsxError } from '../xlsx-error';

/** One entry of an archive as its central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** The name's own bytes, for whoever writes the entry on: their code page is not always known. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc32: number;
  readonly compressedSize: number;
  /** What the directory claims; what inflates is counted, not believed. */
  readonly size: number;
  /** MS-DOS date and time, the date in the upper half. */
  readonly modified: number;
  /** Where the local header stands in the archive's bytes. */
  readonly headerOffset: number;
}

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;

/**
 * The entry's bytes as they stand in the archive, still compressed; a view, not a copy.
 * @throws XlsxError `truncated` when they reach beyond the archive or no local header stands where the directory says
 */
export function rawBytes(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const { headerOffset, compressedSize, name } = entry;
  if (headerOffset + LOCAL_HEADER_SIZE > archive.length || view.getUint32(headerOffset, true) !== LOCAL_HEADER) {
    throw new XlsxError('truncated', { part: name });
  }
  const start =
    headerOffset +
    LOCAL_HEADER_SIZE +
    view.getUint16(headerOffset + 26, true) +
    view.getUint16(headerOffset + 28, true);
  if (start + compressedSize > archive.length) throw new XlsxError('truncated', { part: name });
  return archive.subarray(start, start + compressedSize);
}
