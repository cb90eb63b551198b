import type { CliTextKey, Language } from '../index';

/** The command cannot be carried out as it was given: the process ends with 2 and says why. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    readonly key: CliTextKey,
    readonly data: Readonly<Record<string, string | number | readonly string[]>> = {},
    /** Lines below the sentence, where there is more than one thing to say. */
    readonly details: (language: Language) => readonly string[] = () => [],
  ) {
    super(`${key} ${JSON.stringify(data)}`);
  }
}
