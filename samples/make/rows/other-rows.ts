import type { TemplateRow } from '../../../src/workbook/template/template-content';
import type { Municipality } from '../municipality';
import { seeded } from '../seeded';
import { allottedBy, ownerFrames, priceOf } from './frames';
import type { PlannedGoal } from './planned-goals';
import { PLAN_YEARS } from './years';

/** The rows of Resursfördelning: what volumes give, then the grants beside them. */
export function allocationRows({ allocations, committees, typedTotals }: Municipality): TemplateRow[] {
  const lines = [...allocations.filter((line) => !('grant' in line)), ...allocations.filter((line) => 'grant' in line)];
  return lines
    .flatMap((line) => PLAN_YEARS.map((year, index) => ({ line, year, index })))
    .map(({ line, year, index }, row): TemplateRow => {
      const common = {
        organisation: committees.find(({ code }) => code === line.committee)!.name,
        activity: line.activity,
        year,
      };
      if ('grant' in line) return { ...common, kind: 'särskilt anslag', key: line.grant, amount: line.amounts[index] };
      return {
        ...common,
        kind: 'fördelning',
        key: line.key,
        volume: line.volumes[index],
        unitPrice: priceOf(line.price, index),
        amount: typedTotals
          ? allottedBy(line, index)
          : { formula: `F${row + 2}*G${row + 2}`, value: allottedBy(line, index) },
      };
    });
}

/** The rows of Balans: the municipality's result over five years and what the balanced-budget requirement makes of it. */
export function balanceRows(municipality: Municipality): TemplateRow[] {
  const years = [2025, 2026, 2027, 2028, 2029];
  const frames = ownerFrames(municipality).reduce((sum, { operating }) => sum + operating[0], 0);
  const taxes = [0.962, 0.985, 1.014, 1.036, 1.057].map((share) => hundreds(frames * share));
  const incomes = taxes.map((tax) => hundreds(tax * 1.19));
  const results = [34_200, 29_800, 27_500, 30_400, 33_100];
  const gains = [2_100, 0, 0, 0, 0];
  const reservations = [6_000, 0, 0, 0, 0];
  const row = (item: string, values: readonly number[]): TemplateRow => ({
    item,
    ...Object.fromEntries(years.map((year, index) => [`amounts:${year}`, values[index]])),
  });
  return [
    row('Intäkter', incomes),
    row(
      'Kostnader',
      incomes.map((income, index) => income - results[index]!),
    ),
    row('Årets resultat', results),
    row('Realisationsvinster', gains),
    row('Undantag', [0, 0, 0, 0, 0]),
    row('Reservering', reservations),
    row('Användning', [0, 0, 0, 0, 0]),
    row(
      'Balanskravsresultat',
      results.map((result, index) => result - gains[index]! - reservations[index]!),
    ),
    row('Skatteintäkter och generella bidrag', taxes),
    row('Resultatreserv', [71_000, 71_000, 71_000, 71_000, 71_000]),
    row('Eget kapital inkl. pensioner', [412_000, 441_800, 469_300, 499_700, 532_800]),
  ];
}

/** The rows of Styrdokument. */
export function documentRows({ documents }: Municipality): TemplateRow[] {
  return documents.map(({ decidedOn, validTo, reviewedOn, ...document }) => ({
    ...document,
    decidedOn: { date: decidedOn },
    validTo: { date: validTo },
    reviewedOn: { date: reviewedOn },
    equalityConsequences: 'Beskrivna i beslutsunderlaget',
  }));
}

/** The rows of Beslut. */
export function decisionRows({ decisions }: Municipality): TemplateRow[] {
  return decisions.map(({ title, committee, date, change, analysis }) => ({
    title,
    organisation: committee,
    date: { date },
    change: change ? 'ja' : 'nej',
    equalityAnalysis: analysis,
  }));
}

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

/** The rows of Uppföljning: every committee at every slot, two goals each. Yearly goals are new, so the goals above them are followed up. */
export function followUpRows(municipality: Municipality, goals: readonly PlannedGoal[]): TemplateRow[] {
  const random = seeded(municipality.seed + 4);
  return municipality.followUpDays.flatMap((date) =>
    municipality.committees.flatMap((committee) => {
      const own = goals.filter((goal) => goal.committee === committee && !goal.ofDepartment);
      const ids = municipality.yearlyGoals ? own.flatMap(({ parents }) => parents) : own.map(({ id }) => id);
      return [...new Set(ids)].slice(0, 2).map((goalId): TemplateRow => {
        const judgement = JUDGEMENTS[Math.floor(random() * 3.3)]!;
        return {
          goalId,
          organisation: committee.name,
          date: { date },
          outcome: `${70 + Math.floor(random() * 25)} % av årets målnivå`,
          ...judgement,
        };
      });
    }),
  );
}

function hundreds(amount: number): number {
  return Math.round(amount / 100) * 100;
}
