import path from 'node:path';
import {
  checkWorkbook,
  formatPlanHtml,
  planPictures,
  submissionOf,
  summarise,
  verdictInWords,
  writeStyrplan,
} from '../../index';
import { chooseModel } from '../choose-model';
import type { CommandContext, ExitCode } from '../command-context';
import { explainProblem } from '../explain-problem';
import { isProblem, openFile } from '../open-file';
import { dateOption, formatOption, yearOption } from '../options';
import { readMapping } from '../read-mapping';
import { VERSION } from '../version';
import { checkOut, writeOutput } from '../write-output';
import type { CommandSetup } from './command-setup';

const FORMATS = ['styrplan', 'html'] as const;
const LATER = ['sie', 'datapackage', 'stratml'];

interface ExportFlags {
  readonly to: (typeof FORMATS)[number];
  readonly out: string;
  readonly model?: string;
  readonly mapping?: string;
  readonly year?: number;
  readonly asOf?: string;
}

/** `export FILE --to styrplan|html --out PATH`: writes the plan with its verdict. Findings do not stop it: they go with it. */
export function addExport(setup: CommandSetup): void {
  const { program, say, run } = setup;
  program
    .command('export')
    .description(say('cmd.export'))
    .argument('<file>', say('arg.file'))
    .requiredOption('--to <format>', say('opt.to', { formats: FORMATS.join(', ') }), formatOption(FORMATS, LATER))
    .requiredOption('--out <path>', say('opt.export-out'))
    .option('--model <id|file>', say('opt.model'))
    .option('--mapping <file>', say('opt.mapping'))
    .option('--year <year>', say('opt.year'), yearOption)
    .option('--as-of <date>', say('opt.as-of'), dateOption)
    .action(run((file: string, flags: ExportFlags) => exportWorkbook(file, flags, setup)));
}

async function exportWorkbook(
  file: string,
  { to, out, model: asked, mapping, year, asOf }: ExportFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, language, say, tell } = context;
  const chosen = asked === undefined ? undefined : await chooseModel(asked, io.cwd);
  await checkOut(out, [file, ...(mapping === undefined ? [] : [mapping])], io.cwd);
  const result = await openFile(file, io.cwd, {
    ...(chosen && { model: chosen }),
    ...(mapping !== undefined && { mapping: await readMapping(mapping, io.cwd) }),
    ...(year !== undefined && { year }),
  });
  if (isProblem(result)) {
    tell(explainProblem(result, context));
    return 2;
  }
  const { opened, model } = result;
  const check = checkWorkbook(opened, model, { ...(asOf !== undefined && { asOf }) });
  const { open } = check;
  const document = await submissionOf(opened, model, check, {
    version: VERSION,
    generatedAt: io.now(),
    workbookName: path.basename(file),
  });
  const summary = summarise(open);
  const content = (): string =>
    to === 'styrplan'
      ? writeStyrplan(document)
      : formatPlanHtml(
          {
            file: path.basename(file),
            plan: opened.plan,
            pictures: planPictures(opened.plan, model, open, language),
            summary,
            model: model.name[language],
            digest: document.digest,
          },
          { language, version: VERSION, generatedAt: io.now() },
        );
  await writeOutput(content(), out, 'written.export', context);
  tell(say('export.verdict', { file, verdict: verdictInWords(summary, language) }));
  return 0;
}
