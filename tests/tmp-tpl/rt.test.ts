import { test } from '@jest/globals';
import fc from 'fast-check';
import type { Plan } from '../../src/plan/plan';
import { templateBook } from '../../src/workbook/template/make-template';
import { planContent } from '../../src/workbook/template/plan-content';
import { TABLE_KEYS } from '../../src/central/document-fields';
import { anyPlan, contentOf } from '../central/arbitrary-plan';
import { asInAWorkbook } from '../workbook/template/as-in-a-workbook';
import { builtIn, planOfBook, writtenBook } from '../workbook/template/check-book';

test('diffs', () => {
  const counts = new Map<string, {n:number, ex:string}>();
  const note = (k: string, ex: unknown) => { const c = counts.get(k) ?? {n:0, ex: JSON.stringify(ex).slice(0,400)}; c.n++; counts.set(k,c); };
  const m = builtIn('karlskoga');
  for (const plan of fc.sample(anyPlan, { numRuns: 200, seed: 5 })) {
    const p = asInAWorkbook(plan, 2027);
    let back: Plan;
    try { back = planOfBook(writtenBook(templateBook({ model: m, budgetYear: 2027, unit: p.settings.unit, content: planContent(p, p.settings.unit) })), m); }
    catch (e) { note('THROW ' + String(e).slice(0,200), ''); continue; }
    const a = JSON.parse(JSON.stringify(contentOf(p))) as any, b = JSON.parse(JSON.stringify(contentOf(back))) as any;
    for (const f of new Set([...Object.keys(a.settings), ...Object.keys(b.settings)])) if (JSON.stringify(a.settings[f]) !== JSON.stringify(b.settings[f])) note('settings.'+f, [a.settings[f], b.settings[f]]);
    for (const t of TABLE_KEYS) {
      if (a[t].length !== b[t].length) { note(t+'.length', [a[t], b[t]]); continue; }
      a[t].forEach((r: any, i: number) => { const q = b[t][i]; for (const f of new Set([...Object.keys(r), ...Object.keys(q)])) if (JSON.stringify(r[f]) !== JSON.stringify(q[f])) note(t+'.'+f, [r[f], q[f]]); });
    }
  }
  for (const [k, v] of [...counts].sort((x,y)=>y[1].n-x[1].n)) process.stdout.write(`${v.n} ${k} ${v.ex}\n`);
});
