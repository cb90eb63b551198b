import type { PlanPictures } from '../central/exports/findings/plan-pictures';
import type { Finding } from '../findings/finding';
import { framePicture } from './frame-picture';
import { goalPicture } from './goal-picture';
import type { Language } from '../messages/rule-texts';
import type { GovernanceModel } from '../models/model';
import type { Plan } from '../plan/plan';

/** What the pictures of a plan are drawn from, the goals with what was found about them. */
export function planPictures(
  plan: Plan,
  model: GovernanceModel,
  findings: readonly Finding[],
  language: Language,
): PlanPictures {
  return { goals: goalPicture(plan, model, findings, language), frames: framePicture(plan) };
}
