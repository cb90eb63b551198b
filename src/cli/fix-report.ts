import {
  a1,
  renderFix,
  sheetAddress,
  terminalSafeJson,
  verdictInWords,
  visibleText,
  type AppliedFix,
  type CliTextKey,
  type LeftFix,
  type Paint,
  type Summary,
} from '../index';
import type { CommandContext } from './command-context';

/** What was done to a workbook, or would be. */
export interface FixReport {
  readonly file: string;
  /** Where the copy went; null where nothing was written. */
  readonly out: string | null;
  readonly applied: readonly AppliedFix[];
  readonly left: readonly LeftFix[];
  /** The findings that remain. */
  readonly summary: Summary;
}

/** The report as JSON. Ends in a line break. */
export function fixReportJson(
  { file, out, applied, left, summary }: FixReport,
  context: Pick<CommandContext, 'language' | 'say'>,
): string {
  const place = (each: AppliedFix | LeftFix): object => ({
    ruleId: each.finding.ruleId,
    sheet: each.finding.fix!.cell.sheet,
    cell: a1(each.finding.fix!.cell),
    before: typeof each.before === 'object' ? (each.before?.error ?? null) : each.before,
    after: each.finding.fix!.value,
  });
  return `${terminalSafeJson({
    file,
    out,
    applied: applied.map((each) => ({ ...place(each), text: whatItDoes(each, context) })),
    left: left.map((each) => ({ ...place(each), reason: each.reason, text: whyNot(each, context) })),
    summary,
  })}\n`;
}

/** The report for people: each fix with its cell, before and after; those that are left with the reason; last one sentence on what remains. */
export function fixReportText(
  { file, out, applied, left, summary }: FixReport,
  context: Pick<CommandContext, 'language' | 'say'>,
  paint: Paint,
): string {
  const { say, language } = context;
  const entry = (each: AppliedFix | LeftFix, words: string): string[] => {
    const { ruleId, fix } = each.finding;
    const [before, after] = [shownValue(each.before, context), shownValue(fix!.value, context)];
    return [
      `  ${visibleText(sheetAddress(fix!.cell))}  ${visibleText(`${before} → ${after}`)}  ${paint('faint', ruleId)}`,
      `      ${visibleText(words)}`,
    ];
  };
  const lines = [paint('heading', visibleText(file))];
  if (applied.length === 0) lines.push(`  ${say('fix.none')}`);
  else lines.push(`${say(out === null ? 'fix.would-apply' : 'fix.applied', { count: String(applied.length) })}:`);
  for (const each of applied) lines.push(...entry(each, whatItDoes(each, context)));
  if (left.length > 0) lines.push(`${say('fix.left', { count: String(left.length) })}:`);
  for (const each of left) lines.push(...entry(each, whyNot(each, context)));
  lines.push(say('fix.after', { verdict: verdictInWords(summary, language) }));
  return `${lines.join('\n')}\n`;
}

function whatItDoes({ finding }: AppliedFix, { language }: Pick<CommandContext, 'language'>): string {
  return renderFix(finding, finding.fix!, language);
}

function whyNot({ reason, because }: LeftFix, { say }: Pick<CommandContext, 'say'>): string {
  const key: CliTextKey = `fix.reason.${reason}`;
  return say(key, { rule: because?.ruleId ?? '', cell: because ? sheetAddress(because.anchor) : '' });
}

const LONGEST = 60;

function shownValue(value: AppliedFix['before'], { language, say }: Pick<CommandContext, 'language' | 'say'>): string {
  if (value === null || value === '') return say('fix.empty');
  if (typeof value === 'object') return value.error;
  if (typeof value !== 'string') return String(value);
  const characters = Array.from(value);
  const shortened = characters.length <= LONGEST ? value : `${characters.slice(0, LONGEST - 1).join('')}…`;
  return `${language === 'sv' ? '”' : '“'}${shortened}”`;
}
