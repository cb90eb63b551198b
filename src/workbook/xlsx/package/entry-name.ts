import { XlsxError } from '../xlsx-error';

/**
 * Refuses names that could lead out of the archive when somebody unpacks it: absolute paths, drive letters, backslashes,
 * `..` and control characters. Nothing is unpacked here, but a file that holds one was made to do harm.
 * @throws XlsxError `path-traversal`
 */
export function checkEntryName(name: string): void {
  const leadsOut =
    name.startsWith('/') || name.includes('\\') || /^[a-z]:/i.test(name) || name.split('/').includes('..');

  if (leadsOut || /[\u0000-\u001f]/.test(name)) throw new XlsxError('path-traversal', { entry: name.slice(0, 200) });
}
