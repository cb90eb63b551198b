import { randomBytes } from 'node:crypto';
import { mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file so that nobody ever sees half of it: under a temporary name in the same folder, then renamed. Missing folders are
 * made. Where a link stands, the file that it points at is replaced. Throws what the operating system says; then nothing is left behind.
 */
export async function writeAtomically(target: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const place = await realpath(target).catch(() => target);
  const temporary = path.join(path.dirname(place), `.${path.basename(place)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, place);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
