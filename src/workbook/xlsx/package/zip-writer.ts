import { Deflate } from 'fflate';
import { crc32 } from './crc32';
import { rawBytes, type ZipEntry } from './zip-entry';

/** 1 January 1980, the first day that archives know: the same content gives the same bytes at any time. */
const FIXED_DATE = 0x00210000;
const DEFLATED = 8;
const UTF8_NAME = 0x800;
/** Sizes and checksum follow the content: here they always stand in front of it. */
const DESCRIPTOR = 8;
const VERSION = 20;
const LOCAL_HEADER_SIZE = 30;
const DIRECTORY_HEADER_SIZE = 46;
const END_RECORD_SIZE = 22;

type WrittenEntry = Omit<ZipEntry, 'name'>;

/** Compresses content that comes in pieces into a raw deflate stream. Every piece must be taken. */
export type Deflater = (content: Iterable<Uint8Array>) => readonly Uint8Array[];

/** Writes an archive, entry by entry, in memory. */
export class ZipWriter {
  /** @param deflater what compresses; a host may have a faster one than that of every platform */
  constructor(private readonly deflater: Deflater = deflateAnywhere) {}

  private readonly chunks: Uint8Array[] = [];
  private readonly entries: WrittenEntry[] = [];
  private length = 0;

  /** Adds an entry; its content may come in pieces, so that it never has to be in memory whole. */
  add(name: string, content: string | Iterable<Uint8Array>): void {
    this.deflate(content, { rawName: new TextEncoder().encode(name), flags: UTF8_NAME, modified: FIXED_DATE });
  }

  /** Adds an entry of another archive with new content, under its name and date. */
  addInPlaceOf({ rawName, flags, modified }: ZipEntry, content: string | Iterable<Uint8Array>): void {
    this.deflate(content, { rawName, flags: flags & UTF8_NAME, modified });
  }

  /**
   * Adds an entry of another archive as it is, still compressed: not a byte of its content is touched, or read.
   * @throws XlsxError `truncated` where the archive does not hold it
   */
  addRaw(archive: Uint8Array, entry: ZipEntry): void {
    this.append({ ...entry, flags: entry.flags & ~DESCRIPTOR, headerOffset: this.length }, [rawBytes(archive, entry)]);
  }

  /** The whole archive. */
  finish(): Uint8Array {
    const directoryOffset = this.length;
    for (const entry of this.entries) {
      const header = new DataView(new ArrayBuffer(DIRECTORY_HEADER_SIZE));
      header.setUint32(0, 0x02014b50, true);
      header.setUint16(4, VERSION, true);
      writeCommonFields(header, 6, entry);
      header.setUint32(42, entry.headerOffset, true);
      this.push(new Uint8Array(header.buffer), entry.rawName);
    }
    const end = new DataView(new ArrayBuffer(END_RECORD_SIZE));
    end.setUint32(0, 0x06054b50, true);
    end.setUint16(8, this.entries.length, true);
    end.setUint16(10, this.entries.length, true);
    end.setUint32(12, this.length - directoryOffset, true);
    end.setUint32(16, directoryOffset, true);
    this.push(new Uint8Array(end.buffer));
    const archive = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.chunks) {
      archive.set(chunk, at);
      at += chunk.length;
    }
    return archive;
  }

  private deflate(
    content: string | Iterable<Uint8Array>,
    named: Pick<WrittenEntry, 'rawName' | 'flags' | 'modified'>,
  ): void {
    let crc = 0;
    let size = 0;
    const counted = function* (): Generator<Uint8Array, void, undefined> {
      for (const piece of typeof content === 'string' ? [new TextEncoder().encode(content)] : content) {
        crc = crc32(piece, crc);
        size += piece.length;
        yield piece;
      }
    };
    const compressed = this.deflater(counted());
    const compressedSize = compressed.reduce((sum, chunk) => sum + chunk.length, 0);
    const entry = { ...named, method: DEFLATED, crc32: crc, compressedSize, size, headerOffset: this.length };
    this.append(entry, compressed);
  }

  private append(entry: WrittenEntry, compressed: readonly Uint8Array[]): void {
    const header = new DataView(new ArrayBuffer(LOCAL_HEADER_SIZE));
    header.setUint32(0, 0x04034b50, true);
    writeCommonFields(header, 4, entry);
    this.entries.push(entry);
    this.push(new Uint8Array(header.buffer), entry.rawName, ...compressed);
  }

  private push(...chunks: readonly Uint8Array[]): void {
    for (const chunk of chunks) {
      this.chunks.push(chunk);
      this.length += chunk.length;
    }
  }
}

function deflateAnywhere(content: Iterable<Uint8Array>): readonly Uint8Array[] {
  const compressed: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (chunk) => compressed.push(chunk));
  for (const piece of content) deflate.push(piece);
  deflate.push(new Uint8Array(0), true);
  return compressed;
}

/** The fields that the local header and the directory's share, in the same order. */
function writeCommonFields(header: DataView, at: number, entry: WrittenEntry): void {
  header.setUint16(at, VERSION, true);
  header.setUint16(at + 2, entry.flags, true);
  header.setUint16(at + 4, entry.method, true);
  header.setUint32(at + 6, entry.modified, true);
  header.setUint32(at + 10, entry.crc32, true);
  header.setUint32(at + 14, entry.compressedSize, true);
  header.setUint32(at + 18, entry.size, true);
  header.setUint16(at + 22, entry.rawName.length, true);
}
