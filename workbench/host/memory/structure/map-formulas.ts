import type { HostName, HostValidation } from '../../engine';
import { mapRuleFormulas } from '../../rules/rule-formulas';
import type { RowState, SheetState } from '../book-state';
import type { Draft } from '../draft';

/** Where a formula stands: its sheet, and its cell where it is a cell's. */
export interface FormulaPlace {
  readonly sheet: SheetState | undefined;
  readonly row?: number;
  readonly column?: number;
}

/** What becomes of a formula (without `=`); the same text where nothing does. */
export type FormulaMap = (formula: string, place: FormulaPlace) => string;

/** Puts every formula of the workbook through a map: those of cells, names, validations and conditional formats. A cell whose formula now has a reference to nothing shows `#REF!`. */
export function mapFormulas(draft: Draft, map: FormulaMap): void {
  for (const { id } of draft.book.sheets) {
    mapCells(draft, id, map);
    const sheet = draft.sheet(id);
    const place = { sheet };
    const validations = sheet.validations.map((each) => mapValidation(each, place, map));
    const formats = sheet.conditionalFormats.map((each) => mapRuleFormulas(each, (formula) => map(formula, place)));
    if (validations.some((each, index) => each !== sheet.validations[index]))
      draft.edit(id).state.validations = validations;
    if (formats.some((each, index) => each !== sheet.conditionalFormats[index]))
      draft.edit(id).state.conditionalFormats = formats;
  }
  draft.book.names = draft.book.names.map((name): HostName => {
    const sheet = draft.book.sheets.find(({ id }) => id === name.sheet);
    const formula = `=${map(name.formula.slice(1), { sheet })}`;
    return formula === name.formula ? name : { ...name, formula };
  });
}

function mapCells(draft: Draft, id: string, map: FormulaMap): void {
  const sheet = draft.sheet(id);
  sheet.rows.forEach((row: RowState | undefined, index) =>
    row?.formulas?.forEach((formula, column) => {
      if (formula === undefined) return;
      const mapped = map(formula, { sheet, row: index, column });
      if (mapped === formula) return;
      const isLost = mapped.includes('#REF!') && !formula.includes('#REF!');
      draft.edit(id).setCell(index, column, { formula: mapped, ...(isLost && { value: { error: '#REF!' } }) });
      if (isLost) {
        const range = { top: index, bottom: index, left: column, right: column };
        draft.dirty.push({ sheet: id, range });
      }
    }),
  );
}

function mapValidation(validation: HostValidation, place: FormulaPlace, map: FormulaMap): HostValidation {
  const { formula1, formula2 } = validation;
  const first = formula1 === undefined ? undefined : map(formula1, place);
  const second = formula2 === undefined ? undefined : map(formula2, place);
  if (first === formula1 && second === formula2) return validation;
  return {
    ...validation,
    ...(first !== undefined && { formula1: first }),
    ...(second !== undefined && { formula2: second }),
  };
}
