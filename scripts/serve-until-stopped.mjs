import { serveFolder } from './server/static-server.mjs';

/**
 * Serves a folder until the process is told to stop, and then ends it in order.
 * @returns the address, without a slash at its end
 */
export async function serveUntilStopped(options) {
  const { origin, close } = await serveFolder(options);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => {
      void close().then(() => process.exit(0));
    });
  return origin;
}
