import { columnLetters } from '../../../src/plan/cell';
import type { TemplateRow } from '../../../src/workbook/template/template-content';
import type { NewCell, NewRow, NewSheet } from '../../../src/workbook/xlsx/writer/new-workbook';
import type { OwnerFrames } from '../rows/frames';
import { PLAN_YEARS } from '../rows/years';
import { amount, headers, LANDSCAPE, note, plain, title, widths } from './cells';

/** The sum of a column from one row to another, both counted from one. */
function total(column: number, first: number, last: number, value: number): NewCell {
  const letters = columnLetters(column);
  return { formula: `SUM(${letters}${first}:${letters}${last})`, value, style: 'amount' };
}

/** The frames: operating and investment side by side, with a sum below. */
export function frameSheet(owners: readonly OwnerFrames[]): NewSheet {
  const first = 7;
  const last = first + owners.length - 1;
  const columns = owners.map(({ operating, investment }) => [...operating, ...investment]);
  return {
    name: 'Ramar',
    rows: [
      title('Budgetramar'),
      note('Beslutade av kommunfullmäktige'),
      [undefined, undefined, undefined, undefined, undefined, undefined, { value: 'Belopp i tkr', style: 'note' }],
      [],
      headers('Nämnd/bolag', 'Driftram', undefined, undefined, 'Investeringsram', undefined, undefined),
      headers(undefined, ...PLAN_YEARS, ...PLAN_YEARS),
      ...owners.map(({ name, operating, investment }) => [name, ...[...operating, ...investment].map(amount)]),
      [
        { value: 'Summa', style: 'bold' },
        ...columns[0]!.map((_, column) =>
          total(
            column + 1,
            first,
            last,
            columns.reduce((sum, values) => sum + values[column]!, 0),
          ),
        ),
      ],
      [],
      note('Driftramen är netto. Investeringsramen gäller utgifter före bidrag.'),
    ],
    merges: [
      { top: 4, left: 0, bottom: 5, right: 0 },
      { top: 4, left: 1, bottom: 4, right: 3 },
      { top: 4, left: 4, bottom: 4, right: 6 },
    ],
    columns: widths(44, 14, 14, 14, 14, 14, 14),
    print: LANDSCAPE,
  };
}

const AMOUNTS = ['actual:2025', 'budget:2026', 'amounts:2027', 'amounts:2028', 'amounts:2029'];

/** The units' budgets as the ledger writes them out: income negative, a sum below each committee. */
export function ledgerSheet(budget: readonly TemplateRow[], unitCodes: ReadonlyMap<string, string>): NewSheet {
  const rows: NewRow[] = [
    title('Internbudget'),
    note('Utdrag ur ekonomisystemet, tkr. Intäkter är negativa.'),
    [],
    headers('Nämnd', 'Ansvar', 'Konto', 'Vht', 'Text', 'Utfall 2025', 'Bu 2026', 'Bu 2027', 'Plan 2028', 'Plan 2029'),
  ];
  const own = budget.filter(({ unit, kind }) => unit !== undefined && kind !== 'Investering');
  for (const committee of new Set(own.map(({ organisation }) => String(organisation)))) {
    const lines = own.filter(({ organisation }) => organisation === committee);
    const first = rows.length + 1;
    const signed = lines.map((line) =>
      AMOUNTS.map((field) => (line['kind'] === 'Intäkt' ? -Number(line[field]) : Number(line[field]))),
    );
    lines.forEach((line, index) => {
      rows.push([
        committee,
        unitCodes.get(String(line['unit'])),
        Number(line['account']),
        Number(line['activity']),
        plain(line['text']),
        ...signed[index]!.map(amount),
      ]);
    });
    const sums = AMOUNTS.map((_, column) =>
      total(
        column + 5,
        first,
        rows.length,
        signed.reduce((sum, values) => sum + values[column]!, 0),
      ),
    );
    rows.push([{ value: `Summa ${committee}`, style: 'bold' }, undefined, undefined, undefined, undefined, ...sums]);
    rows.push([]);
  }
  rows.push(note('* Kapitalkostnader ingår i lokalhyran.'));
  return { name: 'Internbudget', rows, columns: widths(40, 10, 10, 8, 40, 13, 13, 13, 13, 13), print: LANDSCAPE };
}
