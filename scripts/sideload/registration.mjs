import path from 'node:path';

const DEVELOPER_KEY = 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer';

/**
 * How Excel on this kind of machine is told of an add-in under development, and how it is made to forget it:
 * `registry` has two commands for reg.exe, `folder` a file to be written and removed, `upload` is done by hand in Excel on the web.
 */
export function registration(platform, home, { id, manifest }) {
  if (platform === 'win32')
    return {
      kind: 'registry',
      add: ['reg.exe', ['add', DEVELOPER_KEY, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f']],
      remove: ['reg.exe', ['delete', DEVELOPER_KEY, '/v', id, '/f']],
    };
  if (platform === 'darwin')
    return {
      kind: 'folder',
      file: path.posix.join(home, 'Library/Containers/com.microsoft.Excel/Data/Documents/wef', `${id}.manifest.xml`),
    };
  return { kind: 'upload', manifest };
}
