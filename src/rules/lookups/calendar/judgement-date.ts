import type { Plan } from '../../../plan/plan';

/**
 * The day by which what should have been done is judged (ISO): the one asked for, else Plan's Avstämningsdatum, else the latest day in
 * Uppföljning. Never the clock's, so that a workbook gives the same findings tomorrow. Undefined where none of them is known.
 */
export function judgementDate(
  { settings, followUps }: Pick<Plan, 'settings' | 'followUps'>,
  askedFor: string | undefined,
): string | undefined {
  const stated = askedFor ?? settings.asOf;
  if (stated !== undefined) return stated;
  let latest: string | undefined;
  for (const { date } of followUps) if (date !== undefined && (latest === undefined || date > latest)) latest = date;
  return latest;
}
