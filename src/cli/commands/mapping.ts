import { terminalSafeJson, toMapping } from '../../index';
import { chooseModel } from '../choose-model';
import type { CommandContext, ExitCode } from '../command-context';
import { explainProblem } from '../explain-problem';
import { isProblem, readFile } from '../open-file';
import { checkOut, writeOutput } from '../write-output';
import type { CommandSetup } from './command-setup';

/** `mapping FILE`: how the columns were understood, to be corrected and given back with `--mapping`. */
export function addMapping(setup: CommandSetup): void {
  const { program, say, run } = setup;
  program
    .command('mapping')
    .description(say('cmd.mapping'))
    .argument('<file>', say('arg.file'))
    .option('--model <id|file>', say('opt.model'))
    .option('--out <path>', say('opt.export-out'))
    .action(
      run((file: string, flags: { readonly model?: string; readonly out?: string }) =>
        writeMapping(file, flags, setup),
      ),
    );
}

async function writeMapping(
  file: string,
  { model: asked, out }: { readonly model?: string; readonly out?: string },
  context: CommandContext,
): Promise<ExitCode> {
  const { cwd } = context.io;
  const model = asked === undefined ? undefined : await chooseModel(asked, cwd);
  if (out !== undefined) await checkOut(out, [file], cwd);
  const result = await readFile(file, cwd, { ...(model && { model }) });
  if (isProblem(result)) {
    context.tell(explainProblem(result, context));
    return 2;
  }
  await writeOutput(`${terminalSafeJson(toMapping(result.recognised))}\n`, out, 'written.mapping', context);
  return 0;
}
