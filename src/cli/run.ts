import { CommanderError } from 'commander';
import { chooseLanguage } from './choose-language';
import { CliError } from './cli-error';
import type { CliIo } from './cli-io';
import { commandContext, type CommandContext, type ExitCode } from './command-context';
import { buildProgram } from './program';
import { describeUsageError } from './usage-error';

/** Runs the command line: `argv` without the program itself. Gives the exit code; never throws for what a user can do wrong. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  const { language, refused } = chooseLanguage(argv, io.env);
  const context = commandContext(io, language);
  let code: ExitCode = 0;
  const program = buildProgram(context, (answer) => {
    code = answer;
  });
  try {
    if (refused !== undefined) throw new CliError('usage.bad-language', { value: refused });
    if (argv.length === 0) {
      io.stderr.write(program.helpInformation());
      return 2;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CliError) {
      const details = error.details(language).map((line) => `  ${line}`);
      context.tell([context.say(error.key, error.data), ...details].join('\n'));
      return 2;
    }
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    tellUsageError(error, argv, program, context);
    return 2;
  }
}

function tellUsageError(
  error: CommanderError,
  argv: readonly string[],
  program: ReturnType<typeof buildProgram>,
  context: CommandContext,
): void {
  const command = program.commands.find((candidate) => candidate.name() === argv.find((word) => !word.startsWith('-')));
  const visible = program.createHelp();
  const known =
    error.code === 'commander.unknownCommand'
      ? visible.visibleCommands(program).map((each) => each.name())
      : visible.visibleOptions(command ?? program).flatMap((option) => option.long ?? []);
  context.tell(describeUsageError(error, known, context));
  context.tell(context.say('usage.see-help', { command: command ? `${command.name()} ` : '' }));
}
