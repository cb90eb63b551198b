import type { GoalPicture, PicturedGoal } from '../central/exports/findings/plan-pictures';
import type { Finding, Severity } from '../findings/finding';
import { findingsByGoal } from './findings-by-goal';
import type { Language } from '../messages/rule-texts';
import type { GovernanceModel, Level } from '../models/model';
import { a1 } from '../plan/cell';
import type { Measure, Plan } from '../plan/plan';
import { anchorOf, isDerived } from '../plan/source';
import { activityLookup } from '../rules/lookups/activities/activities';
import { goalLinks } from '../rules/lookups/goals/goal-links';
import { goalChain, type GoalNode } from '../rules/lookups/goals/goals';
import { measureLookup } from '../rules/lookups/measures/measures';

const GRAVITY: readonly Severity[] = ['error', 'warning', 'information'];

/** The goal chain of a plan as it was meant, each goal with what was found about it, its measures and its activities. */
export function goalPicture(
  plan: Plan,
  model: GovernanceModel,
  findings: readonly Finding[],
  language: Language,
): GoalPicture {
  const chain = goalChain(plan, model);
  const links = goalLinks(chain);
  const measures = measureLookup(plan, model);
  const about = findingsByGoal(plan, model, findings);
  const findingPlaces = new Map<Finding, number>(findings.map((finding, place) => [finding, place]));
  const places = new Map<Measure, number>(plan.measures.map((measure, place) => [measure, place]));
  const activities = new Map<GoalNode, number[]>();
  activityLookup(plan, model).links.forEach(({ goals }, place) => {
    for (const node of goals) {
      const known = activities.get(node);
      if (known) known.push(place);
      else activities.set(node, [place]);
    }
  });
  const levels = levelsInUse(chain.nodes, model);
  const toPictured = (node: GoalNode): PicturedGoal => {
    const { goal, level } = node;
    const found = about.get(node) ?? [];
    const cell = anchorOf(goal, 'id', 'title');
    return {
      id: isDerived(goal, 'id') ? '' : (goal.id ?? ''),
      title: goal.title ?? '',
      level: level ? levels.indexOf(level) : null,
      levelAsWritten: goal.level ?? '',
      cell: { sheet: cell.sheet, cell: a1(cell) },
      committees: goal.organisations,
      parents: links.parentsOf(node).map(({ index }) => index),
      measures: measures.of(node).length,
      measureRows: measures.of(node).flatMap(({ rows }) => rows.map((row) => places.get(row)!)),
      activityRows: activities.get(node) ?? [],
      findings: found.length,
      worst: GRAVITY.find((severity) => found.some((finding) => finding.severity === severity)) ?? null,
      findingPlaces: found.map((finding) => findingPlaces.get(finding)!),
    };
  };
  return { levels: levels.map(({ name }) => name[language]), goals: chain.nodes.map(toPictured) };
}

function levelsInUse(nodes: readonly GoalNode[], model: GovernanceModel): readonly Level[] {
  const used = new Set(nodes.map(({ level }) => level));
  return model.levels.filter((level) => used.has(level));
}
