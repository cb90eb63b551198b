import { KRONOR_PER_UNIT } from '../../../plan/money';
import type { CarryOver, Plan } from '../../../plan/plan';
import { cellOf } from '../../../plan/source';
import { carryOversByCommittee } from '../money/carry-overs';
import { oddScales } from './odd-scales';
import { toSlips, type ScaleSlip } from './scale-slips';

const FACTORS = [1e3, 1e6, 1e-3, 1e-6];
/** How much of what there is to carry over is mostly carried over. */
const MOST = 0.3;
/** How many times what is carried over a result may not be, and may be once it is rescaled. */
const [FAR, NEAR] = [200, 5];
/** So many of the sheet's unit have to be carried over to tell what is usual. */
const LEAST = 20;

/** An amount of a row of Överföring. */
interface Carried {
  readonly row: CarryOver;
  readonly field: 'in' | 'out' | 'result';
}

/**
 * The slips of Överföring. What is carried over swings from year to year, so a slip is only what is some thousands of the amount that it
 * has to equal, or more than there was to carry out and some thousands of what is usual.
 */
export function carriedScaleSlips(plan: Pick<Plan, 'carryOvers' | 'organisations'>): readonly ScaleSlip[] {
  return [...carryOversByCommittee(plan).values()].flatMap((years) => {
    const slips = [...years].flatMap(([year, row]) => slipBetween(years.get(year - 1), row));
    if (slips.length > 0) return slips;
    const rows = [...years.values()];
    const results = rows.flatMap((row) => unusualResult(row));
    return results.length > 0 ? results : unusualOut(rows);
  });
}

/** A year's In and the Ut before it that differ by thousands: Ut is the wrong one where it is more than there was, or would be right as some thousands. */
function slipBetween(before: CarryOver | undefined, row: CarryOver): readonly ScaleSlip[] {
  const [carriedIn, carriedOut] = [row.in ?? 0, before?.out ?? 0];
  const factor = FACTORS.find((each) => carriedOut !== 0 && Math.abs(carriedIn / (carriedOut * each) - 1) < 1e-3);
  if (!before || factor === undefined) return [];
  const available = Math.abs((before.in ?? 0) + (before.result ?? Number.NaN));
  const isOutWrong = factor < 1 ? !(Math.abs(carriedOut) <= available) : Math.abs(carriedOut) * factor <= available;
  const [wrong, right]: readonly [Carried, Carried] = isOutWrong
    ? [
        { row: before, field: 'out' },
        { row, field: 'in' },
      ]
    : [
        { row, field: 'in' },
        { row: before, field: 'out' },
      ];
  return slip(wrong, isOutWrong ? 1 / factor : factor, [right]);
}

/** A result some hundreds of times what comes in or is carried out, or a fraction of it, that as some thousands is of their size. */
function unusualResult(row: CarryOver): readonly ScaleSlip[] {
  const carried = Math.max(Math.abs(row.in ?? 0), Math.abs(row.out ?? 0));
  const result = Math.abs(row.result ?? 0);
  const unit = KRONOR_PER_UNIT[row.source.block.unit ?? 'kr'];
  const isFar = result >= carried * FAR || (result * FAR <= carried && result % unit !== 0);
  if (result === 0 || carried < unit * LEAST || !isFar) return [];
  const factor = FACTORS.find((each) => result / each >= carried / NEAR && result / each <= carried * NEAR);
  if (factor === undefined) return [];
  const usual = (['in', 'out'] as const).filter((field) => row[field] !== undefined && row[field] !== 0);
  return slip(
    { row, field: 'result' },
    factor,
    usual.map((field) => ({ row, field })),
  );
}

/** More carried out than there was, and right as a thousandth: then it is most of what there was, or what is usual in other years. */
function unusualOut(rows: readonly CarryOver[]): readonly ScaleSlip[] {
  const stated = rows.filter(({ out }) => out !== undefined);
  const odd = oddScales(stated.map(({ out }) => ({ value: out! })));
  return stated.flatMap((row, index) => {
    // The result of a plan year is not stated: it is little beside what comes in.
    const available = (row.in ?? 0) + (row.result ?? (row.in ? 0 : Number.NaN));
    const factor =
      odd.find((each) => each.index === index)?.factor ??
      FACTORS.find((each) => row.out! / each <= available && row.out! / each >= available * MOST);
    if (factor === undefined || factor < 1 || !(row.out! > available && row.out! / factor <= available)) return [];
    const usual = (['in', 'result'] as const).filter((field) => row[field] !== undefined);
    return slip(
      { row, field: 'out' },
      factor,
      usual.map((field) => ({ row, field })),
    );
  });
}

function slip({ row, field }: Carried, factor: number, usual: readonly Carried[]): readonly ScaleSlip[] {
  const [own] = toSlips('carryOvers', row, [{ value: row[field]! }], [{ index: 0, factor }], () => field);
  if (!own) return [];
  return [
    {
      ...own,
      usual: usual.map((each) => each.row[each.field]!),
      usualCells: usual.flatMap((each) => cellOf(each.row, each.field) ?? []),
    },
  ];
}
