import type { TemplateRow } from '../../../src/workbook/template/template-content';
import type { BalanceFigures, Municipality } from '../municipality';
import { allottedBy, ownerFrames, priceOf } from './frames';
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

const USUAL: BalanceFigures = {
  results: [34_200, 29_800, 27_500, 30_400, 33_100],
  gains: [2_100, 0, 0, 0, 0],
  reservations: [6_000, 0, 0, 0, 0],
  reserve: [71_000, 71_000, 71_000, 71_000, 71_000],
  equity: [412_000, 441_800, 469_300, 499_700, 532_800],
};

/** The rows of Balans: the municipality's result over five years and what the balanced-budget requirement makes of it. */
export function balanceRows(municipality: Municipality): TemplateRow[] {
  const years = [2025, 2026, 2027, 2028, 2029];
  const frames = ownerFrames(municipality).reduce((sum, { operating }) => sum + operating[0], 0);
  const taxes = [0.962, 0.985, 1.014, 1.036, 1.057].map((share) => hundreds(frames * share));
  const incomes = taxes.map((tax) => hundreds(tax * 1.19));
  const { results, gains, reservations, reserve, equity } = municipality.balance ?? USUAL;
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
    row('Resultatreserv', reserve),
    row('Eget kapital inkl. pensioner', equity),
  ];
}

/** The rows of Styrdokument. */
export function documentRows({ documents }: Municipality): TemplateRow[] {
  return documents.map(({ decidedOn, validTo, reviewedOn, consequences, ...document }) => ({
    ...document,
    decidedOn: { date: decidedOn },
    validTo: validTo === undefined ? undefined : { date: validTo },
    reviewedOn: { date: reviewedOn },
    equalityConsequences: consequences ?? 'Beskrivna i beslutsunderlaget',
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

function hundreds(amount: number): number {
  return Math.round(amount / 100) * 100;
}
