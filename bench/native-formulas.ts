import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CellValue } from '../src/workbook/snapshot';
import type { NewCell } from '../src/workbook/xlsx/writer/new-workbook';
import { writeXlsx } from '../src/workbook/xlsx/writer/write-xlsx';
import { bigBook, sizeFor } from './big-book';
import { bigXlsx } from './big-workbook';
import { median } from './median';
import { runNode, runProcess } from './run-process';

export interface NativeResult {
  readonly goals: number;
  /** Seconds of LibreOffice recalculating the checks as formulas, whole process. */
  readonly libreOffice: number;
  /** Seconds of `styrkoll check` on the same goals, whole process, all rules. */
  readonly styrkoll: number;
}

const PLACES = [
  '/usr/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** LibreOffice on this machine; undefined where there is none. */
export function findLibreOffice(): string | undefined {
  return PLACES.find((place) => existsSync(place));
}

/**
 * DESIGN's measure 3: what people do today. Each goal gets native formulas for a taken id (COUNTIF), a parent that no goal has (COUNTIF) and
 * its committee's budget against the frame (SUMIFS); LibreOffice opens, recalculates and saves. Styrkoll checks the same goals,
 * budget and frames with its whole catalogue.
 */
export async function measureNative(soffice: string, goals: number): Promise<NativeResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'styrkoll-bench-'));
  try {
    const size = { ...sizeFor(goals), measures: goals, budgetRows: goals };
    const sheets = bigBook(size);
    // Both get the same sheets: what the formulas check needs no measures and no activities.
    sheets.delete('Styrmått');
    sheets.delete('Aktiviteter');
    const withFormulas = path.join(folder, 'formler.xlsx');
    const plain = path.join(folder, 'plan.xlsx');
    writeFileSync(withFormulas, writeXlsx({ sheets: formulaSheets(sheets) }));
    writeFileSync(plain, bigXlsx(sheets));
    const native = await runProcess(soffice, [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1',
      '--outdir',
      folder,
      withFormulas,
    ]);
    const ours: number[] = [];
    for (let run = 0; run < 3; run++) {
      const { seconds, exitCode } = await runNode(['dist/styrkoll.js', 'check', plain, '--format', 'json']);
      if (exitCode > 1) throw new Error(`check ended with ${exitCode}`);
      ours.push(seconds);
    }
    return { goals, libreOffice: native.seconds, styrkoll: median(ours) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The goals with three check columns, beside the sheets that these read; no cached values, so that opening must calculate. */
function formulaSheets(
  sheets: ReadonlyMap<string, readonly (readonly CellValue[])[]>,
): { name: string; rows: NewCell[][] }[] {
  const goals = sheets.get('Mål')!;
  const budget = sheets.get('Budget')!;
  const frames = sheets.get('Ramar')!;
  const last = goals.length;
  const rows = goals.map((row, index): NewCell[] => {
    const line = index + 1;
    if (index === 0) return [...row, 'Dubblett', 'Okänt överordnat', 'Över ram'];
    return [
      ...row,
      { formula: `IF(COUNTIF($A$2:$A$${last},A${line})>1,"dubblett","")` },
      { formula: `IF(D${line}="","",IF(COUNTIF($A$2:$A$${last},D${line})=0,"okänt",""))` },
      {
        formula: `IF(SUMIFS(Budget!$I$2:$I$${budget.length},Budget!$A$2:$A$${budget.length},E${line})>SUMIFS(Ramar!$C$2:$C$${frames.length},Ramar!$A$2:$A$${frames.length},E${line}),"över","")`,
      },
    ];
  });
  return [
    { name: 'Mål', rows },
    { name: 'Budget', rows: budget.map((row) => [...row]) },
    { name: 'Ramar', rows: frames.map((row) => [...row]) },
  ];
}
