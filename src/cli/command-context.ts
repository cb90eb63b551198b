import { cliText, visibleText, type CliTextKey, type Language } from '../index';
import type { CliIo } from './cli-io';

/** 0: nothing wrong; 1: findings that are errors; 2: wrong usage, or something that could not be read. */
export type ExitCode = 0 | 1 | 2;

/** What every command is given. */
export interface CommandContext {
  readonly io: CliIo;
  readonly language: Language;
  /** A text of the command line in the language. */
  readonly say: (key: CliTextKey, data?: Readonly<Record<string, string | number | readonly string[]>>) => string;
  /** Tells the person at the terminal something; standard output is kept for what was asked for. */
  readonly tell: (text: string) => void;
}

/** The context of a run. */
export function commandContext(io: CliIo, language: Language): CommandContext {
  return {
    io,
    language,
    say: (key, data = {}) => cliText(key, language, data),
    tell: (text) => io.stderr.write(`${text.split('\n').map(visibleText).join('\n')}\n`),
  };
}
