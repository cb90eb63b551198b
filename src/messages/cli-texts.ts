import { catalogue } from './catalogue';
import en from './en/cli.json';
import sv from './sv/cli.json';

export type CliTextKey = keyof typeof sv;

/** What the command line says: help, errors, what was written where. */
export const cliText = catalogue<CliTextKey>({ sv, en });
