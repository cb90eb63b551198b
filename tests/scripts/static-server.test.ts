import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serveFolder, type ServedFolder } from '../../scripts/server/static-server.mjs';

let folder: string;
let served: ServedFolder;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'styrkoll-served-'));
  const root = path.join(folder, 'root');
  mkdirSync(path.join(root, 'under'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.txt'), 'hemligt');
  writeFileSync(path.join(root, 'index.html'), '<p>första</p>');
  writeFileSync(path.join(root, 'under', 'index.html'), '<p>under</p>');
  writeFileSync(path.join(root, 'under', 'å b.json'), '{}');
  writeFileSync(path.join(root, 'pane.0c4beaa1.js'), '1');
  writeFileSync(path.join(root, 'bok.xlsx'), 'PK');
  writeFileSync(path.join(root, '.gömd'), 'hemligt');
  symlinkSync(path.join(folder, 'secret.txt'), path.join(root, 'link.txt'));
  served = await serveFolder({ root });
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path exactly as it is written; `fetch` would tidy it up first. */
function ask(pathname: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: 'localhost', port: served.port, path: pathname, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    }).on('error', reject);
  });
}

describe('serveFolder', () => {
  test.each([
    ['/', '<p>första</p>', 'text/html; charset=utf-8'],
    ['/?a=b', '<p>första</p>', 'text/html; charset=utf-8'],
    ['/under/', '<p>under</p>', 'text/html; charset=utf-8'],
    ['/under/%C3%A5%20b.json', '{}', 'application/json; charset=utf-8'],
    ['/pane.0c4beaa1.js', '1', 'text/javascript; charset=utf-8'],
    ['/bok.xlsx', 'PK', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('answers %s', async (pathname, body, type) => {
    const answer = await ask(pathname);
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers).toMatchObject({ 'content-type': type, 'content-length': String(Buffer.byteLength(body)) });
  });

  test.each([
    '/../secret.txt',
    '/under/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/link.txt',
    '/.g%C3%B6md',
    '/%00',
    '/%zz',
    '/index.html/',
    '/c:/windows',
    '/nothing.js',
  ])('finds nothing at %s', async (pathname) => {
    const answer = await ask(pathname);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('hemligt');
  });

  test('leads to a folder with its slash, so that the page finds what lies beside it', async () => {
    const answer = await ask('/under?host=excel');
    expect(answer).toMatchObject({ status: 308, headers: { location: '/under/?host=excel' } });
  });

  test('says with every answer what a page may do, and that its type is what it says', async () => {
    for (const pathname of ['/', '/nothing.js', '/bok.xlsx']) {
      const { headers } = await ask(pathname);
      expect(headers['content-security-policy']).toContain("connect-src 'self'");
      expect(headers['content-security-policy']).toContain('frame-ancestors');
      expect(headers['content-security-policy']).not.toMatch(/unsafe-|\*(?!\.)/);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  test('lets only what carries its content in its name be kept, and else answers that nothing changed', async () => {
    expect((await ask('/pane.0c4beaa1.js')).headers['cache-control']).toContain('immutable');
    const first = await ask('/');
    expect(first.headers['cache-control']).toBe('no-cache');
    const again = await ask('/', 'GET', { 'If-None-Match': String(first.headers.etag) });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  test('answers only questions', async () => {
    expect((await ask('/', 'HEAD')).body).toBe('');
    expect((await ask('/', 'POST')).status).toBe(405);
    expect((await ask('/', 'DELETE')).status).toBe(405);
  });

  test('lets Excel on the web fetch the metadata of the functions', async () => {
    const preflight = await ask('/', 'OPTIONS');
    expect(preflight).toMatchObject({ status: 204, headers: { 'access-control-allow-private-network': 'true' } });
    expect((await ask('/')).headers['access-control-allow-origin']).toBe('*');
  });

  test('takes the next port when one is taken, unless it has to be that one', async () => {
    const root = path.join(folder, 'root');
    const other = await serveFolder({ root, port: served.port });
    expect(other.port).toBeGreaterThan(served.port);
    await other.close();
    await expect(serveFolder({ root, port: served.port, exactPort: true })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
