import type { Paint } from '../index';
import type { CliIo } from './cli-io';

const CODES: Readonly<Record<Parameters<Paint>[0], string>> = {
  heading: '1',
  faint: '2',
  error: '31',
  warning: '33',
  information: '36',
  none: '32',
};

/** Colours for a terminal; plain text elsewhere, for a dumb terminal, and for whoever has set NO_COLOR. */
export function paintFor({ stdout, env }: Pick<CliIo, 'stdout' | 'env'>): Paint {
  const plain = !stdout.isTerminal || (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return plain ? (_, text) => text : (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m`;
}
