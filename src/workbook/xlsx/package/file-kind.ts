import { XlsxError } from '../xlsx-error';

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether the ASCII word stands in the bytes as UTF-16LE, the way an OLE directory writes its names. */
function holdsWideWord(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let index = 1;
    while (index < word.length && bytes[at + 2 * index] === word.charCodeAt(index) && bytes[at + 2 * index - 1] === 0)
      index++;
    if (index === word.length) return true;
  }
  return false;
}

function looksLikeText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return bytes.subarray(0, 4096).every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

/**
 * Says by name what a file is when it cannot be an .xlsx archive: an encrypted workbook or an old .xls (both OLE
 * containers), a text file such as .csv, anything else, nothing at all.
 * @throws XlsxError `encrypted`, `old-xls`, `not-a-workbook` or `not-a-zip`
 */
export function rejectOtherFiles(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (startsWith(bytes, OLE_SIGNATURE)) {
    throw new XlsxError(holdsWideWord(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-xls');
  }
  if (bytes.length > 0 && looksLikeText(bytes)) throw new XlsxError('not-a-workbook', { kind: 'text' });
  throw new XlsxError('not-a-zip', { bytes: bytes.length });
}
