import path from 'node:path';
import {
  countsInWords,
  findModel,
  planContent,
  readStyrplan,
  StyrplanError,
  TABLE_KEYS,
  templateBook,
  TemplateError,
  visibleText,
  word,
  writeXlsx,
  type GovernanceModel,
  type StyrplanReading,
  type Word,
} from '../../index';
import { readBytes } from '../../workbook/xlsx/node/read-bytes';
import { chooseModel } from '../choose-model';
import { CliError } from '../cli-error';
import type { CommandContext, ExitCode } from '../command-context';
import { explainProblem } from '../explain-problem';
import { describeFileError } from '../file-problem';
import { yearOption } from '../options';
import { refuseExisting } from '../refuse-existing';
import { checkOut, writeFileOrExplain } from '../write-output';
import type { CommandSetup } from './command-setup';

interface ImportFlags {
  readonly out?: string;
  readonly model?: string;
  readonly year?: number;
}

/** `import FILE.styrplan.json [--out BOOK.xlsx]`: checks the schema and the digest, tells what the document holds, and writes it as a workbook of the template. */
export function addImport(setup: CommandSetup): void {
  const { program, say, run } = setup;
  program
    .command('import')
    .description(say('cmd.import'))
    .argument('<file>', say('arg.styrplan'))
    .option('--out <book.xlsx>', say('opt.import-out'))
    .option('--model <id|file>', say('opt.import-model'))
    .option('--year <year>', say('opt.year'), yearOption)
    .action(run((file: string, flags: ImportFlags) => importDocument(file, flags, setup)));
}

async function importDocument(file: string, flags: ImportFlags, context: CommandContext): Promise<ExitCode> {
  const { io, language, say, tell } = context;
  const { out } = flags;
  if (out !== undefined) {
    await checkOut(out, [file], io.cwd);
    await refuseExisting(out, io.cwd);
  }
  try {
    const bytes = await readBytes(path.resolve(io.cwd, file));
    const reading = await readStyrplan(new TextDecoder().decode(bytes));
    io.stdout.write(`${describe(file, reading, context).map(visibleText).join('\n')}\n`);
    if (out !== undefined) {
      await writeFileOrExplain(path.resolve(io.cwd, out), await workbookOf(reading, flags, io.cwd), out);
      tell(say('written.import', { file: out }));
    }
    return reading.digest.matches ? 0 : 1;
  } catch (error) {
    if (error instanceof CliError) throw error;
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

/** The document's plan in the template of its model, in the unit that its workbook was written in. */
async function workbookOf(
  { document, plan }: StyrplanReading,
  { model: asked, year }: ImportFlags,
  cwd: string,
): Promise<Uint8Array> {
  const model: GovernanceModel = await chooseModel(asked ?? document.model.id, cwd);
  const { unit } = plan.settings;
  const budgetYear = plan.settings.budgetYear ?? plan.years[0] ?? year;
  if (budgetYear === undefined) throw new CliError('import.no-year');
  try {
    return writeXlsx(
      templateBook({
        model,
        budgetYear,
        carriesModel: findModel(model.id) !== model,
        unit,
        content: planContent(plan, unit),
      }),
    );
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new CliError('template.impossible', { path: error.path, reason: error.reason });
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
