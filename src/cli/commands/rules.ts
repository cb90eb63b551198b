import { BUILT_IN_MODELS, findModel, RULES, RULE_TEXTS, type GovernanceModel } from '../../index';
import { alignColumns } from '../align-columns';
import { chooseModel } from '../choose-model';
import type { CommandContext, ExitCode } from '../command-context';
import { severityWord } from '../describe-model';
import { unknownRule } from '../find-rule';
import type { CommandSetup } from './command-setup';

/** `rules [ID]`: every rule with its severity; an id, an area or a model narrows the list. */
export function addRules(setup: CommandSetup): void {
  const { program, say, run } = setup;
  program
    .command('rules')
    .description(say('cmd.rules'))
    .argument('[id]', say('arg.rules'))
    .option('--model <id|file>', say('opt.model'))
    .action(run((id: string | undefined, flags: { readonly model?: string }) => rules(id, flags.model, setup)));
}

async function rules(id: string | undefined, asked: string | undefined, context: CommandContext): Promise<ExitCode> {
  const { io, language } = context;
  const named = id === undefined ? undefined : findModel(id);
  const model = asked === undefined ? named : await chooseModel(asked, io.cwd);
  const wanted =
    id === undefined || named ? RULES : RULES.filter((rule) => rule.id === id || rule.id.startsWith(`${id}/`));
  if (id !== undefined && wanted.length === 0) throw unknownRule(id, context);
  const models: readonly GovernanceModel[] = model ? [model] : BUILT_IN_MODELS;
  const rows = wanted.map((rule) => [
    rule.id,
    ...models.map((each) => severityWord(each, rule.id, language)),
    RULE_TEXTS[language][rule.id]?.title ?? '',
  ]);
  io.stdout.write(alignColumns([['', ...models.map((each) => each.id), ''], ...rows]));
  return 0;
}
