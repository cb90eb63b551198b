import { XlsxError } from '../xlsx-error';
import { checkEntryName } from './entry-name';
import type { ZipEntry } from './zip-entry';

const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_RECORD = 0x06064b50;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_HEADER_SIZE = 46;
const ZIP64_EXTRA = 1;
const IN_ZIP64 = 0xffffffff;
const UTF8_NAME = 0x800;

interface Directory {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
  /** Where the record that was read begins: the directory ends there. */
  readonly end: number;
}

/** Offsets beyond 2^53 are nobody's workbook. */
function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function findEndRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_RECORD_SIZE - 0xffff);
  for (let at = view.byteLength - END_RECORD_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw new XlsxError('truncated', { bytes: view.byteLength });
}

function readDirectory(view: DataView): Directory {
  const end = findEndRecord(view);
  const plain = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
    end,
  };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return plain;
  const record = uint64(view, locator + 8);
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== ZIP64_END_RECORD) return plain;
  return {
    count: uint64(view, record + 32),
    size: uint64(view, record + 40),
    offset: uint64(view, record + 48),
    end: record,
  };
}

/** The 64-bit sizes and offset, which the extra field holds only where the plain ones overflow, in this order. */
function readZip64Extra(
  view: DataView,
  start: number,
  end: number,
  plain: readonly [size: number, compressed: number, offset: number],
): number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    let field = at + 4;
    const fieldsEnd = Math.min(end, field + view.getUint16(at + 2, true));
    return plain.map((value) => {
      if (value !== IN_ZIP64 || field + 8 > fieldsEnd) return value;
      field += 8;
      return uint64(view, field - 8);
    });
  }
  return [...plain];
}

/**
 * Reads an archive's central directory, ZIP64 included; bytes in front of the archive are allowed for.
 * @throws XlsxError `truncated`, `too-large` (entries), `path-traversal`
 */
export function readZipDirectory(archive: Uint8Array, maxEntries: number): ZipEntry[] {
  if (archive.length < END_RECORD_SIZE) throw new XlsxError('truncated', { bytes: archive.length });
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const directory = readDirectory(view);
  if (directory.count > maxEntries) throw new XlsxError('too-large', { entries: maxEntries });
  const shift = directory.end - directory.size - directory.offset;
  if (shift < 0) throw new XlsxError('truncated', { bytes: archive.length });
  const utf8 = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = directory.offset + shift;
  for (let index = 0; index < directory.count; index++) {
    if (at + DIRECTORY_HEADER_SIZE > directory.end || view.getUint32(at, true) !== DIRECTORY_HEADER) {
      throw new XlsxError('truncated', { entry: index });
    }
    const nameEnd = at + DIRECTORY_HEADER_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > directory.end) throw new XlsxError('truncated', { entry: index });
    const nameBytes = archive.subarray(at + DIRECTORY_HEADER_SIZE, nameEnd);
    const flags = view.getUint16(at + 8, true);
    // Names without the flag are in an old code page; part names are ASCII in any case.
    const name = flags & UTF8_NAME ? utf8.decode(nameBytes) : String.fromCharCode(...nameBytes);
    checkEntryName(name);
    const [size, compressedSize, offset] = readZip64Extra(view, nameEnd, extraEnd, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]) as [number, number, number];
    entries.push({
      name,
      rawName: nameBytes,
      flags,
      method: view.getUint16(at + 10, true),
      modified: view.getUint32(at + 12, true),
      crc32: view.getUint32(at + 16, true),
      compressedSize,
      size,
      headerOffset: offset + shift,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}
