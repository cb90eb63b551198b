import { firstCell } from '../../plan/source';
import type { GovernanceModel, Level } from '../../models/model';
import { framedCommittees } from '../lookups/money/framed-committees';
import { goalChain } from '../lookups/goals/goals';
import { impliedOwners } from '../lookups/goals/implied-owners';
import { namedCommittees } from '../lookups/organisations/named-committees';
import { organisationLookup } from '../lookups/organisations/organisations';
import { soleGoalCommittee } from '../lookups/goals/sole-goal-committee';
import { withoutColumn } from '../lookups/columns/without-column';
import { defineRule } from '../rule';

/**
 * A committee has a frame and not one goal, in a workbook where other committees have theirs. A goal that lost its committee may be
 * the one that a committee seems to lack: that loss is a finding of its own.
 */
export const frameWithoutGoal = defineRule({
  id: 'chain/frame-without-goal',
  reads: ['settings', 'goals', 'activities', 'assignments', 'frames', 'organisations'],
  sources: [
    { document: '001', heading: 'Fyra perspektiv i styrningen' },
    { document: '000', page: '4', heading: 'Fyra perspektiv i styrningen' },
  ],
  needs: { goals: ['organisations'], frames: ['organisation'] },
  /** `levels`: the levels whose goals are set by or for committees, else all below the council's, else every level. */
  options: { levels: [] as readonly string[] },
  messages: ['none'],
  silencedBy: [...withoutColumn('goals/organisations')],
  check({ plan, model, options, report }) {
    const committees = framedCommittees(plan);
    const places = new Map(committees.map(({ key }, place) => [key, place]));
    const organisations = organisationLookup(plan);
    const levels = committeeLevels(model, options.levels);
    const named = goalChain(plan, model).nodes.map(({ goal, level }) => ({
      level,
      ...namedCommittees(organisations, goal.organisations),
    }));
    const naming = new Set(named.filter(({ keys }) => keys.size > 0).map(({ level }) => level));
    const withGoals = new Set(named.flatMap(({ keys }) => [...keys]));
    const own = named.filter(({ level }) => !level || levels.includes(level));
    if (own.some(({ everyone }) => everyone)) return;
    const rows = own
      .filter(({ level, keys }) => keys.size > 0 || naming.has(level))
      .map(({ keys }) => ({ keys, at: [...keys].flatMap((key) => places.get(key) ?? []) }))
      // Goals of companies and others without a frame stand in nobody's place.
      .filter(({ keys, at }) => at.length > 0 || keys.size === 0)
      .map(({ at }) => at);
    const bare = committees.flatMap(({ key }, place) => (withGoals.has(key) ? [] : [place]));
    if (bare.length === 0 || bare.length === committees.length) return;
    const maybe = new Set([...impliedOwners(rows, bare).values()].flat());
    const sole = soleGoalCommittee(plan, model);
    for (const place of bare) {
      const { key, name, rows: frames } = committees[place]!;
      if (maybe.has(place) || (sole !== undefined && sole !== key)) continue;
      const [first, ...others] = frames.map(firstCell);
      report({
        messageId: 'none',
        data: { committee: name },
        anchor: first!,
        related: others,
        subject: `organisation:${key}`,
      });
    }
  },
});

function committeeLevels({ levels }: GovernanceModel, ids: readonly string[]): readonly Level[] {
  if (ids.length > 0) return levels.filter(({ id }) => ids.includes(id));
  const below = levels.filter(({ decidedBy }) => decidedBy !== 'council');
  return below.length > 0 ? below : levels;
}
