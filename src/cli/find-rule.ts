import { nearest, RULES } from '../index';
import { CliError } from './cli-error';
import type { CommandContext } from './command-context';

/** The error for a rule that does not exist, with those that may have been meant. */
export function unknownRule(value: string, { say }: CommandContext): CliError {
  const near = nearest(
    value,
    RULES.map(({ id }) => id),
  );
  const hint = near.length > 0 ? say('usage.did-you-mean', { names: near.join(', ') }) : say('rule.see-list');
  return new CliError('rule.unknown', { value, hint });
}
