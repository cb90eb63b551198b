import type { TemplateRow } from '../../../src/workbook/template/template-content';
import type { CommitteeGoal, Municipality } from '../municipality';
import { seeded } from '../seeded';
import type { PlannedGoal } from './planned-goals';

const JUDGEMENTS = [
  { achieved: 'ja' },
  { achieved: 'ja' },
  {
    achieved: 'delvis',
    deviation: 'Utvecklingen går åt rätt håll men långsammare än planerat',
    action: 'Aktiviteterna tidigareläggs till hösten',
  },
  {
    achieved: 'nej',
    deviation: 'Resultatet har försämrats sedan förra mätningen',
    action: 'Nämnden får en särskild redovisning i nästa uppföljning',
  },
] as const;

/** How many goals a committee follows up at each slot. */
const GOALS_A_SLOT = 2;

/** The rows of Uppföljning: what departments and units say of their own goals, then every committee at every slot. */
export function followUpRows(municipality: Municipality, goals: readonly PlannedGoal[]): TemplateRow[] {
  const random = seeded(municipality.seed + 4);
  const row = (goalId: string, organisation: string, date: string): TemplateRow => ({
    goalId,
    organisation,
    date: { date },
    outcome: `${70 + Math.floor(random() * 25)} % av årets målnivå`,
    ...JUDGEMENTS[Math.floor(random() * 3.3)]!,
  });
  const ofSlots = (): TemplateRow[] =>
    municipality.followUpDays.flatMap((date) =>
      municipality.committees.flatMap((committee) => {
        const own = goals.filter((goal) => goal.committee === committee && goal.depth === 0);
        // Yearly goals are new, so the goals above them are followed up.
        const ids = municipality.yearlyGoals ? own.flatMap(({ parents }) => parents) : own.map(({ id }) => id);
        return [...new Set(ids)].slice(0, GOALS_A_SLOT).map((goalId) => row(goalId, committee.name, date));
      }),
    );
  return [...ofOwnGoals(municipality, goals, row), ...ofSlots()];
}

function ofOwnGoals(
  { ownFollowUps }: Municipality,
  goals: readonly PlannedGoal[],
  row: (goalId: string, organisation: string, date: string) => TemplateRow,
): TemplateRow[] {
  if (!ownFollowUps) return [];
  return goals.flatMap(({ id, committee, depth, goal }) => {
    if (!committee || depth === 0) return [];
    const { unit } = goal as CommitteeGoal;
    return unit === undefined
      ? [row(id, committee.department, ownFollowUps.department)]
      : [row(id, unit, ownFollowUps.unit)];
  });
}
