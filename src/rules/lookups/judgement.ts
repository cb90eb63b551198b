import type { Plan } from '../../plan/plan';

/**
 * The date that a plan is judged on, never the clock's: the one asked for, else Plan's Avstämningsdatum, else the latest date in
 * Uppföljning; undefined where none is known.
 */
export function dateOfJudgement(plan: Pick<Plan, 'settings' | 'followUps'>, asked: string | undefined): string | undefined {
  if (asked !== undefined) return asked;
  if (plan.settings.asOf !== undefined) return plan.settings.asOf;
  return plan.followUps.reduce<string | undefined>((latest, { date }) => (date !== undefined && (latest === undefined || date > latest) ? date : latest), undefined);
}
