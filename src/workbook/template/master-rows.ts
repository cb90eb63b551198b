import type { GovernanceModel } from '../../models/model';
import type { Organisation, Plan } from '../../plan/plan';
import { idKey, nameKey } from '../../text/ids';
import { planRows, type PlanRowOptions } from './plan-rows';
import type { TemplateContent } from './template-content';

/**
 * What a template takes from the master: the organisation, the council's goals with their measures and the documents that they rest on,
 * and the frames. A committee's workbook gets that committee's frames and what it carries over alone, and no total of the council's.
 */
export function masterRows(
  master: Plan,
  model: GovernanceModel,
  committee: Organisation | undefined,
  options: PlanRowOptions,
): NonNullable<TemplateContent['rows']> {
  const councilLevels = new Set(
    model.levels
      .filter(({ decidedBy }) => decidedBy === 'council')
      .flatMap(({ id, name, synonyms }) => [id, name.sv, name.en, ...synonyms].map(nameKey)),
  );
  const goals = master.goals.filter(({ level }) => level !== undefined && councilLevels.has(nameKey(level)));
  const goalIds = new Set(goals.flatMap(({ id }) => (id === undefined ? [] : [idKey(id)])));
  const cited = new Set(goals.flatMap(({ document }) => (document === undefined ? [] : [nameKey(document)])));
  const names = new Set(
    [committee?.name, committee?.code].flatMap((word) => (word === undefined ? [] : [nameKey(word)])),
  );
  const isOwn = ({ organisation }: { readonly organisation?: string }): boolean =>
    committee === undefined || (organisation !== undefined && names.has(nameKey(organisation)));
  return {
    organisations: planRows('organisations', master.organisations, options),
    goals: planRows('goals', goals, options),
    measures: planRows(
      'measures',
      master.measures.filter(({ goalId }) => goalId !== undefined && goalIds.has(idKey(goalId))),
      options,
    ),
    frames: planRows('frames', master.frames.filter(isOwn), options),
    carryOvers: planRows('carryOvers', master.carryOvers.filter(isOwn), options),
    documents: planRows(
      'documents',
      master.documents.filter(({ name }) => name !== undefined && cited.has(nameKey(name))),
      options,
    ),
  };
}
