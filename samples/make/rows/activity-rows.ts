import type { TemplateRow } from '../../../src/workbook/template/template-content';
import type { CommitteeGoal, Municipality } from '../municipality';
import { seeded } from '../seeded';
import type { PlannedGoal } from './planned-goals';
import { BUDGET_YEAR } from './years';

/** The rows of Aktiviteter: the goals' own, then those that carry the special assignments out. */
export function activityRows(municipality: Municipality, goals: readonly PlannedGoal[]): TemplateRow[] {
  const random = seeded(municipality.seed + 1);
  let number = 0;
  const next = (): string => `A${String(++number).padStart(3, '0')}`;
  const ofGoals = goals.flatMap(({ id: goalId, committee, goal }): TemplateRow[] => {
    if (!committee) return [];
    const { activities, effect, unit } = goal as CommitteeGoal;
    return activities.map((activity) => {
      const [title, output, result] = typeof activity === 'string' ? [activity] : activity;
      const startMonth = 1 + Math.floor(random() * 8);
      const endMonth = startMonth + 2 + Math.floor(random() * (11 - startMonth));
      const isLong = !municipality.yearlyGoals && random() < 0.2;
      return {
        id: next(),
        title,
        goalIds: goalId,
        responsible: unit === undefined ? committee.head : 'Enhetschef',
        start: { date: `${BUDGET_YEAR}-${month(startMonth)}-01` },
        end: { date: monthEnd(isLong ? BUDGET_YEAR + 1 : BUDGET_YEAR, Math.min(endMonth, 12)) },
        output,
        result,
        effect: output === undefined ? undefined : effect,
        status: startMonth === 1 ? 'Förbereds' : 'Planerad',
      };
    });
  });
  const ofAssignments = municipality.assignments.map(({ activity, committee, goalId, end }, index): TemplateRow => ({
    id: next(),
    title: activity,
    goalIds: goalId,
    assignmentId: assignmentId(index),
    responsible: municipality.committees.find(({ code }) => code === committee)!.head,
    start: { date: `${BUDGET_YEAR}-01-15` },
    end: { date: end },
    status: 'Planerad',
  }));
  return [...ofGoals, ...ofAssignments];
}

/** The rows of Uppdrag. */
export function assignmentRows(municipality: Municipality): TemplateRow[] {
  return municipality.assignments.map(({ title, committee, goalId, end }, index) => ({
    id: assignmentId(index),
    title,
    givenBy: 'Kommunfullmäktige',
    organisations: municipality.committees.find(({ code }) => code === committee)!.name,
    goalIds: goalId,
    end: { date: end },
  }));
}

function assignmentId(index: number): string {
  return `U${String(index + 1).padStart(2, '0')}`;
}

function month(number: number): string {
  return String(number).padStart(2, '0');
}

function monthEnd(year: number, number: number): string {
  return `${year}-${month(number)}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}
