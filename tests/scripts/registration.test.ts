import { describe, expect, test } from '@jest/globals';
import { registration } from '../../scripts/sideload/registration.mjs';

const ID = '39f9faa7-5a87-4369-aa64-4850e5b64985';

describe('registration', () => {
  test('is a value of the developer key on Windows', () => {
    const key = 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer';
    const manifest = 'C:\\styrkoll\\manifest.xml';
    expect(registration('win32', 'C:\\people\\a', { id: ID, manifest })).toEqual({
      kind: 'registry',
      add: ['reg.exe', ['add', key, '/v', ID, '/t', 'REG_SZ', '/d', manifest, '/f']],
      remove: ['reg.exe', ['delete', key, '/v', ID, '/f']],
    });
  });

  test("is a file in Excel's own folder on macOS", () => {
    expect(registration('darwin', '/people/a', { id: ID, manifest: '/x/manifest.xml' })).toEqual({
      kind: 'folder',
      file: `/people/a/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${ID}.manifest.xml`,
    });
  });

  test('is done by hand where there is no Excel', () => {
    expect(registration('linux', '/people/a', { id: ID, manifest: '/x/manifest.xml' })).toEqual({
      kind: 'upload',
      manifest: '/x/manifest.xml',
    });
  });
});
