import type { CheckOptions, OpenOptions } from '../index';
import { chooseModel } from './choose-model';
import type { CommandContext } from './command-context';
import { readMapping } from './read-mapping';
import { readMaster } from './read-master';

/** The flags that say how workbooks are read and judged. */
export interface SettledFlags {
  readonly model?: string;
  readonly mapping?: string;
  readonly master?: string;
  readonly year?: number;
  readonly asOf?: string;
}

/** What the flags mean for every file of the run, with the files that they name read once. Throws `CliError`. */
export async function settleFlags(
  { model: asked, mapping, master, year, asOf }: SettledFlags,
  { io: { cwd }, language }: CommandContext,
): Promise<{ readonly open: OpenOptions; readonly rules: CheckOptions }> {
  const model = asked === undefined ? undefined : await chooseModel(asked, cwd);
  return {
    open: {
      ...(model && { model }),
      ...(mapping !== undefined && { mapping: await readMapping(mapping, cwd) }),
      ...(year !== undefined && { year }),
    },
    rules: {
      ...(asOf !== undefined && { asOf }),
      ...(year !== undefined && { year }),
      ...(master !== undefined && { master: await readMaster(master, cwd, language, model) }),
    },
  };
}
