import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { XlsxError } from '../xlsx-error';

/** No municipality's workbook is near this: 512 MB compressed. */
const MAX_BYTES = 512 * 1024 * 1024;

/** The path is there, but it is a folder, a pipe or a device. */
export class NotAFileError extends Error {
  override readonly name = 'NotAFileError';

  constructor(readonly path: string) {
    super(`${path} is no file`);
  }
}

/**
 * The bytes of a file.
 * @throws NotAFileError for what is no ordinary file, XlsxError `too-large`, else what the operating system says (`ENOENT`, `EACCES` …)
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  // Opened first and asked afterwards, so that it cannot become something else in between; a pipe nobody writes to must not hold us.
  const { O_RDONLY, O_NONBLOCK = 0 } = constants;
  const file = await open(path, O_RDONLY | O_NONBLOCK);
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new NotAFileError(path);
    if (stat.size > MAX_BYTES) throw new XlsxError('too-large', { bytes: stat.size, limit: MAX_BYTES });
    return await file.readFile();
  } finally {
    await file.close();
  }
}
