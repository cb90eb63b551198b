import { MONEY_UNITS } from '../layout/choices';
import { SETTINGS_ROWS, type SettingsField } from '../layout/settings-rows';
import { tableOf } from '../layout/tables';
import type { NewSheet, NewValidation } from '../xlsx/writer/new-workbook';
import { printSetup, toNewCell } from './table-sheet';
import type { TemplateCell } from './template-content';

const STYLES: Readonly<Partial<Record<SettingsField, string>>> = {
  organisationNumber: 'inputText',
  budgetYear: 'inputNumber',
  taxRate: 'inputNumber',
  carryOverCap: 'inputNumber',
  decidedOn: 'inputDate',
  asOf: 'inputDate',
  version: 'inputText',
};

/** The sheet Plan: what holds for the whole workbook, a row each. @param organisations the range that the committee is chosen from */
export function settingsSheet(
  values: Readonly<Partial<Record<SettingsField, TemplateCell>>>,
  organisations: string,
  tabColour: string,
): NewSheet {
  const { sheet, table, columns } = tableOf('settings');
  const place = (field: SettingsField): NewValidation['ranges'] => {
    const row = SETTINGS_ROWS.findIndex((candidate) => candidate.field === field) + 1;
    return [{ top: row, left: 1, bottom: row, right: 1 }];
  };
  return {
    name: sheet,
    rows: [
      columns.map(({ header }) => ({ value: header, style: 'header' })),
      ...SETTINGS_ROWS.map(({ label, field }) => [
        { value: label, style: 'bold' },
        toNewCell(values[field], STYLES[field] ?? 'input'),
      ]),
    ],
    columns: [{ width: 24 }, { width: 48 }],
    frozenRows: 1,
    tabColour,
    tables: [
      {
        name: table,
        top: 0,
        left: 0,
        columns: columns.map(({ header }) => header),
        dataRows: SETTINGS_ROWS.length,
        style: 'TableStyleLight1',
      },
    ],
    validations: [
      {
        ranges: place('unit'),
        list: Object.keys(MONEY_UNITS),
        style: 'stop',
        error: { title: 'Enhet', text: 'Belopp skrivs i kr, tkr eller mnkr.' },
      },
      {
        ranges: place('committee'),
        list: organisations,
        style: 'warning',
        error: { title: 'Nämnd', text: 'Välj i listan; tomt för hela kommunen.' },
      },
    ],
    print: printSetup(0),
  };
}
