import { readFileSync, appendFileSync } from 'node:fs';
import { test } from '@jest/globals';
import { checkWorkbook } from '../../src/check/check-workbook';
import { openWorkbook } from '../../src/check/open-workbook';
import { fixXlsx } from '../../src/fixes/fix-xlsx';
import { patchXlsx } from '../../src/workbook/xlsx/patch/patch-xlsx';
import { deflateInNode } from '../../src/workbook/xlsx/node/deflate-in-node';
import { readXlsx } from '../../src/workbook/xlsx/read-xlsx';
import { a1 } from '../../src/plan/cell';
import { formulaAt, formatAt, valueAt } from '../../src/workbook/snapshot';
import { serialToIso } from '../../src/text/dates';
let seed = 12345;
const rnd = (n: number) => { seed = (Math.imul(seed, 1103515245) + 12345) >>> 0; return Math.floor((seed / 2 ** 32) * n); };
test('samples', () => {
  const log = (s: string) => appendFileSync('/tmp/fix/samples.log', s + '\n');
  for (const name of ['karlskoga', 'trelleborg', 'egen-layout']) {
    const bytes = new Uint8Array(readFileSync(`/work/main/samples/${name}.xlsx`));
    const wb = readXlsx(bytes, { name: 'x' });
    const opened = openWorkbook(wb);
    const model = opened.model!;
    log(`== ${name} clean: ${checkWorkbook(opened, model).open.filter((f) => f.severity !== 'information').map((f) => `${f.ruleId}@${f.anchor.sheet}!${a1(f.anchor)}`).join(' ')}`);
    for (let i = 0; i < 22; i++) {
      const cells: any[] = []; const what: string[] = [];
      for (let k = 0; k < 8; k++) {
        const block = opened.recognised[rnd(opened.recognised.length)]!;
        if (block.entity === 'settings' || block.rows.length === 0 || block.columns.length === 0) continue;
        const row = block.rows[rnd(block.rows.length)]!.row; const col = block.columns[rnd(block.columns.length)]!;
        const sheet = wb.sheets.find((s) => s.name === block.sheet)!;
        if (formulaAt(sheet, row, col.column) !== undefined) continue;
        const v = valueAt(sheet, row, col.column); const fmt = formatAt(wb, sheet, row, col.column);
        let nv: any;
        if (typeof v === 'number' && fmt.kind === 'date') nv = serialToIso(v, false);
        else if (typeof v === 'number') nv = [String(v), `${v} tkr`, v * 1000, String(v).replace('.', ',')][rnd(4)];
        else if (typeof v === 'string' && v.length > 2) { const at = 1 + rnd(v.length - 1); nv = [v.slice(0, at) + v.slice(at + 1), v.slice(0, at) + 'x' + v.slice(at), v + 'q'][rnd(3)]; }
        else continue;
        cells.push({ sheet: sheet.name, row, column: col.column, value: nv });
        what.push(`${col.field} ${sheet.name}!${a1({ row, column: col.column })} ${JSON.stringify(v)}=>${JSON.stringify(nv)}`);
      }
      const spoilt = patchXlsx(bytes, cells, { deflater: deflateInNode }).bytes;
      const op = openWorkbook(readXlsx(spoilt, { name: 'x' }), { model });
      const before = checkWorkbook(op, model).open.filter((f) => f.severity !== 'information');
      const t = Date.now();
      const f = fixXlsx(spoilt, op, model, { deflater: deflateInNode });
      const after = f.check.open.filter((x) => x.severity !== 'information');
      log(`${name} ${i}: planted ${cells.length} before ${before.length} fixed ${f.applied.length} left ${f.left.length} after ${after.length} ${Date.now() - t} ms`);
      for (const l of f.left) log(`   LEFT ${l.finding.ruleId} ${l.finding.fix!.cell.sheet}!${a1(l.finding.fix!.cell)} ${JSON.stringify(l.before)}->${l.finding.fix!.value} ${l.reason} ${l.because ? l.because.ruleId + '@' + l.because.anchor.sheet + '!' + a1(l.because.anchor) : ''}`);
      if (f.left.length > 0) for (const w of what) log(`      ${w}`);
      for (const a of f.applied) {
        const orig = cells.find((c) => c.sheet === a.write.sheet && c.row === a.write.row && c.column === a.write.column);
        const sheet = wb.sheets.find((s) => s.name === a.write.sheet)!; const want = valueAt(sheet, a.write.row, a.write.column);
        if (!orig || want !== a.write.value) log(`   DIFF ${a.finding.ruleId} ${a.write.sheet}!${a1(a.write)} original ${JSON.stringify(want)} spoilt ${JSON.stringify(a.before)} fixed ${JSON.stringify(a.write.value)}`);
      }
    }
  }
}, 3000000);
