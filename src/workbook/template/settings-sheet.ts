import type { LadderPart } from '../../plan/plan';
import { MONEY_UNITS } from '../layout/choices';
import { LADDER_LABEL } from '../layout/ladder';
import { SETTINGS_ROWS, type SettingsField } from '../layout/settings-rows';
import { tableOf } from '../layout/tables';
import type { FieldKind } from '../layout/fields';
import type { NewSheet, NewValidation } from '../xlsx/writer/new-workbook';
import { fieldLimits } from './field-limits';
import { SETTINGS_HINTS } from './settings-hints';
import { printSetup, toNewCell } from './table-sheet';
import { styleOf } from './template-styles';
import type { TemplateCell } from './template-content';

const KINDS: Readonly<Partial<Record<SettingsField, FieldKind>>> = {
  organisationNumber: 'id',
  budgetYear: 'number',
  taxRate: 'number',
  carryOverCap: 'number',
  decidedOn: 'date-to',
  asOf: 'date-to',
  version: 'id',
};

type Values = Readonly<Partial<Record<SettingsField, TemplateCell>>>;

/**
 * The sheet Plan: what holds for the whole workbook, a row each.
 * @param decided the fields that are stated centrally and are not to be changed
 * @param organisations the range that the committee is chosen from
 * @param ladder where the parts of the governance stand on Trappan: a row each after the others
 */
export function settingsSheet(
  values: Values,
  decided: ReadonlySet<SettingsField>,
  organisations: string,
  tabColour: string,
  ladder: readonly LadderPart[] = [],
): NewSheet {
  const { sheet, table, columns } = tableOf('settings');
  return {
    name: sheet,
    rows: [
      columns.map(({ header }) => ({ value: header, style: 'header' })),
      ...SETTINGS_ROWS.map(({ label, field }) => [
        { value: label, style: 'bold' },
        toNewCell(values[field], styleOf(KINDS[field] ?? 'text', decided.has(field))),
      ]),
      ...ladder.map(({ part, steps }) => [
        { value: `${LADDER_LABEL}${part}`, style: 'bold' },
        toNewCell(steps.join('; '), styleOf('text', false)),
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
        dataRows: SETTINGS_ROWS.length + ladder.length,
        style: 'TableStyleLight1',
      },
    ],
    validations: SETTINGS_ROWS.map(({ field, label }, index) => ({
      ranges: [{ top: index + 1, left: 1, bottom: index + 1, right: 1 }],
      ...validationOf(field, label, organisations),
      prompt: { title: label, text: SETTINGS_HINTS[field] },
    })),
    print: printSetup(0),
  };
}

function validationOf(field: SettingsField, label: string, organisations: string): Omit<NewValidation, 'ranges'> {
  if (field === 'unit') {
    const text = 'Belopp skrivs i kr, tkr eller mnkr.';
    return { list: Object.keys(MONEY_UNITS), style: 'stop', error: { title: label, text } };
  }
  if (field === 'committee') {
    const text = 'Välj i listan; tomt för hela kommunen.';
    return { list: organisations, style: 'warning', error: { title: label, text } };
  }
  const limits = fieldLimits('settings', KINDS[field] ?? 'text');
  if (!limits) return { type: 'any' };
  const { hint, ...rest } = limits;
  return { ...rest, style: 'warning', error: { title: label, text: hint } };
}
