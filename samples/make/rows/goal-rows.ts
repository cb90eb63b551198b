import type { TemplateRow } from '../../../src/workbook/template/template-content';
import type { Committee, CommitteeGoal, CouncilGoal, Municipality } from '../municipality';
import { BUDGET_YEAR, PLAN_YEARS } from './years';
import type { PlannedGoal } from './planned-goals';

/** Titles that are about women and men, girls and boys. */
const ABOUT_SEXES = /flick|pojk|kvinn|män\b/i;
const COUNCIL = 'Kommunfullmäktige';

/** The rows of Mål. */
export function goalRows(municipality: Municipality, goals: readonly PlannedGoal[]): TemplateRow[] {
  return goals.map((planned) => ({
    ...commonCells(municipality, planned),
    ...(planned.committee
      ? committeeCells(municipality, planned)
      : councilCells(municipality, planned.goal as CouncilGoal)),
  }));
}

function commonCells({ marksPersons }: Municipality, { id, level, parents, goal }: PlannedGoal): TemplateRow {
  const namesSexes = ABOUT_SEXES.test(goal.title);
  return {
    id,
    level,
    title: goal.title,
    parentIds: parents.length === 0 ? undefined : parents.join('; '),
    perspective: goal.perspective,
    validFrom: { date: `${BUDGET_YEAR}-01-01` },
    aboutPersons: marksPersons && (namesSexes ? 'ja' : 'nej'),
    equality: namesSexes ? 'ja' : undefined,
  };
}

function councilCells({ decidedOn }: Municipality, goal: CouncilGoal): TemplateRow {
  return {
    description: goal.description,
    responsible: 'Kommundirektör',
    validTo: { date: `${PLAN_YEARS[2]}-12-31` },
    decidedBy: COUNCIL,
    decidedOn: { date: decidedOn },
    document: goal.document,
  };
}

function committeeCells(municipality: Municipality, { committee, depth, goal }: PlannedGoal): TemplateRow {
  const { targetGroup, effect, motive, basis, unit, sharedWith = [] } = goal as CommitteeGoal;
  const names = [
    committee!.name,
    ...sharedWith.map((code) => municipality.committees.find((other) => other.code === code)!.name),
  ];
  const owner = unit ?? (depth === 0 ? names.join('; ') : committee!.department);
  const { councilDecides, adoptedOn, decidedOn, yearlyGoals } = municipality;
  return {
    organisations: owner,
    responsible: unit === undefined ? committee!.head : 'Enhetschef',
    targetGroup,
    effect,
    motive,
    basis,
    validTo: { date: `${yearlyGoals ? BUDGET_YEAR : PLAN_YEARS[2]}-12-31` },
    ...(councilDecides
      ? { ...councilDecides, decidedBy: COUNCIL, decidedOn: { date: decidedOn } }
      : { decidedBy: deciderOf(committee!, depth), decidedOn: { date: adoptedOn[depth]! } }),
  };
}

function deciderOf({ name, head }: Committee, depth: number): string {
  return depth === 0 ? name : depth === 1 ? head : 'Enhetschef';
}
