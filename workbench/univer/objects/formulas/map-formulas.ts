import type { HostValidation } from '../../../host/engine';
import { cellRange, contains } from '../../../host/memory/ranges';
import { mapRuleFormulas } from '../../../host/rules/rule-formulas';
import { calculableFormula } from '../../calculation/formula-text';
import { storedValue } from '../../cells/cell-content';
import { customOf, storedCustom } from '../../cells/cell-custom';
import { SheetCells } from '../../cells/read-cells';
import type { CellChanges } from '../../cells/set-cells';
import type { UniverBook } from '../../univer-book';
import { formatsOf, rulesOf, setRules } from '../rules/conditional-list';
import { conditionalRule, isOurs } from '../rules/conditional-rule';
import { setValidations, validationsOf } from '../rules/validation-list';
import { hostValidation, validationRule } from '../rules/validation-rule';
import { tablesOf } from '../tables/table-state';
import { followCells } from './follow-cells';
import { UniverNames } from '../univer-names';

const LOST = '#REF!';

/** Where a formula stands: its sheet's id (none for the workbook's names), and its cell where it is a cell's. */
export interface FormulaPlace {
  readonly sheet: string | undefined;
  readonly row?: number;
  readonly column?: number;
}

/** What becomes of a formula (without `=`); the same text where nothing does. */
export type FormulaMap = (formula: string, place: FormulaPlace) => string;

/**
 * Puts every formula of the workbook through a map, as a part of the step of undo: those of cells, names, validations and conditional formats. A cell whose formula
 * now has a reference to nothing shows `#REF!`.
 */
export function mapFormulas(book: UniverBook, map: FormulaMap): void {
  for (const sheet of book.workbook.getSheetOrders()) mapFormulasOf(book, sheet, map);
  new UniverNames(book).mapFormulas((formula, sheet) => map(formula, { sheet }));
}

/** The same for the formulas of one sheet's cells, validations and conditional formats. */
export function mapFormulasOf(book: UniverBook, sheet: string, map: FormulaMap): void {
  mapCells(book, sheet, map);
  mapValidations(book, sheet, map);
  mapFormats(book, sheet, map);
}

function mapCells(book: UniverBook, sheet: string, map: FormulaMap): void {
  const changes: CellChanges = {};
  const cells = new SheetCells(book, sheet);
  const tables = tablesOf(book, sheet);
  cells.forRows((row, stored) => {
    for (const key of Object.keys(stored)) {
      const column = Number(key);
      const formula = cells.formula(row, column);
      if (formula === undefined) continue;
      const mapped = map(formula, { sheet, row, column });
      const table = tables.find(({ range }) => contains(range, cellRange(row, column)))?.name;
      const calculable = calculableFormula(mapped, table);
      const cell = stored[column];
      // A formula that says nothing of its own table's name is calculated with it.
      if (mapped === formula && (!cell?.f || cell.f === `=${calculable}`)) continue;
      const { formula: _written, ...custom } = customOf(cell);
      const isLost = mapped.includes(LOST) && !formula.includes(LOST);
      (changes[row] ??= {})[column] = {
        ...(isLost ? storedValue({ error: LOST }) : { v: cell?.v ?? null, t: cell?.t ?? null }),
        f: `=${calculable}`,
        si: null,
        custom: storedCustom({ ...custom, ...(calculable !== mapped && { formula: mapped }) }),
      };
    }
  });
  followCells(book, sheet, changes);
}

function mapValidations(book: UniverBook, sheet: string, map: FormulaMap): void {
  const rules = validationsOf(book, sheet);
  const mapped = rules.map((rule) => {
    const before = hostValidation(rule);
    const after = mapValidation(before, (formula) => map(formula, { sheet }));
    return after === before ? rule : validationRule(after, rule.uid);
  });
  if (mapped.some((rule, index) => rule !== rules[index])) setValidations(book, sheet, mapped);
}

function mapValidation(validation: HostValidation, map: (formula: string) => string): HostValidation {
  const { formula1, formula2 } = validation;
  const first = formula1 === undefined ? undefined : map(formula1);
  const second = formula2 === undefined ? undefined : map(formula2);
  if (first === formula1 && second === formula2) return validation;
  return {
    ...validation,
    ...(first !== undefined && { formula1: first }),
    ...(second !== undefined && { formula2: second }),
  };
}

/** What Univer shows of a rule is written for the place where the rule is, so it is made anew when that has become another. */
function mapFormats(book: UniverBook, sheet: string, map: FormulaMap): void {
  const rules = rulesOf(book, sheet);
  const mapped = formatsOf(book, sheet).map((format, index) => {
    const after = mapRuleFormulas(format, (formula) => map(formula, { sheet }));
    const before = rules[index]!;
    const now = after === format && !isOurs(before) ? before : conditionalRule(after);
    return JSON.stringify(now.rule) === JSON.stringify(before.rule) && after === format ? before : now;
  });
  if (mapped.some((rule, index) => rule !== rules[index])) setRules(book, sheet, mapped);
}
