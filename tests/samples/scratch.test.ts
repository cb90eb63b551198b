import { test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { sampleFiles } from '../../samples/make/samples';
import { readXlsx } from '../../src/workbook/xlsx/read-xlsx';
import { recognise } from '../../src/workbook/recogniser/recognise';
import { buildPlan } from '../../src/workbook/reading/build-plan';
import { checkPlan } from '../../src/rules/engine';
import { findModel } from '../../src/models/built-in-models';
import { renderFinding } from '../../src/messages/render';
import { a1 } from '../../src/plan/cell';

test('scratch', () => {
  let out = '';
  for (const { name, bytes } of sampleFiles()) {
    if (!name.endsWith('.xlsx')) continue;
    writeFileSync(`/tmp/t-${name}`, bytes);
    const snapshot = readXlsx(bytes, { name });
    const { plan } = buildPlan(snapshot, recognise(snapshot));
    out += `\n== ${name} ${bytes.length} ` + Object.entries(plan).map(([k, v]) => Array.isArray(v) ? `${k} ${v.length}` : '').join(' ') + '\n';
    const { findings } = checkPlan(plan, findModel(plan.settings.model ?? '') ?? findModel('karlskoga')!);
    const counts = new Map<string, number>();
    for (const f of findings) counts.set(`${f.severity} ${f.ruleId}`, (counts.get(`${f.severity} ${f.ruleId}`) ?? 0) + 1);
    out += [...counts].map(([k, v]) => `${v} ${k}`).join('\n') + '\n';
    for (const f of findings) if (f.severity !== 'information') { let m=''; try { m = renderFinding(f,'sv'); } catch (e) { m = String(e) + JSON.stringify(f.data); } out += `${f.severity} ${f.ruleId} ${f.anchor.sheet}!${a1(f.anchor)} ${m}\n`; }
  }
  writeFileSync('/tmp/scratch.txt', out);
});
