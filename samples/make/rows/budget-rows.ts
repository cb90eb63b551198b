import type { TemplateRow } from '../../../src/workbook/template/template-content';
import type { Committee, Municipality } from '../municipality';
import { distribute, seeded } from '../seeded';
import { committeeCarryOvers } from './carry-overs';
import { ownerFrames, type OwnerFrames } from './frames';
import { linesOf } from './profiles';

/** The year columns of Budget: the actuals, this year's budget, and the plan. */
const FIELDS = ['actual:2025', 'budget:2026', 'amounts:2027', 'amounts:2028', 'amounts:2029'];
const WAGES = { account: '5010', text: 'Löner', kind: 'Kostnad' };
const INVESTMENT = { account: '1210', text: 'Maskiner, inventarier och anläggningar', kind: 'Investering' };

/** Amounts of one kind on one account, a year column each. */
interface Line {
  readonly account: string;
  readonly activity: string;
  readonly text: string;
  readonly kind: string;
  readonly unit?: string;
  readonly amounts: readonly number[];
}

/** The rows of Budget: of each committee first its own, then how its units have them distributed. */
export function budgetRows(municipality: Municipality): TemplateRow[] {
  const random = seeded(municipality.seed + 3);
  const frames = new Map(ownerFrames(municipality).map((owner) => [owner.code, owner]));
  const carryOvers = committeeCarryOvers(municipality);
  return municipality.committees.flatMap((committee, index) => {
    if (committee.units.length === 0) return [];
    const owner = frames.get(committee.code)!;
    const deficit = Math.min(carryOvers.get(committee.code)?.intoBudget ?? 0, 0);
    // Every fourth committee keeps a small buffer of its frame.
    const buffer = index % 4 === 1 ? 0.004 : 0;
    const units = unitLines(committee, owner, deficit, buffer, random);
    return [...ownLines(units), ...units].map((line): TemplateRow => ({
      organisation: committee.name,
      unit: line.unit,
      account: line.account,
      activity: line.activity,
      text: line.text,
      kind: line.kind,
      ...Object.fromEntries(FIELDS.map((field, place) => [field, line.amounts[place]])),
    }));
  });
}

/** What each unit has of the committee's net cost and investments. */
function unitLines(
  committee: Committee,
  owner: OwnerFrames,
  deficit: number,
  buffer: number,
  random: () => number,
): Line[] {
  const shares = committee.units.map(([, , , share]) => share);
  const spend = owner.operating.map((frame, year) => Math.round(frame * (1 - buffer)) + (year === 0 ? deficit : 0));
  const nets = [spend[0]! / 1.052, spend[0]! / 1.026, ...spend].map((net) => distribute(Math.round(net), shares));
  const investing = committee.units.slice(0, 3);
  const first = owner.investment[0];
  const investments = [first * 0.82, first * 0.94, ...owner.investment].map((amount) =>
    distribute(
      Math.round(amount),
      investing.map(([, , , share]) => share),
    ),
  );
  return committee.units.flatMap(([, unit, activity], place) => {
    const lines = linesOf(committee.profile).map(({ share, ...line }): Line => {
      const own = share * (0.85 + random() * 0.3);
      return { ...line, activity, unit, amounts: nets.map((net) => Math.max(1, Math.round(net[place]! * own))) };
    });
    const wages = nets.map(
      (net, year) =>
        net[place]! -
        lines.reduce((sum, { kind, amounts }) => sum + (kind === 'Intäkt' ? -amounts[year]! : amounts[year]!), 0),
    );
    const all = [...lines, { ...WAGES, activity, unit, amounts: wages }].sort(
      (a, b) => Number(a.account) - Number(b.account),
    );
    return place < investing.length
      ? [...all, { ...INVESTMENT, activity, unit, amounts: investments.map((amount) => amount[place]!) }]
      : all;
  });
}

/** The committee's own budget: what its units have, by account and line of work. */
function ownLines(units: readonly Line[]): Line[] {
  const sums = new Map<string, Line>();
  for (const { unit: _unit, ...line } of units) {
    const key = `${line.account}|${line.activity}`;
    const sum = sums.get(key);
    sums.set(key, sum ? { ...sum, amounts: sum.amounts.map((amount, year) => amount + line.amounts[year]!) } : line);
  }
  return [...sums.values()];
}
