import { describe, expect, test } from '@jest/globals';
import { recognise } from '../../../src/workbook/recogniser/recognise';
import { planOf } from '../read-layout';
import { bookOf, date } from '../sheet-of';

describe('other tables', () => {
  test('a result budget without a header over its posts', () => {
    const plan = planOf(
      bookOf({
        Resultatbudget: [
          ['Resultatbudget, mnkr'],
          [null, 'Bokslut 2025', 'Budget 2026', 'Budget 2027'],
          ['Verksamhetens intäkter', 1, 2, 3],
          ['Verksamhetens kostnader', 1, 2, 2],
          ['Årets resultat', 0, 0, 1],
        ],
      }),
    );
    expect(plan.balance.map(({ item, amounts }) => [item, amounts.at(-1)])).toEqual([
      ['income', { year: 2027, value: 3e6 }],
      ['costs', { year: 2027, value: 2e6 }],
      ['result', { year: 2027, value: 1e6 }],
    ]);
  });

  test('carry-overs, documents, decisions and follow-ups under other headers', () => {
    const plan = planOf(
      bookOf({
        Resultatöverföring: [
          ['Nämnd', 'År', 'Ingående balans', 'Årets resultat', 'Utgående balans'],
          ['SN', 2026, 1, 2, 3],
        ],
        Dokument: [
          ['Dokument', 'Typ', 'Fastställd av', 'Gäller t.o.m.', 'Dokumentansvarig', 'Uppföljning'],
          ['Policy X', 'policy', 'KF', date('2029-12-31'), 'Kanslichef', 'årligen'],
        ],
        Ärenden: [
          ['Ärende', 'Nämnd', 'Beslutsdatum', 'Jämställdhetsanalys'],
          ['Ny skola', 'BUN', date('2026-10-01'), 'ja'],
        ],
        Delårsuppföljning: [
          ['Mål', 'Nämnd', 'Datum', 'Utfall', 'Måluppfyllelse', 'Avvikelse', 'Åtgärd'],
          ['N1', 'SN', date('2026-08-31'), 70, 'delvis', 'Kö', 'Resurs'],
        ],
      }),
    );
    expect(plan.carryOvers).toMatchObject([{ organisation: 'SN', year: 2026, in: 1, result: 2, out: 3 }]);
    expect(plan.documents).toMatchObject([
      {
        name: 'Policy X',
        type: 'policy',
        decidedBy: 'KF',
        validTo: '2029-12-31',
        manager: 'Kanslichef',
        followUp: 'årligen',
      },
    ]);
    expect(plan.decisions).toMatchObject([
      { title: 'Ny skola', organisation: 'BUN', date: '2026-10-01', equalityAnalysis: 'ja' },
    ]);
    expect(plan.followUps).toMatchObject([
      {
        goalId: 'N1',
        organisation: 'SN',
        date: '2026-08-31',
        outcome: '70',
        achieved: 'partly',
        deviation: 'Kö',
        action: 'Resurs',
      },
    ]);
  });

  test('a cover sheet’s pairs, beside each other or in one cell', () => {
    const plan = planOf(
      bookOf({
        Försättsblad: [
          ['Mål och budget'],
          ['Kommun:', null, 'Provköping'],
          ['Budgetår: 2027'],
          ['Belopp anges i', 'mnkr'],
          ['Nämnd', 'Socialnämnden'],
          ['Beslutsdatum', date('2026-11-20')],
          ['Något annat', 'x'],
        ],
      }),
    );
    expect(plan.settings).toMatchObject({
      municipality: 'Provköping',
      budgetYear: 2027,
      unit: 'mnkr',
      committee: 'Socialnämnden',
      decidedOn: '2026-11-20',
    });
    expect(plan.settings.cells['municipality']).toEqual({ sheet: 'Försättsblad', row: 1, column: 2 });
  });

  test('200,000 rows are recognised well within a second', () => {
    const header = [
      'Nämnd',
      'Enhet',
      'Konto',
      'Verksamhet',
      'Benämning',
      'Typ',
      'Utfall 2025',
      'Budget 2026',
      2027,
      2028,
      2029,
    ];
    const rows = Array.from({ length: 200_000 }, (_, index) => [
      `Nämnd ${index % 12}`,
      `Enhet ${index % 300}`,
      '5010',
      '510',
      `Rad ${index % 999}`,
      'Kostnad',
      index,
      index,
      index,
      index,
      index,
    ]);
    const book = bookOf({ Budget: [header, ...rows] });
    const start = performance.now();
    expect(recognise(book)[0]!.rows.length).toBe(200_000);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
