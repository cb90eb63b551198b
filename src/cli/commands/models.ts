import { BUILT_IN_MODELS, type GovernanceModel } from '../../index';
import { chooseModel } from '../choose-model';
import type { CommandContext, ExitCode } from '../command-context';
import { describeModel } from '../describe-model';
import { formatOption } from '../options';
import { alignColumns } from '../align-columns';
import type { CommandSetup } from './command-setup';

const FORMATS = ['text', 'json'] as const;

/** `models [ID]`: the built-in models, or one model (a file too) with its levels and rules. */
export function addModels(setup: CommandSetup): void {
  const { program, say, run } = setup;
  program
    .command('models')
    .description(say('cmd.models'))
    .argument('[id]', say('arg.model'))
    .option('--format <format>', say('opt.format', { formats: FORMATS.join(', ') }), formatOption(FORMATS))
    .action(
      run((id: string | undefined, flags: { readonly format?: (typeof FORMATS)[number] }) =>
        models(id, flags.format, setup),
      ),
    );
}

async function models(
  id: string | undefined,
  format: (typeof FORMATS)[number] | undefined,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, language } = context;
  const model = id === undefined ? undefined : await chooseModel(id, io.cwd);
  if (format === 'json') io.stdout.write(`${JSON.stringify(model ?? BUILT_IN_MODELS, null, 2)}\n`);
  else if (model) io.stdout.write(describeModel(model, language));
  else io.stdout.write(alignColumns(BUILT_IN_MODELS.map((each) => summary(each, context))));
  return 0;
}

function summary({ id, name, levels }: GovernanceModel, { language }: CommandContext): string[] {
  return [id, name[language], levels.map((level) => level.name[language]).join(' › ')];
}
