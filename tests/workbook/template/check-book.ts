import { BUILT_IN_MODELS } from '../../../src/models/built-in-models';
import type { GovernanceModel } from '../../../src/models/model';
import type { Plan } from '../../../src/plan/plan';
import type { Finding } from '../../../src/findings/finding';
import { checkPlan } from '../../../src/rules/engine';
import { buildPlan } from '../../../src/workbook/reading/build-plan';
import { recognise } from '../../../src/workbook/recogniser/recognise';
import { vocabularyOf } from '../../../src/workbook/recogniser/vocabulary';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { readXlsx } from '../../../src/workbook/xlsx/read-xlsx';
import type { NewWorkbook } from '../../../src/workbook/xlsx/writer/new-workbook';
import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';

/** A workbook as it comes back from its file. */
export function writtenBook(book: NewWorkbook): WorkbookSnapshot {
  return readXlsx(writeXlsx(book), { name: 'mall.xlsx' });
}

/** The plan that a workbook is read as under a model. */
export function planOfBook(workbook: WorkbookSnapshot, model: GovernanceModel): Plan {
  return buildPlan(workbook, recognise(workbook, vocabularyOf(model))).plan;
}

/** Errors and warnings of the whole catalogue. */
export function graveFindings(plan: Plan, model: GovernanceModel): readonly Finding[] {
  return checkPlan(plan, model).findings.filter(({ severity }) => severity !== 'information');
}

/** A built-in model by its id. */
export function builtIn(id: string): GovernanceModel {
  return BUILT_IN_MODELS.find((model) => model.id === id)!;
}
