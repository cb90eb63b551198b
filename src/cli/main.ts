import type { WriteStream } from 'node:tty';
import type { CliStream } from './cli-io';
import { runCli } from './run';

/** A stream of the process. When the reader has gone (`styrkoll … | head`), what is left to say is dropped without a fuss. */
function streamOf(stream: NodeJS.WriteStream): CliStream {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return {
    isTerminal: (stream as Partial<WriteStream>).isTTY === true,
    write(text) {
      if (!closed) stream.write(text);
    },
  };
}

// The exit code is set, not forced: whatever is still on its way to a pipe gets there.
void runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: streamOf(process.stdout),
  stderr: streamOf(process.stderr),
  now: () => new Date().toISOString(),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // A fault of ours: told whole, for whoever mends it, and never taken for a clean verdict.
    process.exitCode = 2;
    console.error(error);
  },
);
