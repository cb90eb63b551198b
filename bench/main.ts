import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPlan } from '../src/workbook/reading/build-plan';
import { recognise } from '../src/workbook/recogniser/recognise';
import { readXlsx } from '../src/workbook/xlsx/read-xlsx';
import { bigBook, sizeFor } from './big-book';
import { bigXlsx } from './big-workbook';
import { measureInExcel } from './in-excel';
import { measureFunctions } from './functions';
import { findLibreOffice, measureNative, type NativeResult } from './native-formulas';
import { processorTime } from './processor-time';
import { measureReading } from './reading';
import { measureRules } from './rules-scaling';
import { siteSizes } from './site-sizes';
import { measureSlips, slipsTable } from './slips';
import { table, verdictOf, type Row } from './table';

/** What `dist/bench.json` holds: every figure, and for each of DESIGN's limits whether it held. */
interface Report {
  readonly limits: Row[];
  readonly figures: Record<string, unknown>;
}

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/**
 * The parts that can be asked for: `npm run bench -- rules reading excel native start slips`; all but the slips when none is named. `--quick` leaves
 * out the long native runs.
 */
async function main(args: readonly string[]): Promise<void> {
  if (args[0] === '--read') {
    readXlsx(new Uint8Array(readFileSync(args[1]!)), { name: path.basename(args[1]!) });
    return;
  }
  const named = args.filter((arg) => !arg.startsWith('--'));
  const wants = (part: string): boolean => named.length === 0 || named.includes(part);
  const report: Report = { limits: [], figures: {} };
  const folder = mkdtempSync(path.join(tmpdir(), 'styrkoll-bench-'));
  try {
    if (wants('rules')) rules(report);
    if (wants('reading')) await reading(report, folder);
    if (named.includes('slips')) slips(report);
    if (wants('start')) start(report);
    if (wants('excel')) await excel(report);
    if (wants('functions')) await functions(report);
    if (wants('native')) await native(report, args.includes('--quick') ? [10_000] : [10_000, 20_000, 50_000]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  writeFileSync('dist/bench.json', `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(`${table(report.limits)}\nAll figures: dist/bench.json\n`);
}

/** How the built add-in begins; the build comes before in `npm run bench`. */
function start({ limits, figures }: Report): void {
  const sizes = siteSizes('dist/addin');
  figures['start'] = sizes;
  limits.push(
    verdictOf('6  functions and shell before the pane opens, kB gzip', sizes.beforePane / 1000, 60),
    verdictOf('6  the whole pane, all views and both languages, kB gzip', sizes.all / 1000, 300),
  );
}

const SLIP_BOOKS = 100;

/** What docs/slips.md shows: no limit of DESIGN's, and of use only to who changes the rules that look for slips. */
function slips({ figures }: Report): void {
  say('Slips in made workbooks …');
  const result = measureSlips(SLIP_BOOKS);
  figures['slips'] = result;
  process.stdout.write(`${slipsTable(result)}\n`);
}

function rules({ limits, figures }: Report): void {
  say('1. Rules over 10,000 and 20,000 goals …');
  const result = measureRules(10_000);
  figures['rules'] = result;
  const worst = result.rules.reduce((a, b) => ((b.ratio ?? 0) > (a.ratio ?? 0) ? b : a));
  limits.push(verdictOf(`1  slowest growing rule (${worst.rule}), time(2N)/time(N)`, worst.ratio ?? 0, 2.2));
  const bytes = bigXlsx(bigBook(sizeFor(10_000)));
  const read = Math.min(
    ...[1, 2, 3].map(() => {
      const from = processorTime();
      const workbook = readXlsx(bytes, { name: 'stor.xlsx' });
      buildPlan(workbook, recognise(workbook));
      return processorTime() - from;
    }),
  );
  figures['readingThatWorkbook'] = read;
  limits.push(verdictOf('1  all rules, as a share of reading the workbook into a plan', result.all / read, 0.1));
}

async function reading({ limits, figures }: Report, folder: string): Promise<void> {
  say('2. Reading 200,000 rows …');
  const file = path.join(folder, 'stor.xlsx');
  writeFileSync(file, bigXlsx(bigBook({ goals: 200, measures: 400, budgetRows: 200_000 })));
  const result = await measureReading(file, 200_000);
  figures['reading'] = result;
  limits.push(
    verdictOf('2  reading, times the floor (inflate and decode)', result.read / result.floor, 2),
    verdictOf("2  a whole check, times read-excel-file's reading", result.check / result.readExcelFile, 0.6),
    verdictOf('2  peak memory of the check, MB', result.peakMemory, 600),
  );
}

async function excel({ limits, figures }: Report): Promise<void> {
  say('4. A workbook of 5,000 goals in Excel, over Microsoft’s own client …');
  const result = await measureInExcel(5_000);
  figures['inExcel'] = result;
  limits.push(
    verdictOf('4  syncs of a reading, of those allowed for its size', result.syncs / result.allowedSyncs, 1),
    verdictOf('4  writes while reading and checking', result.writes, 0),
    verdictOf('4  syncs after one edited cell', result.syncsAfterEdit, 1),
    verdictOf('4  one edited cell, as a share of a full check', result.afterEdit / result.fullCheck, 0.1),
  );
}

async function functions({ limits, figures }: Report): Promise<void> {
  say('5. Worksheet functions in a browser, in Microsoft’s runtime …');
  const result = await measureFunctions('dist/addin');
  figures['functions'] = result;
  const [scalar, calls] = slowest(result.scalars);
  const [column, time] = slowest(result.columns);
  limits.push(
    verdictOf(`5  10,000 calls of a scalar function (${scalar}), times those of a + b`, calls / result.plus, 1.3),
    verdictOf(`5  a whole-column function over 10,000 rows (${column}), ms`, time, 20),
  );
}

function slowest(times: Readonly<Record<string, number>>): readonly [name: string, milliseconds: number] {
  return Object.entries(times).reduce((a, b) => (b[1] > a[1] ? b : a));
}

const TIMES: Readonly<Record<number, number>> = { 10_000: 15, 20_000: 50, 50_000: 250 };

async function native({ limits, figures }: Report, sizes: readonly number[]): Promise<void> {
  const soffice = findLibreOffice();
  if (!soffice) {
    say('3. Native formulas: no LibreOffice was found on this machine, so this part was not measured.');
    figures['native'] = 'LibreOffice not found';
    return;
  }
  const results: NativeResult[] = [];
  figures['native'] = results;
  for (const goals of sizes) {
    say(`3. Native formulas in LibreOffice over ${goals.toLocaleString('en')} goals …`);
    const result = await measureNative(soffice, goals);
    results.push(result);
    limits.push(
      verdictOf(
        `3  times faster than native formulas at ${goals.toLocaleString('en')} goals`,
        result.libreOffice / result.styrkoll,
        TIMES[goals]!,
        'at least',
      ),
    );
  }
}

main(process.argv.slice(2)).catch((cause: unknown) => {
  say(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  process.exitCode = 1;
});
