import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import path from 'node:path';
import { contentType } from './content-types.mjs';
import { findFile } from './find-file.mjs';
import { PREFLIGHT_HEADERS, SECURITY_HEADERS, cacheControl } from './security-headers.mjs';

/** How many ports after the wished one are tried. */
const PORTS_TRIED = 20;

/**
 * Serves a folder of files to this machine only. Only reading is answered, never outside the folder. A port that is taken
 * gives way to the next free one; `port: 0` takes any.
 * @returns `{ origin, port, close }`
 */
export async function serveFolder({ root, port = 0, key, cert, exactPort = false }) {
  const folder = await realpath(root);
  const answer = (request, response) => {
    respond(folder, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
  const server = key === undefined ? createHttpServer(answer) : createHttpsServer({ key, cert }, answer);
  const taken = await listen(server, port, exactPort || port === 0 ? 1 : PORTS_TRIED);
  return {
    origin: `${key === undefined ? 'http' : 'https'}://localhost:${taken}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Listens where `localhost` leads, on the first free port from `port` on. */
async function listen(server, port, tries) {
  for (let wished = port; ; wished += 1) {
    try {
      return await listenOn(server, wished);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || wished - port + 1 >= tries) throw error;
    }
  }
}

function listenOn(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

async function respond(root, request, response) {
  const headers = { ...SECURITY_HEADERS };
  if (request.method === 'OPTIONS') {
    response.writeHead(204, { ...headers, ...PREFLIGHT_HEADERS }).end();
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const found = await findFile(root, pathname);
  if (found === undefined) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
    return;
  }
  if (found.redirect !== undefined) {
    response.writeHead(308, { ...headers, Location: found.redirect + search }).end();
    return;
  }
  // A link in the folder may not lead out of it either.
  const inside = path.relative(root, await realpath(found.file));
  if (inside.startsWith('..') || path.isAbsolute(inside)) {
    response.writeHead(404, headers).end();
    return;
  }
  const tag = `"${found.size.toString(16)}-${found.mtime.getTime().toString(16)}"`;
  Object.assign(headers, { 'Cache-Control': cacheControl(found.file), ETag: tag });
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  Object.assign(headers, { 'Content-Type': contentType(found.file), 'Content-Length': found.size });
  response.writeHead(200, headers);
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response);
}
