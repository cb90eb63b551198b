import {
  findModel,
  templateBook,
  templateFiles,
  type GovernanceModel,
  type MoneyUnit,
  type Plan,
  type TemplateFile,
} from '../../../src/index';

/** The new workbook that a template is, before it is written. */
export type TemplateBook = ReturnType<typeof templateBook>;

/** What a template is to be made for. */
export interface TemplateChoice {
  readonly model: GovernanceModel;
  readonly budgetYear: number;
  readonly historyYears: number;
  readonly unit: MoneyUnit;
  /** Empty for all committees of the master, or for nobody in particular. */
  readonly committee: string;
  readonly master?: Plan;
}

/** No budget is made for years beyond these. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2100;
export const MOST_HISTORY_YEARS = 10;

/** The number that was typed, where it is a whole one within bounds. */
export function wholeNumber(text: string, least: number, most: number): number | undefined {
  const number = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : undefined;
  return number !== undefined && number >= least && number <= most ? number : undefined;
}

/** The workbooks that the choice comes to: one, or one for each committee of the master. */
export function filesOf({ budgetYear, committee, master }: TemplateChoice): readonly TemplateFile[] {
  return templateFiles(budgetYear, committee.trim() === '' ? undefined : committee.trim(), master);
}

/**
 * One of the workbooks.
 * @throws TemplateError for a committee that the master lacks
 */
export function bookOf(
  { model, budgetYear, historyYears, unit, master }: TemplateChoice,
  { committee }: Pick<TemplateFile, 'committee'>,
): TemplateBook {
  return templateBook({
    model,
    budgetYear,
    historyYears,
    unit,
    carriesModel: findModel(model.id) !== model,
    ...(committee !== undefined && { committee }),
    ...(master && { master }),
  });
}

/** Which sheets of a template a workbook would get, and which it has by name already. */
export function sheetsToInsert(
  book: TemplateBook,
  existing: readonly string[],
): { readonly added: readonly string[]; readonly kept: readonly string[] } {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  const names = book.sheets.map(({ name }) => name);
  return {
    added: names.filter((name) => !taken.has(name.toLowerCase())),
    kept: names.filter((name) => taken.has(name.toLowerCase())),
  };
}
