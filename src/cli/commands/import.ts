import path from 'node:path';
import {
  countsInWords,
  readStyrplan,
  StyrplanError,
  TABLE_KEYS,
  visibleText,
  word,
  type StyrplanReading,
  type Word,
} from '../../index';
import { readBytes } from '../../workbook/xlsx/node/read-bytes';
import { CliError } from '../cli-error';
import type { CommandContext, ExitCode } from '../command-context';
import { explainProblem } from '../explain-problem';
import { describeFileError } from '../file-problem';
import type { CommandSetup } from './command-setup';

/** `import FILE.styrplan.json`: checks the schema and the digest, and tells what the document holds. */
export function addImport(setup: CommandSetup): void {
  const { program, say, run } = setup;
  program
    .command('import')
    .description(say('cmd.import'))
    .argument('<file>', say('arg.styrplan'))
    .option('--out <path>', say('opt.export-out'))
    .action(run((file: string, flags: { readonly out?: string }) => importDocument(file, flags.out, setup)));
}

async function importDocument(file: string, out: string | undefined, context: CommandContext): Promise<ExitCode> {
  const { io, language, say, tell } = context;
  if (out !== undefined) throw new CliError('usage.import-out');
  try {
    const bytes = await readBytes(path.resolve(io.cwd, file));
    const reading = await readStyrplan(new TextDecoder().decode(bytes));
    io.stdout.write(`${describe(file, reading, context).map(visibleText).join('\n')}\n`);
    return reading.digest.matches ? 0 : 1;
  } catch (error) {
    if (!(error instanceof StyrplanError)) {
      tell(explainProblem(describeFileError(error, file), context));
      return 2;
    }
    const problems = error.problems.map(({ path: place, reason }) =>
      say('import.problem', { path: place === '' ? say('import.whole') : place, reason: reason[language] }),
    );
    tell([say('import.invalid', { file }), ...problems.map((problem) => `  ${problem}`)].join('\n'));
    return 2;
  }
}

function describe(
  file: string,
  { document, plan, digest }: StyrplanReading,
  { language, say }: CommandContext,
): string[] {
  const unstated = say('import.unstated');
  const contents = TABLE_KEYS.filter((table) => plan[table].length > 0).map((table) => {
    const name: Word = `entity.${table}`;
    return `${word(name, language)} ${plan[table].length}`;
  });
  return [
    say('import.title', {
      file,
      municipality: document.municipality.name ?? unstated,
      model: document.model.id,
      year: document.period.budgetYear === undefined ? unstated : String(document.period.budgetYear),
    }),
    say('import.contents', { contents: contents.length === 0 ? unstated : contents.join(', ') }),
    say('import.verdict', { counts: countsInWords(document.verdict, language) }),
    digest.matches
      ? say('import.digest-ok', { digest: digest.computed })
      : say('import.digest-wrong', { stated: digest.stated, computed: digest.computed }),
  ];
}
