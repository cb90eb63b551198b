import type { Allocation, MoneyUnit } from '../../plan/plan';
import { anchorOf, cellOf, hasColumn, problemOf } from '../../plan/source';
import { sumKronor } from '../../plan/money';
import { addsUp, isRoundedTo } from '../lookups/money/adds-up';
import { frameOf, unreadAmount, yearHeaderCells } from '../lookups/money/amounts';
import { allocationsByOwner } from '../lookups/money/allocations';
import { committeeFrames } from '../lookups/money/committee-frames';
import { withoutColumn } from '../lookups/columns/without-column';
import { defineRule } from '../rule';
import { SHOWN_CELLS } from '../lookups/money/budget-against-frame';

/** What a cell holds that another finding or the reading itself tells of. */
const NO_AMOUNT: ReadonlySet<string | undefined> = new Set(['error-value', 'not-calculated']);

/**
 * Volume times unit price does not give the allotted amount, or a committee's allotted amounts and special grants do not add up to its
 * operating frame. A sum that one wrong amount explains is not a second finding.
 */
export const allocationModel = defineRule({
  id: 'frame/allocation-model',
  reads: ['settings', 'frames', 'allocations', 'organisations'],
  sources: [{ document: '004', page: '9', heading: 'Decentraliserat ansvar' }],
  needs: { allocations: ['organisation', 'kind', 'year', 'volume', 'unitPrice', 'amount'] },
  options: {},
  messages: ['product', 'empty', 'sum'],
  silencedBy: [
    { rule: 'frame/missing', on: 'subject', messages: ['sum'] },
    { rule: 'workbook/year-columns', on: 'parts' },
    { rule: 'frame/plan-years', on: 'parts' },
    { rule: 'workbook/scale-slip', on: 'parts' },
    { rule: 'workbook/sign-slip', on: 'parts' },
    { rule: 'workbook/number-as-text', on: 'parts' },
    ...withoutColumn(
      'organisations/kind',
      'frames/kind',
      'allocations/organisation',
      'allocations/kind',
      'allocations/year',
      'allocations/amount',
    ).map((silencer) => ({ ...silencer, messages: ['sum'] })),
  ],
  check({ plan, report }) {
    const { unit, budgetYear } = plan.settings;
    const wrong = new Set<Allocation>();
    const scale = priceScaleOf(plan.allocations, unit);
    const productOf = (row: Allocation): number | undefined => scaledProduct(row, scale);
    for (const row of plan.allocations) {
      const product = productOf(row);
      if (product === undefined || !hasColumn(row, 'amount') || NO_AMOUNT.has(problemOf(row, 'amount')?.kind)) continue;
      if (row.amount !== undefined && isRoundedTo(product, row.amount, unit)) continue;
      wrong.add(row);
      report({
        messageId: row.amount === undefined ? 'empty' : 'product',
        data: {
          volume: row.volume!,
          price: { kronor: row.unitPrice! * scale, unit: scale < 1 ? 'kr' : unit === 'mnkr' ? 'tkr' : unit },
          product: { kronor: product, unit },
          amount: { kronor: row.amount ?? 0, unit },
          difference: { kronor: Math.abs(product - (row.amount ?? 0)), unit },
        },
        anchor: anchorOf(row, 'amount'),
        related: [anchorOf(row, 'volume'), anchorOf(row, 'unitPrice')],
        subject: `allocation:${row.source.block.sheet}!${row.source.row + 1}`,
      });
    }
    const frames = new Map(committeeFrames(plan).map((committee) => [committee.key, committee]));
    const { owned, ownerless } = allocationsByOwner(plan);
    const undated = new Set(
      owned.filter(({ rows }) => rows.some((row) => problemOf(row, 'year'))).map(({ key }) => key),
    );
    for (const { key, year: stated, rows } of owned) {
      const year = stated ?? budgetYear;
      const committee = frames.get(key);
      const frame = committee && year !== undefined ? frameOf(committee, 'operating', year) : undefined;
      if (
        !committee ||
        !frame ||
        frame.unread ||
        undated.has(key) ||
        rows.some((row) => unreadAmount(row, 'amount') !== undefined)
      )
        continue;
      const amounts = rows.map(({ amount }) => amount ?? 0);
      const mended = rows.map((row) => (wrong.has(row) ? productOf(row)! : (row.amount ?? 0)));
      const withOwnerless = [...amounts, ...ownerless.map(({ amount }) => amount ?? 0)];
      if (
        [amounts, mended, withOwnerless].some((each) => addsUp(each, frame.kronor, unit)) ||
        rows.filter((row) => wrong.has(row)).length > 1
      )
        continue;
      const sum = sumKronor(amounts);
      const cells = rows.flatMap((row) => cellOf(row, 'amount') ?? []);
      report({
        messageId: 'sum',
        data: {
          committee: committee.name,
          year: year!,
          sum: { kronor: sum, unit },
          frame: { kronor: frame.kronor, unit },
          difference: { kronor: Math.abs(sum - frame.kronor), unit },
        },
        anchor: frame.cells[0]!,
        related: cells.slice(0, SHOWN_CELLS),
        parts: [...cells, ...yearHeaderCells(committee.rows)],
        subject: `frame:${key}/operating/${year}`,
      });
    }
  },
});

/** What volume and unit price give, in kronor; undefined for a special grant and where one of them is not stated. */
function scaledProduct({ kind, volume, unitPrice }: Allocation, scale: number): number | undefined {
  return kind === 'grant' || volume === undefined || unitPrice === undefined ? undefined : volume * unitPrice * scale;
}

/**
 * What a unit price has to be multiplied by: prices for each pupil are often written in kronor, or in tkr, beside amounts in a larger
 * unit. That is so where several rows come out right with it, and more of them than without.
 */
function priceScaleOf(rows: readonly Allocation[], unit: MoneyUnit): number {
  const scales = unit === 'mnkr' ? [1, 1e-3, 1e-6] : unit === 'tkr' ? [1, 1e-3] : [1];
  let best = { scale: 1, right: 1 };
  for (const scale of scales) {
    const right = rows.filter((row) => {
      const product = scaledProduct(row, scale);
      return product !== undefined && row.amount !== undefined && isRoundedTo(product, row.amount, unit);
    }).length;
    if (right > best.right) best = { scale, right };
  }
  return best.scale;
}
