import { XlsxError } from '../xlsx-error';

const DECLARED_ENCODING = /^[^<]{0,4}<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;

/** The encoding that the first bytes of a part tell, by byte order mark or declaration. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const declared = DECLARED_ENCODING.exec(String.fromCharCode(...bytes.subarray(0, 256)))?.[1]?.toLowerCase();
  // A part that calls itself UTF-16 in bytes that could be read to say so is not in UTF-16.
  return declared === undefined || declared.startsWith('utf-16') ? 'utf-8' : declared;
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new XlsxError('corrupt-xml', { encoding });
  }
}

/** A part's bytes as text, without byte order mark. */
export function decodeXmlBytes(bytes: Uint8Array): string {
  return decoderFor(bytes).decode(bytes);
}

/** The pieces as they are where the part is in UTF-8, as nearly all are; else turned into it. */
export function* toUtf8(pieces: Iterable<Uint8Array>): Generator<Uint8Array, void, undefined> {
  let decoder: TextDecoder | undefined;
  let first = true;
  for (const piece of pieces) {
    if (first) {
      first = false;
      const found = decoderFor(piece);
      if (found.encoding !== 'utf-8') decoder = found;
    }
    yield decoder ? new TextEncoder().encode(decoder.decode(piece, { stream: true })) : piece;
  }
}
