import { deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import type { XlsxErrorCode } from '../../src/workbook/xlsx/xlsx-error';
import { pack, rawParts, rawXlsx, relationship, relationships, type RawWorkbook } from '../fixtures/xlsx/raw-workbook';
import { shapedZip } from '../fixtures/xlsx/zip-shapes';

/** A file made to do harm, or broken, and what must be said of it. */
export interface HostileFile {
  readonly what: string;
  readonly code: XlsxErrorCode;
  readonly bytes: () => Uint8Array;
}

const BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

/** An OLE container, as far as a reader looks: the signature, and a directory entry's name. */
function oleContainer(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1024);
  return bytes;
}

function withPart(part: string, edit: (content: string) => string | Uint8Array, raw: RawWorkbook = {}): Uint8Array {
  const parts = rawParts(raw);
  parts[part] = edit((parts[part] as string | undefined) ?? '');
  return pack(parts);
}

/** A workbook in which one part inflates to that many megabytes of blanks. */
function bomb(megabytes: number, part: string): Uint8Array {
  const parts = rawParts({});
  delete parts[part];
  const data = deflateRawSync(Buffer.alloc(megabytes << 20, 0x20), { level: 9 });
  return appendDeflated(shapedZip(parts), part, data, megabytes << 20);
}

/** Adds an entry that is deflated already. */
function appendDeflated(archive: Uint8Array, name: string, data: Buffer, size: number): Uint8Array {
  const old = Buffer.from(archive);
  const end = old.length - 22;
  const directoryOffset = old.readUInt32LE(end + 16);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(8, 10);
  header.writeUInt32LE(data.length, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(directoryOffset, 42);
  const entry = Buffer.concat([local, Buffer.from(name), data]);
  const directory = Buffer.concat([old.subarray(directoryOffset, end), header, Buffer.from(name)]);
  const newEnd = Buffer.from(old.subarray(end));
  newEnd.writeUInt16LE(old.readUInt16LE(end + 8) + 1, 8);
  newEnd.writeUInt16LE(old.readUInt16LE(end + 10) + 1, 10);
  newEnd.writeUInt32LE(directory.length, 12);
  newEnd.writeUInt32LE(directoryOffset + entry.length, 16);
  return new Uint8Array(Buffer.concat([old.subarray(0, directoryOffset), entry, directory, newEnd]));
}

const GOOD: RawWorkbook = { rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings: '<si><t>Mål</t></si>' };
const SHEET = 'xl/worksheets/sheet1.xml';

function row(content: string): () => Uint8Array {
  return () => rawXlsx({ rows: content });
}

export const HOSTILE_FILES: readonly HostileFile[] = [
  { what: 'nothing', code: 'not-a-zip', bytes: () => new Uint8Array(0) },
  { what: 'a picture', code: 'not-a-zip', bytes: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0) },
  { what: 'a text file', code: 'not-a-workbook', bytes: () => strToU8('Mål;Nämnd\nM1;KS\n') },
  { what: 'a web page called .xlsx', code: 'not-a-workbook', bytes: () => strToU8('<html><table></table></html>') },
  { what: 'an encrypted workbook', code: 'encrypted', bytes: () => oleContainer('EncryptedPackage') },
  { what: 'an old .xls', code: 'old-xls', bytes: () => oleContainer('Workbook') },
  { what: 'an encrypted archive', code: 'encrypted', bytes: () => shapedZip(rawParts(GOOD), { flags: 1 }) },
  { what: 'an archive of something else', code: 'not-a-workbook', bytes: () => pack({ 'läs.txt': 'hej' }) },
  {
    what: 'an OpenDocument sheet',
    code: 'not-a-workbook',
    bytes: () => pack({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
  },
  {
    what: 'a Word document',
    code: 'not-a-workbook',
    bytes: () =>
      pack({
        '_rels/.rels': relationships(relationship('r', 'officeDocument', 'word/document.xml')),
        'word/document.xml': '<document/>',
      }),
  },
  {
    what: 'a binary workbook',
    code: 'not-a-workbook',
    bytes: () =>
      pack({
        '_rels/.rels': relationships(relationship('r', 'officeDocument', 'xl/workbook.bin')),
        'xl/workbook.bin': 'x',
      }),
  },
  { what: 'an archive cut in half', code: 'truncated', bytes: () => rawXlsx(GOOD).subarray(0, 700) },
  { what: 'an archive without its last byte', code: 'truncated', bytes: () => rawXlsx(GOOD).subarray(0, -1) },
  {
    what: 'a damaged stream',
    code: 'truncated',
    bytes: () => shapedZip({ [SHEET]: rawParts(GOOD)[SHEET]!, ...rawParts(GOOD) }).fill(0xff, 60, 90),
  },
  {
    what: 'more in the directory than there is',
    code: 'truncated',
    bytes: () => shapedZip(rawParts(GOOD), { claimedSize: 50_000 }),
  },
  {
    what: 'an unknown compression',
    code: 'unsupported-compression',
    bytes: () => shapedZip(rawParts(GOOD), { method: 9 }),
  },
  { what: 'a sheet of blanks, 1:1000', code: 'zip-bomb', bytes: () => bomb(100, SHEET) },
  { what: 'shared strings of blanks', code: 'zip-bomb', bytes: () => bomb(100, 'xl/sharedStrings.xml') },
  { what: 'a workbook part of blanks', code: 'zip-bomb', bytes: () => bomb(100, 'xl/workbook.xml') },
  {
    what: 'a path up and out',
    code: 'path-traversal',
    bytes: () => pack({ ...rawParts(GOOD), '../../etc/passwd': 'x' }),
  },
  { what: 'an absolute path', code: 'path-traversal', bytes: () => pack({ ...rawParts(GOOD), '/etc/passwd': 'x' }) },
  {
    what: 'a path with backslashes',
    code: 'path-traversal',
    bytes: () => pack({ ...rawParts(GOOD), 'xl\\..\\x': 'x' }),
  },
  { what: 'a drive letter', code: 'path-traversal', bytes: () => pack({ ...rawParts(GOOD), 'C:x': 'x' }) },
  { what: 'entities in a sheet', code: 'entity', bytes: () => withPart(SHEET, (xml) => BOMB + xml, GOOD) },
  {
    what: 'entities in the shared strings',
    code: 'entity',
    bytes: () => withPart('xl/sharedStrings.xml', (xml) => BOMB + xml, GOOD),
  },
  {
    what: 'entities in the workbook',
    code: 'entity',
    bytes: () => withPart('xl/workbook.xml', (xml) => BOMB + xml, GOOD),
  },
  { what: 'entities in the styles', code: 'entity', bytes: () => withPart('xl/styles.xml', (xml) => BOMB + xml, GOOD) },
  {
    what: 'entities in the relationships',
    code: 'entity',
    bytes: () => withPart('xl/_rels/workbook.xml.rels', (xml) => xml.replace('?>', `?>${BOMB}`), GOOD),
  },
  {
    what: 'an external file as an entity',
    code: 'entity',
    bytes: () => withPart(SHEET, (xml) => `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${xml}`, GOOD),
  },
  {
    what: 'a use of an entity that nobody declared',
    code: 'corrupt-xml',
    bytes: row('<row r="1"><c r="A1" t="inlineStr"><is><t>&lol;</t></is></c></row>'),
  },
  { what: 'a row beyond the last', code: 'corrupt-xml', bytes: row('<row r="1000000000"><c><v>1</v></c></row>') },
  { what: 'row zero', code: 'corrupt-xml', bytes: row('<row r="0"><c><v>1</v></c></row>') },
  { what: 'a row that is no number', code: 'corrupt-xml', bytes: row('<row r="__proto__"><c><v>1</v></c></row>') },
  { what: 'a column beyond the last', code: 'corrupt-xml', bytes: row('<row r="1"><c r="XFE1"><v>1</v></c></row>') },
  {
    what: 'a column of a thousand letters',
    code: 'corrupt-xml',
    bytes: row(`<row r="1"><c r="${'Z'.repeat(1000)}1"><v>1</v></c></row>`),
  },
  {
    what: 'a cell’s row beyond the last',
    code: 'corrupt-xml',
    bytes: row('<row r="1"><c r="A9999999"><v>1</v></c></row>'),
  },
  { what: 'a cell outside any row', code: 'corrupt-xml', bytes: row('<c><v>1</v></c>') },
  {
    what: 'more cells in a row than columns',
    code: 'corrupt-xml',
    bytes: row(`<row r="1">${'<c><v>1</v></c>'.repeat(16_385)}</row>`),
  },
  {
    what: 'a shared string that is not there',
    code: 'corrupt-xml',
    bytes: row('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'),
  },
  {
    what: 'a shared string of no number',
    code: 'corrupt-xml',
    bytes: row('<row r="1"><c r="A1" t="s"><v>__proto__</v></c></row>'),
  },
  { what: 'an unknown cell type', code: 'corrupt-xml', bytes: row('<row r="1"><c r="A1" t="x"><v>7</v></c></row>') },
  {
    what: 'a sheet that stops in a cell',
    code: 'corrupt-xml',
    bytes: () => withPart(SHEET, (xml) => xml.slice(0, xml.indexOf('</v>')), GOOD),
  },
  {
    what: 'a sheet that stops behind its data',
    code: 'corrupt-xml',
    bytes: () => withPart(SHEET, (xml) => xml.replace('</worksheet>', ''), GOOD),
  },
  { what: 'an empty sheet part', code: 'corrupt-xml', bytes: () => withPart(SHEET, () => '', GOOD) },
  {
    what: 'a sheet part that is something else',
    code: 'corrupt-xml',
    bytes: () => withPart(SHEET, () => '<html/>', GOOD),
  },
  {
    what: 'a picture as a sheet',
    code: 'corrupt-xml',
    bytes: () => withPart(SHEET, () => new Uint8Array(3000).fill(0x89), GOOD),
  },
  { what: 'zeros as a sheet', code: 'corrupt-xml', bytes: () => withPart(SHEET, () => new Uint8Array(300_000), GOOD) },
  {
    what: 'tags that do not match',
    code: 'corrupt-xml',
    bytes: () => withPart('xl/workbook.xml', (xml) => xml.replace('</sheets>', '</sheet>'), GOOD),
  },
  { what: 'a sheet without a part', code: 'corrupt-xml', bytes: () => rawXlsx({ parts: { [SHEET]: undefined } }) },
  {
    what: 'elements in each other a million deep',
    code: 'too-large',
    bytes: () => withPart('xl/workbook.xml', () => '<workbook>'.repeat(1_000_000), GOOD),
  },
  {
    what: 'a cell with elements a million deep',
    code: 'corrupt-xml',
    bytes: row(`<row r="1"><c r="A1">${'<x>'.repeat(1_000_000)}</c></row>`),
  },
  {
    what: 'a tag that never ends',
    code: 'too-large',
    bytes: () => shapedZip(rawParts({ rows: `<row x="${'0123456789abcdef'.repeat(2_200_000)}` }), { method: 0 }),
  },
];
