import type { TemplateRow } from '../../../src/workbook/template/template-content';
import type { CommitteeGoal, CouncilGoal, Municipality } from '../municipality';
import { BUDGET_YEAR, PLAN_YEARS } from './years';
import type { PlannedGoal } from './planned-goals';

/** Titles that are about women and men, girls and boys. */
const ABOUT_SEXES = /flick|pojk|kvinn|män\b/i;

/** The rows of Mål. */
export function goalRows(municipality: Municipality, goals: readonly PlannedGoal[]): TemplateRow[] {
  return goals.map((planned) => ({
    ...commonCells(planned),
    ...(planned.committee
      ? committeeCells(municipality, planned)
      : councilCells(municipality, planned.goal as CouncilGoal)),
  }));
}

function commonCells({ id, level, parents, goal }: PlannedGoal): TemplateRow {
  return {
    id,
    level,
    title: goal.title,
    parentIds: parents.length === 0 ? undefined : parents.join('; '),
    perspective: goal.perspective,
    validFrom: { date: `${BUDGET_YEAR}-01-01` },
    equality: ABOUT_SEXES.test(goal.title) ? 'ja' : undefined,
  };
}

function councilCells({ decidedOn }: Municipality, goal: CouncilGoal): TemplateRow {
  return {
    description: goal.description,
    responsible: 'Kommundirektör',
    validTo: { date: `${PLAN_YEARS[2]}-12-31` },
    decidedBy: 'Kommunfullmäktige',
    decidedOn: { date: decidedOn },
    document: goal.document,
  };
}

function committeeCells(municipality: Municipality, { committee, ofDepartment, goal }: PlannedGoal): TemplateRow {
  const { targetGroup, effect, motive, sharedWith = [] } = goal as CommitteeGoal;
  const names = [
    committee!.name,
    ...sharedWith.map((code) => municipality.committees.find((other) => other.code === code)!.name),
  ];
  return {
    organisations: ofDepartment ? committee!.department : names.join('; '),
    responsible: committee!.head,
    targetGroup,
    effect,
    motive,
    validTo: { date: `${municipality.yearlyGoals ? BUDGET_YEAR : PLAN_YEARS[2]}-12-31` },
    decidedBy: ofDepartment ? committee!.head : committee!.name,
    decidedOn: { date: ofDepartment ? '2026-11-24' : '2026-11-18' },
  };
}
