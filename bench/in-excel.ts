import { checkWorkbook } from '../src/check/check-workbook';
import { openWorkbook } from '../src/check/open-workbook';
import { findModel } from '../src/models/built-in-models';
import { recheckPlan } from '../src/rules/engine';
import { ExcelWorkbook } from '../src/workbook/excel/excel-workbook';
import type { WorkbookChange } from '../src/workbook/live-workbook';
import { bigBook, sizeFor } from './big-book';
import { bigXlsx } from './big-workbook';
import { excelHere } from './excel-here';
import { median } from './median';

export interface InExcelResult {
  readonly goals: number;
  /** Of the whole reading: round trips, bytes of the answers, and how many round trips there may be for so many bytes. */
  readonly syncs: number;
  readonly bytes: number;
  readonly allowedSyncs: number;
  /** Actions that wrote, while reading, checking and reading again. */
  readonly writes: number;
  /** Milliseconds of reading, opening and checking everything, and of the same after one edited cell; medians. */
  readonly fullCheck: number;
  readonly afterEdit: number;
  readonly syncsAfterEdit: number;
}

const EDITS = 7;

/** DESIGN's measure 4: what a check and one edited cell cost in Excel, through Microsoft's own client. */
export async function measureInExcel(goals: number): Promise<InExcelResult> {
  const { engine, host } = excelHere(bigXlsx(bigBook(sizeFor(goals))), 'stor.xlsx');
  const workbook = new ExcelWorkbook();
  const model = findModel('karlskoga')!;
  const started = performance.now();
  let snapshot = await workbook.read();
  let opened = openWorkbook(snapshot, { model });
  let run = checkWorkbook(opened, model).run;
  const fullCheck = performance.now() - started;
  const { syncs, cleanups, bytesOut } = host.counts();
  let writes = host.counts().writes;

  const changes: WorkbookChange[] = [];
  const stop = await workbook.watch((change) => changes.push(change));
  const times: number[] = [];
  let syncsAfterEdit = 0;
  const sheet = engine.sheets()[0]!.id;
  for (let edit = 1; edit <= EDITS; edit++) {
    const at = { top: 10 * edit, bottom: 10 * edit, left: 1, right: 1 };
    engine.write(sheet, at, { content: [[`Ett annat mål ${edit}`]] });
    await host.idle();
    await new Promise((resolve) => setTimeout(resolve, 20));
    host.resetCounts();
    const from = performance.now();
    snapshot = await workbook.reread(snapshot, changes.splice(0));
    opened = openWorkbook(snapshot, { model }, opened);
    run = recheckPlan(run, opened.plan);
    times.push(performance.now() - from);
    const counts = host.counts();
    syncsAfterEdit = Math.max(syncsAfterEdit, counts.syncs + counts.cleanups);
    writes += counts.writes;
  }
  await stop();
  host.close();
  return {
    goals,
    syncs: syncs + cleanups,
    bytes: bytesOut,
    allowedSyncs: 3 + Math.ceil(bytesOut / 4e6),
    writes,
    fullCheck,
    afterEdit: median(times),
    syncsAfterEdit,
  };
}
