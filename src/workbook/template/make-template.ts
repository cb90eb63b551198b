import type { Organisation } from '../../plan/plan';
import type { EntityKind } from '../../plan/source';
import { isYear } from '../reading/cell-reader';
import type { SettingsField } from '../layout/settings-rows';
import { TABLES } from '../layout/tables';
import { settingsPart } from '../settings/write-remembered';
import type { NewSheet, NewWorkbook } from '../xlsx/writer/new-workbook';
import { organisationOf } from './committees-of';
import type { ChoiceRanges } from './field-choices';
import { instructionSheet } from './instruction-sheet';
import { masterRows } from './master-rows';
import { settingsSheet } from './settings-sheet';
import { ListSheet } from './list-sheet';
import { listRange, tableSheet } from './table-sheet';
import { templateColumns } from './template-columns';
import type { TemplateCell, TemplateContent, TemplateRow } from './template-content';
import { TemplateError } from './template-error';
import type { TemplateOptions } from './template-options';
import { TEMPLATE_STYLES } from './template-styles';

const HISTORY_YEARS = 3;

/** The tab of each kind of sheet: what explains, what is decided for all, the chain, the money, the follow-up. */
const TAB_COLOURS: Readonly<Record<EntityKind, string>> = {
  settings: '7F7F7F',
  organisations: '7F7F7F',
  goals: '1F4E79',
  measures: '1F4E79',
  activities: '1F4E79',
  assignments: '1F4E79',
  frames: '548235',
  budget: '548235',
  carryOvers: '548235',
  allocations: '548235',
  balance: '548235',
  documents: 'BF8F00',
  decisions: 'BF8F00',
  followUps: 'BF8F00',
};

/**
 * The template as a workbook to be written: an instruction sheet, then the tables in LAYOUT's order, prefilled from the master.
 * @throws TemplateError for a committee that the master lacks, or a year that is none
 */
export function templateBook(options: TemplateOptions): NewWorkbook {
  const { model, budgetYear, historyYears = HISTORY_YEARS, unit = 'tkr', master, content } = options;
  if (!isYear(budgetYear)) throw new TemplateError('budgetYear', `${budgetYear} is no year`);
  const committee = committeeOf(options);
  const decided: NonNullable<TemplateContent['rows']> = master
    ? masterRows(master, model, committee, { unit, budgetYear })
    : {};
  const rowsOf = (entity: EntityKind): readonly TemplateRow[] =>
    entity === 'settings' ? [] : [...(decided[entity] ?? []), ...(content?.rows?.[entity] ?? [])];
  const ranges = choiceRanges(rowsOf);
  const name = committee?.name ?? committee?.code ?? options.committee;
  const lists = new ListSheet();
  const sheets = TABLES.map((layout): NewSheet => {
    const { entity } = layout;
    const tabColour = TAB_COLOURS[entity];
    if (entity === 'settings') {
      const { stated, central } = settingsOf(options, name);
      return settingsSheet(
        { ...stated, ...central, ...content?.settings },
        new Set(Object.keys(central) as SettingsField[]),
        ranges.organisations,
        tabColour,
        content?.ladder,
      );
    }
    const rows = rowsOf(entity);
    const above = decided[entity] ?? [];
    const columns = templateColumns(layout, budgetYear, historyYears, rows);
    return tableSheet({
      layout,
      columns,
      decided: above,
      rows: rows.slice(above.length),
      model,
      ranges,
      lists,
      tabColour,
    });
  });
  const more = lists.sheet();
  return {
    sheets: [
      instructionSheet(
        model,
        { committee: name, isPrefilled: (decided.organisations ?? []).length > 0, budgetYear },
        TAB_COLOURS.settings,
      ),
      ...sheets,
      ...(more ? [more] : []),
    ],
    styles: TEMPLATE_STYLES,
    customXml: [settingsPart({ model: options.carriesModel ? { ...model } : model.id, dismissals: [] })],
    properties: {
      title: ['Budget', budgetYear, name].filter((part) => part !== undefined).join(' '),
      subject: 'Mål, ramar och mått',
    },
  };
}

function committeeOf({ committee, master }: TemplateOptions): Organisation | undefined {
  if (committee === undefined || !master || master.organisations.length === 0) return undefined;
  const found = organisationOf(master, committee);
  if (!found) throw new TemplateError('committee', `the master has no "${committee}"`);
  return found;
}

/** What the sheet Plan states: what people may change, and what comes from the centre. */
interface Settings {
  readonly stated: Partial<Record<SettingsField, TemplateCell>>;
  readonly central: Partial<Record<SettingsField, TemplateCell>>;
}

function settingsOf(options: TemplateOptions, committee: string | undefined): Settings {
  const { model, budgetYear, unit = 'tkr', master } = options;
  const municipality = options.municipality ?? master?.settings.municipality;
  const organisationNumber = options.organisationNumber ?? master?.settings.organisationNumber;
  const { taxRate, carryOverCap } = master?.settings ?? {};
  return {
    stated: { unit },
    central: {
      ...(municipality !== undefined && { municipality }),
      ...(organisationNumber !== undefined && { organisationNumber }),
      model: model.name.sv,
      budgetYear,
      ...(committee !== undefined && { committee }),
      ...(taxRate !== undefined && { taxRate }),
      ...(carryOverCap !== undefined && { carryOverCap }),
    },
  };
}

/** Where the lists of other sheets take their words from. */
function choiceRanges(rowsOf: (entity: EntityKind) => readonly TemplateRow[]): ChoiceRanges {
  const rangeOf = (entity: EntityKind, field: string): string => {
    const layout = TABLES.find((table) => table.entity === entity)!;
    return listRange(
      layout.sheet,
      layout.columns.findIndex((column) => column.field === field),
      Math.max(rowsOf(entity).length, 1),
    );
  };
  return {
    organisations: rangeOf('organisations', 'name'),
    goals: rangeOf('goals', 'id'),
    measures: rangeOf('measures', 'id'),
    assignments: rangeOf('assignments', 'id'),
  };
}
