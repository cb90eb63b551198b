import { isoToSerial } from '../../../src/text/dates';
import type { TemplateRow } from '../../../src/workbook/template/template-content';
import type { NewSheet } from '../../../src/workbook/xlsx/writer/new-workbook';
import type { Municipality } from '../municipality';
import { BUDGET_YEAR } from '../rows/years';
import { headers, LANDSCAPE, note, plain, title, widths } from './cells';

/** The cover: what holds for the whole workbook, as labels and values a column in from the edge. */
export function coverSheet({
  name,
  organisationNumber,
  taxRate,
  carryOverCap = 0,
  decidedOn,
  asOf,
}: Municipality): NewSheet {
  const line = (label: string, value: string | number, style = 'text') => [
    undefined,
    { value: label, style: 'bold' },
    { value, style },
  ];
  return {
    name: 'Försättsblad',
    rows: [
      [],
      [undefined, { value: `Mål och budget ${BUDGET_YEAR}–${BUDGET_YEAR + 2}`, style: 'title' }],
      [undefined, { value: 'Nämndernas mål, mått, aktiviteter och ramar', style: 'note' }],
      [],
      line('Kommun:', name),
      line('Org.nr:', organisationNumber),
      line('Styrmodell:', 'Karlskoga'),
      line('Budgetår:', BUDGET_YEAR),
      line('Belopp anges i:', 'tkr'),
      line('Utdebitering:', taxRate),
      line('Tak för överföring:', carryOverCap, 'percent'),
      line('Fastställd av:', 'Kommunfullmäktige'),
      line('Beslutsdatum:', isoToSerial(decidedOn, false), 'date'),
      line('Avstämningsdatum:', isoToSerial(asOf, false), 'date'),
    ],
    columns: widths(4, 24, 40),
    print: LANDSCAPE,
  };
}

/** The committees, companies, departments and units. */
export function organisationSheet(rows: readonly TemplateRow[]): NewSheet {
  return {
    name: 'Nämnder och bolag',
    rows: [
      title('Organisation'),
      note('Gäller från den 1 januari. Ändringar anmäls till ekonomienheten.'),
      [],
      headers('Kod', 'Benämning', 'Typ', 'Hör till'),
      ...rows.map((row) => [plain(row['code']), plain(row['name']), plain(row['kind']), plain(row['parent'])]),
    ],
    columns: widths(10, 44, 18, 44),
    print: LANDSCAPE,
  };
}
