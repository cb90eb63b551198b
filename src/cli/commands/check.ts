import {
  formatJson,
  formatMarkdown,
  formatSarif,
  formatText,
  isUnread,
  type CheckOptions,
  type FileReport,
  type OpenOptions,
} from '../../index';
import { checkFile } from '../check-file';
import { chooseModel } from '../choose-model';
import type { CommandContext, ExitCode } from '../command-context';
import { explainProblem } from '../explain-problem';
import { describeFileError } from '../file-problem';
import { findWorkbooks, type FoundPath } from '../find-workbooks';
import { dateOption, formatOption, yearOption } from '../options';
import { paintFor } from '../paint';
import { readMapping } from '../read-mapping';
import { readMaster } from '../read-master';
import { Progress } from '../progress';
import { sarifRules } from '../sarif-rules';
import { VERSION } from '../version';
import { checkOut, writeOutput } from '../write-output';
import type { CommandSetup } from './command-setup';

const FORMATS = ['text', 'json', 'sarif', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

interface CheckFlags {
  readonly model?: string;
  readonly mapping?: string;
  readonly master?: string;
  readonly year?: number;
  readonly asOf?: string;
  readonly format?: Format;
  readonly out?: string;
}

/** `check FILE|DIR…`: reports the findings of each workbook. */
export function addCheck(setup: CommandSetup): void {
  const { program, say, run } = setup;
  const formats = FORMATS.join(', ');
  program
    .command('check')
    .description(say('cmd.check'))
    .argument('<file...>', say('arg.files'))
    .option('--model <id|file>', say('opt.model'))
    .option('--mapping <file>', say('opt.mapping'))
    .option('--master <file>', say('opt.master'))
    .option('--year <year>', say('opt.year'), yearOption)
    .option('--as-of <date>', say('opt.as-of'), dateOption)
    .option('--format <format>', say('opt.format', { formats }), formatOption(FORMATS, ['html']))
    .option('--out <path>', say('opt.out'))
    .action(run((files: string[], flags: CheckFlags) => check(files, flags, setup)));
}

async function check(paths: readonly string[], flags: CheckFlags, context: CommandContext): Promise<ExitCode> {
  const { cwd } = context.io;
  const { open, rules } = await settle(flags, context);
  const found = await findWorkbooks(paths, cwd);
  if (flags.out !== undefined) await checkOut(flags.out, inputs(found, flags), cwd);
  const reports = await checkAll(found, open, rules, context);
  await writeOutput(layOut(reports, flags, context), flags.out, 'written.report', context);
  if ((flags.format ?? 'text') !== 'text' || flags.out !== undefined) {
    for (const { error } of reports.filter(isUnread)) context.tell(error.message);
  }
  if (reports.some(isUnread)) return 2;
  return reports.some((report) => !isUnread(report) && report.summary.errors > 0) ? 1 : 0;
}

/** What holds for every file of the run, read once. */
async function settle(
  { model: asked, mapping, master, year, asOf }: CheckFlags,
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

/** Every file that the run reads: none of them may be written over. */
function inputs(found: readonly FoundPath[], { model, mapping, master }: CheckFlags): string[] {
  return [
    ...found.flatMap((each) => ('file' in each ? [each.file] : [])),
    ...[model, mapping, master].filter((file) => file !== undefined),
  ];
}

async function checkAll(
  found: readonly FoundPath[],
  open: OpenOptions,
  rules: CheckOptions,
  context: CommandContext,
): Promise<FileReport[]> {
  const progress = new Progress(found.length, context);
  const reports: FileReport[] = [];
  for (const [index, each] of found.entries()) {
    if ('folder' in each) {
      reports.push(unreadFolder(each.folder, each.error, context));
      continue;
    }
    const onProgress = (share: number): void => progress.reading(index + 1, each.file, share);
    onProgress(0);
    reports.push(await checkFile(each.file, { ...open, onProgress }, rules, context));
  }
  progress.done();
  return reports;
}

function unreadFolder(file: string, error: unknown, context: CommandContext): FileReport {
  const empty = { code: 'no-workbooks', key: 'file.no-workbooks', data: { file } } as const;
  const problem = error === undefined ? empty : describeFileError(error, file);
  return { file, error: { code: problem.code, message: explainProblem(problem, context) } };
}

function layOut(
  reports: readonly FileReport[],
  { format = 'text', out }: CheckFlags,
  { io, language }: CommandContext,
): string {
  switch (format) {
    case 'json':
      return formatJson(reports);
    case 'sarif':
      return formatSarif(reports, { language, version: VERSION, rules: sarifRules(language) });
    case 'markdown':
      return formatMarkdown(reports, language);
    case 'text':
      return formatText(reports, { language, ...(out === undefined && { paint: paintFor(io) }) });
  }
}
