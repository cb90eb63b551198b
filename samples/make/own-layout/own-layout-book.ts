import type { NewWorkbook } from '../../../src/workbook/xlsx/writer/new-workbook';
import { activityRows } from '../rows/activity-rows';
import { budgetRows } from '../rows/budget-rows';
import { ownerFrames } from '../rows/frames';
import { goalRows } from '../rows/goal-rows';
import { measureRows } from '../rows/measure-rows';
import { organisationRows } from '../rows/organisation-rows';
import { plannedGoals } from '../rows/planned-goals';
import type { Municipality } from '../municipality';
import { coverSheet, organisationSheet } from './cover-sheets';
import { activitySheet, committeeGoalSheet, councilGoalSheet, departmentGoalSheet } from './goal-sheets';
import { measureSheet } from './measure-sheet';
import { frameSheet, ledgerSheet } from './money-sheets';

/** A municipality's workbook in a layout of its own: no tables, other headers, headings and sums among the data. */
export function ownLayoutBook(municipality: Municipality): NewWorkbook {
  const planned = plannedGoals(municipality);
  const goals = goalRows(municipality, planned);
  const unitCodes = new Map(
    municipality.committees.flatMap(({ units }) => units.map(([code, name]) => [name, code] as const)),
  );
  return {
    sheets: [
      coverSheet(municipality),
      organisationSheet(organisationRows(municipality)),
      councilGoalSheet(goals),
      committeeGoalSheet(goals),
      departmentGoalSheet(goals),
      measureSheet(goals, measureRows(municipality, planned)),
      activitySheet(activityRows({ ...municipality, assignments: [] }, planned)),
      frameSheet(ownerFrames(municipality)),
      ledgerSheet(budgetRows(municipality), unitCodes),
    ],
    properties: { title: `Mål och budget, ${municipality.name}` },
  };
}
