import type { TemplateRow } from '../../../src/workbook/template/template-content';
import type { Municipality } from '../municipality';
import { seeded } from '../seeded';
import { ownerFrames } from './frames';

/** What one committee takes with it from the years before the budget year. */
export interface CommitteeCarryOver {
  readonly name: string;
  readonly years: readonly {
    readonly year: number;
    readonly in: number;
    readonly result?: number;
    readonly out: number;
    readonly decision?: string;
  }[];
  /** What goes into the budget year; a deficit is negative and has to be won back in that year. */
  readonly intoBudget: number;
}

/** Every third committee carries a surplus, one a deficit, the rest nothing; never above the cap. */
export function committeeCarryOvers(municipality: Municipality): ReadonlyMap<string, CommitteeCarryOver> {
  const random = seeded(municipality.seed + 2);
  const cap = municipality.carryOverCap ?? 0.02;
  const carryOvers = new Map<string, CommitteeCarryOver>();
  for (const { code, name, operating } of ownerFrames(municipality)) {
    const index = carryOvers.size;
    if (!municipality.committees.some((committee) => committee.code === code && committee.units.length > 0)) continue;
    const earlier = index % 3 === 0 ? Math.round(operating[0] * 0.002) : 0;
    const result = Math.max(Math.round(operating[0] * (random() * 0.008 - 0.003)), -earlier);
    const out =
      index === 4 ? -Math.round(operating[0] * 0.004) : Math.min(earlier + result, Math.floor(operating[0] * cap));
    const latest = index === 4 ? out - earlier : result;
    carryOvers.set(code, {
      name,
      intoBudget: out,
      years: [
        { year: 2025, in: 0, result: earlier, out: earlier, decision: 'KF 2026-04-27 § 38' },
        { year: 2026, in: earlier, result: latest, out, decision: 'Prognos efter augusti' },
        { year: 2027, in: out, out: Math.max(out, 0) },
      ],
    });
  }
  return carryOvers;
}

/** The rows of Överföring. */
export function carryOverRows(municipality: Municipality): TemplateRow[] {
  return [...committeeCarryOvers(municipality).values()].flatMap(({ name, years }) =>
    years.map((year): TemplateRow => ({ organisation: name, ...year })),
  );
}
