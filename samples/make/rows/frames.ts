import { columnLetters } from '../../../src/plan/cell';
import type { TemplateRow } from '../../../src/workbook/template/template-content';
import type { Allocation, Municipality, Years } from '../municipality';
import { PLAN_YEARS } from './years';

/** What prices and wages make a frame grow by, from the budget year on. */
const GROWTH: Years = [1, 1.024, 1.046];
const COUNCIL = 'Kommunfullmäktige';
const INVESTMENT_COURSE: Years = [1, 0.9, 1.1];

/** The frames of one committee, company or association, by plan year. */
export interface OwnerFrames {
  readonly code: string;
  readonly name: string;
  readonly operating: Years;
  readonly investment: Years;
}

/** The price of a unit of volume in a plan year, in tenths of a thousand kronor. */
export function priceOf(price: number, index: number): number {
  return Math.round(price * GROWTH[index]! * 10) / 10;
}

/** What a line of the resource model gives in a plan year. */
export function allottedBy(allocation: Allocation, index: number): number {
  return 'grant' in allocation
    ? allocation.amounts[index]!
    : Math.round(allocation.volumes[index]! * priceOf(allocation.price, index));
}

/** The frames of everyone who has one, in the order of the organisation. */
export function ownerFrames({ committees, others, allocations }: Municipality): readonly OwnerFrames[] {
  return [...committees, ...others].map(({ code, name, frame, investment }) => {
    const lines = allocations.filter(({ committee }) => committee === code);
    const operating = (index: number): number =>
      lines.length === 0
        ? hundreds(frame * GROWTH[index]!)
        : lines.reduce((sum, line) => sum + allottedBy(line, index), 0);
    return {
      code,
      name,
      operating: byYear(operating),
      investment: byYear((index) => hundreds(investment * INVESTMENT_COURSE[index]!)),
    };
  });
}

/** The rows of Ramar: operating frames with the council's total below them, then investments the same way. */
export function frameRows(municipality: Municipality): TemplateRow[] {
  const owners = ownerFrames(municipality);
  const rows = (['Drift', 'Investering'] as const).flatMap((kind) => [
    ...owners.map(({ name, operating, investment }) => ({
      organisation: name,
      kind,
      ...amounts((index) => (kind === 'Drift' ? operating : investment)[index]!),
    })),
    {
      organisation: COUNCIL,
      kind,
      ...amounts((index) =>
        owners.reduce((sum, owner) => sum + (kind === 'Drift' ? owner.operating : owner.investment)[index]!, 0),
      ),
    },
  ]);
  return municipality.typedTotals ? rows : withFrameTotals(rows);
}

/** The council's rows as sums of those above them, up to the total before; rows without totals that are formulas are left alone. */
export function withFrameTotals(rows: readonly TemplateRow[]): TemplateRow[] {
  let first = 0;
  return rows.map((row, index) => {
    if (row['organisation'] !== COUNCIL) return row;
    const above = rows.slice(first, index);
    const [top, bottom] = [first + 2, index + 1];
    first = index + 1;
    return {
      ...row,
      ...amounts((place) => {
        const column = columnLetters(2 + place);
        const value = above.reduce((sum, other) => sum + Number(other[`amounts:${PLAN_YEARS[place]!}`] ?? 0), 0);
        return { formula: `SUM(${column}${top}:${column}${bottom})`, value };
      }),
    };
  });
}

function amounts(
  amount: (index: number) => number | { readonly formula: string; readonly value: number },
): TemplateRow {
  return Object.fromEntries(PLAN_YEARS.map((year, index) => [`amounts:${year}`, amount(index)]));
}

function byYear(amount: (index: number) => number): Years {
  return [amount(0), amount(1), amount(2)];
}

function hundreds(amount: number): number {
  return Math.round(amount / 100) * 100;
}
