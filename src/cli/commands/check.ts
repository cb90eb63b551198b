import {
  formatHtml,
  formatJson,
  formatMarkdown,
  formatSarif,
  formatText,
  isUnread,
  type FileReport,
  type OpenOptions,
} from '../../index';
import { checkFile, type CheckFileOptions } from '../check-file';
import type { CommandContext, ExitCode } from '../command-context';
import { explainProblem } from '../explain-problem';
import { describeFileError } from '../file-problem';
import { findWorkbooks, type FoundPath } from '../find-workbooks';
import { dateOption, formatOption, yearOption } from '../options';
import { paintFor } from '../paint';
import { Progress } from '../progress';
import { sarifRules } from '../sarif-rules';
import { settleFlags, type SettledFlags } from '../settle-flags';
import { VERSION } from '../version';
import { checkOut, writeOutput } from '../write-output';
import type { CommandSetup } from './command-setup';

const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html'] as const;
type Format = (typeof FORMATS)[number];

interface CheckFlags extends SettledFlags {
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
    .option('--format <format>', say('opt.format', { formats }), formatOption(FORMATS))
    .option('--out <path>', say('opt.out'))
    .action(run((files: string[], flags: CheckFlags) => check(files, flags, setup)));
}

async function check(paths: readonly string[], flags: CheckFlags, context: CommandContext): Promise<ExitCode> {
  const { cwd } = context.io;
  const { open, rules } = await settleFlags(flags, context);
  const found = await findWorkbooks(paths, cwd);
  if (flags.out !== undefined) await checkOut(flags.out, inputs(found, flags), cwd);
  const reports = await checkAll(found, open, { ...rules, pictures: flags.format === 'html' }, context);
  await writeOutput(layOut(reports, flags, context), flags.out, 'written.report', context);
  if ((flags.format ?? 'text') !== 'text' || flags.out !== undefined) {
    for (const { error } of reports.filter(isUnread)) context.tell(error.message);
  }
  if (reports.some(isUnread)) return 2;
  return reports.some((report) => !isUnread(report) && report.summary.errors > 0) ? 1 : 0;
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
  check: CheckFileOptions,
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
    reports.push(await checkFile(each.file, { ...open, onProgress }, check, context));
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
    case 'html':
      return formatHtml(reports, { language, version: VERSION, generatedAt: io.now() });
    case 'text':
      return formatText(reports, { language, ...(out === undefined && { paint: paintFor(io) }) });
  }
}
