import type { CommanderError } from 'commander';
import { nearest } from '../index';

import type { CommandContext } from './command-context';

/** What is wrong with the command line, in words; `known` are the commands and options that could have been meant. */
export function describeUsageError(error: CommanderError, known: readonly string[], { say }: CommandContext): string {
  const message = error.message.replace(/^error: /, '').replace(/\n[^]*$/, '');
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  const near = nearest(name, known);
  const suggestion = near.length > 0 ? ` ${say('usage.did-you-mean', { names: near.join(', ') })}` : '';
  switch (error.code) {
    case 'commander.unknownCommand':
      return say('usage.unknown-command', { name }) + suggestion;
    case 'commander.unknownOption':
      return say('usage.unknown-option', { name }) + suggestion;
    case 'commander.missingArgument':
      return say('usage.missing-argument', { name });
    case 'commander.optionMissingArgument':
      return say('usage.option-needs-value', { name });
    case 'commander.missingMandatoryOptionValue':
      return say('usage.option-required', { name });
    case 'commander.excessArguments':
      return say('usage.too-many-arguments', { message });
    default:
      return say('usage.other', { message });
  }
}
