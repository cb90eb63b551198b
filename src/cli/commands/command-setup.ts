import type { Command } from 'commander';
import type { CommandContext, ExitCode } from '../command-context';

/** What a command file needs to add its command. */
export interface CommandSetup extends CommandContext {
  readonly program: Command;
  /** Wraps a command's work so that its answer becomes the exit code of the run. */
  readonly run: <Arguments extends unknown[]>(
    work: (...args: Arguments) => Promise<ExitCode>,
  ) => (...args: Arguments) => Promise<void>;
}
