import type { Allocation } from '../../../plan/plan';
import { cellOf } from '../../../plan/source';
import { nameKey } from '../../../text/ids';
import { oddScales } from './odd-scales';
import { toSlips, type ScaleSlip } from './scale-slips';

/** The slips of Resursfördelning: the amounts and the unit prices of one committee, activity and key over the years. */
export function allottedScaleSlips(allocations: readonly Allocation[]): readonly ScaleSlip[] {
  const byKey = new Map<string, Allocation[]>();
  for (const row of allocations) {
    const key = [row.organisation, row.activity, row.kind, row.key].map((part) => nameKey(part ?? '')).join('|');
    const rows = byKey.get(key);
    if (rows) rows.push(row);
    else byKey.set(key, [row]);
  }
  return [...byKey.values()].flatMap((rows) => [...slipsOf(rows, 'unitPrice'), ...slipsOf(rows, 'amount')]);
}

function slipsOf(rows: readonly Allocation[], field: 'unitPrice' | 'amount'): readonly ScaleSlip[] {
  const stated = rows.filter((row) => row[field] !== undefined);
  const odd = oddScales(
    stated.map((row) => ({ value: row[field]! })),
    { lumpy: stated[0]?.kind === 'grant' },
  );
  const others = stated.filter((_, index) => odd.every((each) => each.index !== index));
  return odd.flatMap(({ index, factor }) => {
    const row = stated[index]!;
    const [slip] = toSlips('allocations', row, [{ value: row[field]! }], [{ index: 0, factor }], () => field);
    if (!slip) return [];
    return [
      {
        ...slip,
        usual: others.map((other) => other[field]!),
        usualCells: others.flatMap((other) => cellOf(other, field) ?? []),
      },
    ];
  });
}
