import { test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readXlsx } from '../../src/workbook/xlsx/read-xlsx';
import { openWorkbook } from '../../src/check/open-workbook';
import { checkWorkbook } from '../../src/check/check-workbook';
import { findModel } from '../../src/models/built-in-models';
import { renderFinding } from '../../src/messages/render';
import { a1 } from '../../src/plan/cell';

test('x', () => {
  const out: string[] = [];
  for (const name of ['karlskoga', 'katrineholm', 'trelleborg', 'overtornea']) {
    const wb = readXlsx(new Uint8Array(readFileSync(`samples/${name}.xlsx`)), { name });
    const model = findModel(name)!;
    for (const keep of wb.sheets) {
      if (keep.tables.length === 0) continue;
      const sheets = [{ ...keep, tables: [], merges: [], validations: [], rows: keep.rows.map((r) => r && { values: r.values }) }];
      const small = { ...wb, formats: [{ code: 'General', kind: 'general' as const }], sheets, names: [], customXml: [] };
      const opened = openWorkbook(small, { model });
      const { run } = checkWorkbook(opened, model);
      const by = new Map<string, string[]>();
      for (const f of run.findings) by.set(f.ruleId, [...(by.get(f.ruleId) ?? []), a1(f.anchor) + ' ' + renderFinding(f, 'sv')]);
      out.push(`${name} ${keep.name}: blocks ${opened.recognised.map((b) => b.entity).join()} findings ${run.findings.length}`);
      for (const [id, list] of by) out.push(`   ${id} ×${list.length}: ${list[0]}`);
    }
  }
  console.log(out.join('\n'));
});
