import type { CliTextKey } from '../index';

/** The command cannot be carried out as it was given: the process ends with 2 and says why. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    readonly key: CliTextKey,
    readonly data: Readonly<Record<string, string | number | readonly string[]>> = {},
  ) {
    super(`${key} ${JSON.stringify(data)}`);
  }
}
