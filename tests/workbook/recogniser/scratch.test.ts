import { test } from '@jest/globals';
import { bookOf, date, formula } from '../sheet-of';
import { brief, planOf } from '../read-layout';
import { recognise } from '../../../src/workbook/recogniser/recognise';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';

const show = (name: string, book: WorkbookSnapshot, parts: readonly string[]) => {
  const blocks = recognise(book);
  const plan = planOf(book) as unknown as Record<string, unknown>;
  console.log(name, '\n', blocks.map((b) => JSON.stringify({ ...brief(b), conf: b.confidence, t: b.template, c: Object.fromEntries(Object.entries(b.constants).map(([k, v]) => [k, v.value])), unit: b.unit, un: b.unmapped.map((u) => u.header), cells: b.rows.map((r) => r.cells && Object.entries(r.cells).map(([k, v]) => `${k}@${v.row + 1}`).join(' ')).join('|') })).join('\n '), '\n',
    parts.map((p) => `${p}: ${JSON.stringify(plan[p], (k, v) => (k === 'source' ? undefined : v))}`).join('\n '));
};

test('scratch', () => {
  show('chain', bookOf({ 'Målkedja': [
    ['Målkedja Socialnämnden 2027-2029'],
    null,
    ['Inriktningsmål', 'Effektmål', 'Aktivitet', 'Ansvarig', 'Klart', 'Indikator', 'Utfall 2025', 'Mål 2027', 'Mål 2028', 'Mål 2029'],
    ['Trygg kommun', 'Fler trygga, och nöjda', 'Belysning', 'Chef A', 'dec 2027', 'Andel trygga', 60, 65, 70, 75],
    [null, null, 'Vandring', 'Chef B', 2027, null],
    [null, null, null, null, null, 'Antal vandringar', 1, 2, 3, 4],
    [null, 'Färre brott', 'Samverkan', 'Chef C', 2027, 'Antal brott', 9, 8, 7, 6],
    ['God skola', 'Fler klarar målen', 'Läxhjälp', 'Rektor', 2027, 'Andel godkända', 80, 85, 86, 87],
    ['Källa: Kolada'],
  ] }, { merges: { 'Målkedja': ['A4:A7', 'B4:B6'] } }), ['goals', 'measures', 'activities']);
  show('frames', bookOf({ Ramar: [
    ['Budgetramar 2027–2029'], ['Belopp i tkr'], null,
    ['Nämnd', 'Bokslut 2025', 'Budget 2026', 'Budget 2027', 'Plan 2028', 'Plan 2029'],
    ['Socialnämnden', 90, 95, 100, 101, 102],
    ['Barn- och utbildningsnämnden', 190, 195, 200, 201, 202],
    ['Summa', formula('SUM(B5:B6)', 280), 290, 300, 302, 304],
    null,
    ['Skattesats', 22.15],
  ] }), ['frames', 'years', 'settings']);
  show('frames2', bookOf({ Blad1: [
    ['Nämnd', 'Driftram', null, null, 'Investeringsram'],
    [null, 2027, 2028, 2029, 2027, 2028, 2029],
    ['Socialnämnden', 100, 101, 102, 1, 2, 3],
    ['Kommunstyrelsen', 50, 51, 52, 4, 5, 6],
    ['Totalt', 150, 152, 154, 5, 7, 9],
  ] }, { merges: { Blad1: ['B1:D1', 'E1:G1', 'A1:A2'] } }), ['frames']);
  show('frames3', bookOf({ 'Ramar 2027': [
    ['tkr', 2027, 2028, 2029],
    ['Nämnder'],
    ['Socialnämnden', 100, 101, 102],
    ['Kommunstyrelsen', 50, 51, 52],
    ['Summa nämnder', 150, 152, 154],
    ['Bolag'],
    ['Bostads AB', 1, 1, 1],
    ['Kommunen totalt', 151, 153, 155],
  ] }), ['frames']);
  show('ledger', bookOf({ Huvudbok: [
    ['Ansvar', 'Konto', 'Vht', 'Benämning', 'Utfall 2025', 'Budget 2026', 'Bu27', 'Plan -28', 'Plan -29'],
    ['1001', '3101', '510', 'Avgifter', -100, -110, -120, -130, -140],
    ['1001', '5010', '510', 'Löner', 500, 510, 520, 530, 540],
    ['1001', '3511', '520', 'Hyror', -10, -11, -12, -13, -14],
  ] }), ['budget']);
  show('blocks', bookOf({ 'Nämndmål': [
    ['Nämnd: Socialnämnden'],
    ['Nämndmål 1: Trygg omsorg'],
    ['Indikator', 'Enhet', 'Utfall 2025', 'Mål 2027', 'Mål 2028', 'Mål 2029'],
    ['Andel nöjda', '%', 70, 72, 74, 76],
    ['Antal klagomål', 'antal', 10, 9, 8, 7],
    null,
    ['Nämndmål 2: Kort väntan'],
    ['Indikator', 'Enhet', 'Utfall 2025', 'Mål 2027', 'Mål 2028', 'Mål 2029'],
    ['Väntetid', 'dagar', 30, 25, 20, 15],
    ['Nämnd: Kulturnämnden'],
    ['Nämndmål 3: Levande kultur'],
    ['Besök', 'antal', 1000, 1100, 1200, 1300],
  ] }), ['goals', 'measures']);
  show('side', bookOf({ Blad1: [
    ['Driftramar (tkr)', null, null, null, null, 'Investeringsramar (tkr)'],
    ['Nämnd', 2027, 2028, 2029, null, 'Nämnd', 2027, 2028, 2029],
    ['Socialnämnden', 100, 101, 102, null, 'Socialnämnden', 1, 2, 3],
    ['Kommunstyrelsen', 50, 51, 52, null, 'Kommunstyrelsen', 4, 5, 6],
  ] }), ['frames']);
  show('long', bookOf({ Mått: [
    ['Mål', 'Styrmått', 'År', 'Resultat', 'Målnivå'],
    ['N1', 'Andel nöjda', 2025, 70, null],
    ['N1', 'Andel nöjda', 2027, null, 75],
    ['N1', 'Andel nöjda', 2028, null, 76],
  ], 'Nämndmål': [['Nr', 'Nämndmål', 'Koppling till KF-mål', 'Nämnd'], ['N1', 'Trygg omsorg', 'F1', 'SN']], 'Fullmäktigemål': [['Nr', 'Mål'], ['F1', 'Trygg kommun']] }), ['goals', 'measures']);
  show('cover', bookOf({ 'Försättsblad': [['Mål och budget'], ['Kommun:', 'Provköping'], ['Budgetår:', null, 2027], ['Belopp i', 'tkr'], ['Nämnd', 'Socialnämnden'], ['Beslutsdatum', date('2026-11-20')]],
    Budget: [['Verksamhet', 'Intäkter 2027', 'Kostnader 2027', 'Netto 2027'], ['Äldreomsorg', 10, 100, 90], ['IFO', 5, 50, 45], ['Summa', 15, 150, 135]] }), ['settings', 'budget']);
  show('balance', bookOf({ Resultatbudget: [['Resultatbudget, mnkr'], [null, 'Bokslut 2025', 'Budget 2026', 'Budget 2027', 'Plan 2028', 'Plan 2029'], ['Verksamhetens intäkter', 1, 2, 3, 4, 5], ['Verksamhetens kostnader', 1, 2, 3, 4, 5], ['Årets resultat', 0, 0, 0, 0, 0]] }), ['balance']);
});
