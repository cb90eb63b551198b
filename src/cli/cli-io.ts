/** One of the two streams that the command line writes to. */
export interface CliStream {
  /** Whether a person sits at the other end. */
  readonly isTerminal: boolean;
  write(text: string): void;
}

/** What the command line has to do with the world besides files; tests hand in their own. */
export interface CliIo {
  /** The folder that relative paths are taken from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: CliStream;
  readonly stderr: CliStream;
  /** The moment, ISO 8601 in UTC: only for saying when an export was made, never for judging. */
  now(): string;
}
