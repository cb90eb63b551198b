import { Command } from 'commander';
import type { CliTextKey } from '../index';
import type { CommandContext, ExitCode } from './command-context';
import { addCheck } from './commands/check';
import type { CommandSetup } from './commands/command-setup';
import { addDocs } from './commands/docs';
import { addExplain } from './commands/explain';
import { addExport } from './commands/export';
import { addFix } from './commands/fix';
import { addImport } from './commands/import';
import { addMapping } from './commands/mapping';
import { addModels } from './commands/models';
import { addRules } from './commands/rules';
import { addTemplate } from './commands/template';
import { VERSION } from './version';

const COMMANDS: readonly ((setup: CommandSetup) => void)[] = [
  addCheck,
  addFix,
  addExport,
  addImport,
  addTemplate,
  addMapping,
  addModels,
  addRules,
  addExplain,
  addDocs,
];

/** Commander writes these headings in English only. */
const TITLES: Readonly<Record<string, CliTextKey>> = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Commands:': 'help.commands',
};

/** The command line with all its commands. `answer` is told the exit code of the one that was run. */
export function buildProgram(context: CommandContext, answer: (code: ExitCode) => void): Command {
  const { io, say } = context;
  const program = new Command('styrkoll');
  program
    .description(say('help.program'))
    .usage(say('help.usage-command'))
    .version(VERSION, '-V, --version', say('help.version'))
    .helpCommand('help [command]', say('help.help-command'))
    .addHelpText('after', `\n${say('help.exit-codes')}`)
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: () => undefined })
    .configureHelp({ styleTitle: (title) => (TITLES[title] ? say(TITLES[title]) : title) })
    .exitOverride();
  const setup: CommandSetup = {
    ...context,
    program,
    run:
      (work) =>
      async (...args) =>
        answer(await work(...args)),
  };
  for (const add of COMMANDS) add(setup);
  for (const command of [program, ...program.commands])
    command.option('--lang <sv|en>', say('opt.lang')).helpOption('-h, --help', say('help.help'));
  for (const command of program.commands)
    command.usage([say('help.usage-options'), ...command.registeredArguments.map(inUsage)].join(' '));
  return program;
}

function inUsage(argument: Command['registeredArguments'][number]): string {
  const shown = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${shown}>` : `[${shown}]`;
}
