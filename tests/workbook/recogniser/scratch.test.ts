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
  show('goals+indicator repeated', bookOf({ 'Styrkort 2027': [
    ['Socialnämnden – styrkort 2027'], null,
    ['Perspektiv', 'KF-mål', 'Nämndens mål', 'Indikator', 'Utfall 2024', 'Utfall 2025', 'Målvärde 2027', 'Målvärde 2028', 'Målvärde 2029', 'Ansvarig', 'Kommentar'],
    ['Medborgare', 'Trygg kommun', 'Trygg omsorg', 'Andel nöjda', 70, 71, 72, 73, 74, 'Chef A', 'ok'],
    ['Medborgare', 'Trygg kommun', 'Trygg omsorg', 'Väntetid', 10, 9, 8, 7, 6, 'Chef A', null],
    ['Medarbetare', 'God arbetsgivare', 'Friska medarbetare', 'Sjukfrånvaro %', '7,5', 7, 6, 5, 4, 'Chef B', null],
  ] }), ['goals', 'measures']);
  show('refs', bookOf({ 'Mål': [['Målnr', 'Nivå', 'Mål', 'Huvudmål', 'Nämnd'], ['F1', 'Fullmäktigemål', 'Trygg kommun', null, null], ['N1', 'Nämndmål', 'Trygg omsorg', 'F1', 'SN'], ['N2', 'Nämndmål', 'Kort kö', 'F1', 'SN']],
    Indikatorer: [['Mål', 'Indikator', 'Mål 2027', 'Mål 2028'], ['Trygg omsorg', 'Andel', 1, 2], ['N2', 'Kö', 3, 4], ['N9', 'Fel', 1, 2]],
    Aktiviteter: [['Nämndmål', 'Aktivitet', 'Ansvarig', 'Start', 'Slut'], ['Trygg omsorg', 'Gör', 'Chef', date('2027-01-01'), date('2027-06-30')], [null, 'Gör mer', 'Chef', date('2027-01-01'), date('2027-06-30')]] }), ['goals', 'measures', 'activities']);
  show('org', bookOf({ Organisation: [['Kod', 'Nämnd/bolag', 'Typ', 'Tillhör'], ['SN', 'Socialnämnden', 'nämnd', 'KF'], ['KF', 'Kommunen totalt', 'fullmäktige', null]],
    Ramar: [['Nämnd', 'Typ', 2027, 2028, 2029], ['Socialnämnden', 'Drift', 1, 2, 3], [null, 'Investering', 1, 2, 3], ['Kommunen totalt', 'Drift', 1, 2, 3], ['Summa', null, 3, 3, 3]] }), ['organisations', 'frames']);
  show('summary', bookOf({ Budget: [['Nämnd', 'Konto', 'Benämning', 'Typ', 'Budget 2027', 'Plan 2028', 'Plan 2029'], ['SN', '5010', 'Löner', 'Kostnad', 100, 101, 102], ['KN', '5010', 'Löner', 'Kostnad', 50, 51, 52], ['KN', '3010', 'Avg', 'Intäkt', 5, 5, 5]],
    Sammanställning: [['Nämnd', 'Budget 2027', 'Plan 2028', 'Plan 2029'], ['SN', formula('SUMIFS(Budget!E:E,Budget!A:A,A2)', 100), formula('SUMIFS(Budget!F:F,Budget!A:A,A2)', 101), 102], ['KN', formula('SUMIFS(Budget!E:E,Budget!A:A,A3)', 45), formula('SUMIFS(Budget!F:F,Budget!A:A,A3)', 46), 47]],
    Pivot1: [['Radetiketter', 'Summa av Budget 2027'], ['SN', 100]],
    'Läs mig': [['Blad', 'Innehåll'], ['Mål', 'Nämnd, Mål, Styrmått'], ['Kolumn', 'Nämnd', 'Mål', 'Aktivitet']] }), ['budget', 'frames']);
  show('stacked', bookOf({ Blad1: [
    ['Verksamhetsplan 2027-2029 Kulturnämnden'], null, ['Mål'], ['Nr', 'Mål', 'Ansvarig'], ['1', 'Levande kultur', 'Chef'], ['2', 'Fler besök', 'Chef'], null,
    ['Indikatorer'], ['Nr', 'Mål', 'Indikator', 'Utfall 2025', 'Mål 2027'], ['1.1', '1', 'Antal', 5, 6], ['2.1', '2', 'Besök', 50, 60], null,
    ['Aktiviteter'], ['Aktivitet', 'Mål', 'Ansvarig', 'Klart'], ['Öppna', '1', 'Chef', '2027-05-01'], null, ['Upprättad av:', 'Ekonom']] }), ['goals', 'measures', 'activities']);
  show('committee sheets', bookOf({ Socialnämnden: [['Internbudget 2027, tkr'], ['Konto', 'Benämning', 'Budget 2026', 'Budget 2027'], ['3010', 'Avgifter', 1, 2], ['Intäkter', null, 1, 2], ['5010', 'Löner', 3, 4], ['Summa kostnader', null, 3, 4], ['Netto', null, 2, 2]],
    Kulturnämnden: [['Internbudget 2027, tkr'], ['Konto', 'Benämning', 'Budget 2026', 'Budget 2027'], ['5010', 'Löner', 3, 4]] }), ['budget']);
  show('sexcols', bookOf({ Indikatorer: [['Indikator', 'Utfall 2025', null, null, 'Mål 2027', null, null], [null, 'Totalt', 'Kvinnor', 'Män', 'Totalt', 'Kvinnor', 'Män'], ['Andel nöjda', 50, 52, 48, 55, 56, 54], ['Andel trygga', 60, 58, 62, 65, 65, 65]] }, { merges: { Indikatorer: ['B1:D1', 'E1:G1', 'A1:A2'] } }), ['measures']);
  show('english', bookOf({ Goals: [['Goal ID', 'Level', 'Goal', 'Parent goal', 'Committee', 'Responsible'], ['G1', 'Council goal', 'Safe', null, null, 'CEO']], Indicators: [['Indicator ID', 'Goal ID', 'Indicator', 'Unit', 'Actual 2025', 'Target 2027'], ['I1', 'G1', 'Share', '%', 5, 6]], Frames: [['Committee', 'Type', 'Frame 2027', 'Frame 2028', 'Frame 2029'], ['Social', 'Operating', 1, 2, 3]] }), ['goals', 'measures', 'frames']);
});
