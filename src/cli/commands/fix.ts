import path from 'node:path';
import { fixXlsx, RULES, summarise, type FixedXlsx } from '../../index';
import { deflateInNode } from '../../workbook/xlsx/node/deflate-in-node';
import { CliError } from '../cli-error';
import type { CommandContext, ExitCode } from '../command-context';
import { explainProblem } from '../explain-problem';
import { describeFileError, type FileProblem } from '../file-problem';
import { unknownRule } from '../find-rule';
import { fixReportJson, fixReportText } from '../fix-report';
import { bytesOf, isProblem, openBytes } from '../open-file';
import { dateOption, formatOption, yearOption } from '../options';
import { paintFor } from '../paint';
import { Progress } from '../progress';
import { settleFlags, type SettledFlags } from '../settle-flags';
import { checkOut, writeFileOrExplain } from '../write-output';
import type { CommandSetup } from './command-setup';

const FORMATS = ['text', 'json'] as const;

interface FixFlags extends SettledFlags {
  readonly out?: string;
  readonly rules?: string;
  readonly dryRun?: boolean;
  readonly format?: (typeof FORMATS)[number];
}

/** `fix FILE --out COPY`: writes a copy with the safe fixes made, and lists each. */
export function addFix(setup: CommandSetup): void {
  const { program, say, run } = setup;
  program
    .command('fix')
    .description(say('cmd.fix'))
    .argument('<file>', say('arg.file'))
    .option('--out <path>', say('opt.fix-out'))
    .option('--rules <ids>', say('opt.fix-rules'))
    .option('--dry-run', say('opt.dry-run'))
    .option('--model <id|file>', say('opt.model'))
    .option('--mapping <file>', say('opt.mapping'))
    .option('--master <file>', say('opt.master'))
    .option('--year <year>', say('opt.year'), yearOption)
    .option('--as-of <date>', say('opt.as-of'), dateOption)
    .option('--format <format>', say('opt.format', { formats: FORMATS.join(', ') }), formatOption(FORMATS))
    .action(run((file: string, flags: FixFlags) => fix(file, flags, setup)));
}

async function fix(file: string, flags: FixFlags, context: CommandContext): Promise<ExitCode> {
  const { io, say, tell } = context;
  const { dryRun = false } = flags;
  const out = dryRun ? undefined : flags.out;
  if (!dryRun && out === undefined) throw new CliError('usage.fix-out');
  const rules = wantedRules(flags.rules, context);
  if (out !== undefined) await checkCopy(out, file, flags, io.cwd);
  const fixed = await fixFile(file, flags, rules, context);
  if (isProblem(fixed)) {
    tell(explainProblem(fixed, context));
    return 2;
  }
  const summary = summarise(fixed.check.open);
  const report = { file, out: out ?? null, applied: fixed.applied, left: fixed.left, summary };
  if (out !== undefined) await writeFileOrExplain(path.resolve(io.cwd, out), fixed.bytes, out);
  io.stdout.write(
    flags.format === 'json' ? fixReportJson(report, context) : fixReportText(report, context, paintFor(io)),
  );
  if (out !== undefined) tell(say('written.fix', { file: out }));
  return summary.errors > 0 ? 1 : 0;
}

async function fixFile(
  file: string,
  flags: FixFlags,
  rules: ReadonlySet<string> | undefined,
  context: CommandContext,
): Promise<FixedXlsx | FileProblem> {
  const { open, rules: check } = await settleFlags(flags, context);
  const bytes = await bytesOf(file, context.io.cwd);
  if (isProblem(bytes)) return bytes;
  const progress = new Progress(1, context);
  const result = openBytes(bytes, file, { ...open, onProgress: (share) => progress.reading(1, file, share) });
  progress.done();
  if (isProblem(result)) return result;
  try {
    return fixXlsx(bytes, result.opened, result.model, {
      open,
      check,
      deflater: deflateInNode,
      ...(rules && { rules }),
    });
  } catch (error) {
    return describeFileError(error, file);
  }
}

/** The rules of a list of ids and areas. Throws `CliError` for one that does not exist. */
function wantedRules(list: string | undefined, context: CommandContext): ReadonlySet<string> | undefined {
  if (list === undefined) return undefined;
  const names = list.split(',').map((name) => name.trim());
  return new Set(
    names.flatMap((name) => {
      const found = RULES.filter(({ id }) => id === name || id.startsWith(`${name}/`)).map(({ id }) => id);
      if (found.length === 0) throw unknownRule(name, context);
      return found;
    }),
  );
}

/** Refuses a copy that would go over what is read, or that Excel would not open under its name. Throws `CliError`. */
async function checkCopy(out: string, file: string, flags: FixFlags, cwd: string): Promise<void> {
  const inputs = [file, flags.model, flags.mapping, flags.master].filter((input) => input !== undefined);
  await checkOut(out, inputs, cwd);
  const extension = path.extname(file);
  if (/^\.xls[xm]$/i.test(extension) && path.extname(out).toLowerCase() !== extension.toLowerCase())
    throw new CliError('usage.fix-extension', { file: out, extension });
}
