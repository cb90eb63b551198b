import { test } from '@jest/globals';
import { bookOf, type GridCell } from '../sheet-of';
import { recognise } from '../../../src/workbook/recogniser/recognise';
import { buildPlan } from '../../../src/workbook/reading/build-plan';
test('speed', () => {
  const header = ['Nämnd', 'Enhet', 'Konto', 'Verksamhet', 'Benämning', 'Typ', 'Utfall 2025', 'Budget 2026', '2027', '2028', '2029', 'Kommentar'];
  for (const n of [100_000, 200_000]) {
    const rows: GridCell[][] = [header];
    for (let i = 0; i < n; i++) rows.push([`Nämnd ${i % 12}`, `Enhet ${i % 300}`, String(3000 + (i % 5000)), String(i % 900), `Benämning nummer ${i}`, i % 3 ? 'Kostnad' : 'Intäkt', i, i + 1, i + 2, i + 3, i + 4, null]);
    for (const tables of [{ Budget: { tblBudget: `A1:L${n + 1}` } }, {}] as Record<string, Record<string, string>>[]) {
      const book = bookOf({ Budget: rows }, { tables });
      recognise(bookOf({ A: [['Nr', 'Mål']] }));
      const t = performance.now();
      const blocks = recognise(book);
      const t2 = performance.now();
      buildPlan(book, blocks);
      console.log(n, Object.keys(tables).length, blocks[0]!.rows.length, 'recognise', Math.round(t2 - t), 'buildPlan', Math.round(performance.now() - t2));
    }
  }
  const goals: GridCell[][] = [['Nr', 'Mål', 'Nivå', 'Överordnat', 'Nämnd', 'Ansvarig']];
  for (let i = 0; i < 50_000; i++) goals.push([`N${i}`, `Måltext nummer ${i} som är lite längre`, 'Nämndmål', `F${i % 50}`, 'Socialnämnden', 'Chef']);
  const chain: GridCell[][] = [['Inriktningsmål', 'Effektmål', 'Aktivitet', 'Ansvarig', 'Indikator', 'Mål 2027']];
  for (let i = 0; i < 50_000; i++) chain.push([i % 20 ? null : `Inriktning ${i}`, i % 5 ? null : `Effektmål nummer ${i}`, `Aktivitet ${i}`, 'Chef', `Mått ${i}`, i]);
  for (const book of [bookOf({ A: goals }), bookOf({ A: chain })]) {
    const t = performance.now();
    const blocks = recognise(book);
    const t2 = performance.now();
    buildPlan(book, blocks);
    console.log('chain', blocks.map((b) => b.rows.length), 'recognise', Math.round(t2 - t), 'buildPlan', Math.round(performance.now() - t2));
  }
});
