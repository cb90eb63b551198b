import path from 'node:path';
import {
  findModel,
  TemplateError,
  templateBook,
  templateFiles,
  writeXlsx,
  type GovernanceModel,
  type Plan,
  type TemplateFile,
} from '../../index';
import { chooseModel } from '../choose-model';
import { CliError } from '../cli-error';
import type { CommandContext, ExitCode } from '../command-context';
import { yearOption } from '../options';
import { readMaster } from '../read-master';
import { refuseExisting } from '../refuse-existing';
import { writeFileOrExplain } from '../write-output';
import type { CommandSetup } from './command-setup';

interface TemplateFlags {
  readonly model: string;
  readonly year: number;
  readonly master?: string;
  readonly committee?: string;
  readonly out: string;
}

/** `template --model ID --year N --out DIR`: prefilled workbooks. A file that is there already may be somebody's work: nothing is written over. */
export function addTemplate(setup: CommandSetup): void {
  const { program, say, run } = setup;
  program
    .command('template')
    .description(say('cmd.template'))
    .requiredOption('--model <id|file>', say('arg.model'))
    .requiredOption('--year <year>', say('opt.template-year'), yearOption)
    .option('--master <file>', say('opt.master'))
    .option('--committee <name>', say('opt.committee'))
    .requiredOption('--out <folder>', say('opt.template-out'))
    .action(run((flags: TemplateFlags) => writeTemplates(flags, setup)));
}

async function writeTemplates(flags: TemplateFlags, { io, language, say, tell }: CommandContext): Promise<ExitCode> {
  const model = await chooseModel(flags.model, io.cwd);
  const master = flags.master === undefined ? undefined : await readMaster(flags.master, io.cwd, language, model);
  const files = templateFiles(flags.year, flags.committee, master);
  const made = files.map((file) => ({ name: file.name, bytes: makeTemplate(file, flags.year, model, master) }));
  for (const { name } of made) await refuseExisting(path.join(flags.out, name), io.cwd);
  for (const { name, bytes } of made) {
    const file = path.join(flags.out, name);
    await writeFileOrExplain(path.resolve(io.cwd, file), bytes, file);
    tell(say('written.template', { file }));
  }
  return 0;
}

function makeTemplate(
  { committee }: TemplateFile,
  budgetYear: number,
  model: GovernanceModel,
  master: Plan | undefined,
): Uint8Array {
  try {
    return writeXlsx(
      templateBook({
        model,
        budgetYear,
        carriesModel: findModel(model.id) !== model,
        ...(committee !== undefined && { committee }),
        ...(master && { master }),
      }),
    );
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw error.path === 'committee'
      ? new CliError('template.unknown-committee', { committee: committee ?? '' })
      : new CliError('template.impossible', { path: error.path, reason: error.reason });
  }
}
