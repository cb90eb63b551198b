import { sheetAddress } from '../../plan/cell';
import type { MoneyUnit } from '../../plan/plan';
import type { Block } from '../../plan/source';
import type { MessageValue } from '../../findings/finding';
import { agreedAmounts } from '../lookups/money/agreed-amounts';
import { allottedScaleSlips } from '../lookups/slips/allotted-scale-slips';
import { SHOWN_CELLS } from '../lookups/money/budget-against-frame';
import { balanceScaleSlips } from '../lookups/slips/balance-scale-slips';
import { carriedScaleSlips } from '../lookups/slips/carried-scale-slips';
import { framedScaleSlips } from '../lookups/slips/framed-scale-slips';
import { scaleSlipsOfRows, type ScaleSlip } from '../lookups/slips/scale-slips';
import { asInSheet, unitOf } from '../lookups/money/sheet-amounts';
import { defineRule } from '../rule';

/** In a column where most rows are off it is the column that has another unit. */
const [SHARE, ROWS] = [0.8, 3];

/** An amount that is about a thousand or a million times off the other years of its row, or what it has to agree with. Silent where it may be meant. */
export const scaleSlip = defineRule({
  id: 'workbook/scale-slip',
  reads: ['settings', 'years', 'organisations', 'frames', 'budget', 'carryOvers', 'allocations', 'balance', 'measures'],
  sources: [],
  options: {},
  messages: ['tooLarge', 'tooSmall', 'column', 'fix'],
  silencedBy: [{ rule: 'workbook/number-as-text', on: 'cell' }],
  check({ plan, report }) {
    const { unit } = plan.settings;
    const found = [
      ...scaleSlipsOfRows(plan),
      ...balanceScaleSlips(plan, unit),
      ...carriedScaleSlips(plan),
      ...allottedScaleSlips(plan.allocations),
    ];
    const agreed = agreedAmounts(plan, found);
    const odd = found.filter((slip) => !agreed.has(slip));
    const slips = once([...odd, ...framedScaleSlips(plan, new Set(odd.map(({ cell }) => sheetAddress(cell))))]);
    const columns = wholeColumns(slips, plan);
    for (const slip of slips) {
      if (columns.some(({ slips: own }) => own.includes(slip))) continue;
      report({
        messageId: slip.factor > 1 ? 'tooLarge' : 'tooSmall',
        data: {
          value: shown(slip.value, slip, unit),
          times: slip.factor > 1 ? Math.round(slip.factor) : Math.round(1 / slip.factor),
          rescaled: shown(slip.value / slip.factor, slip, unit),
          usual: shown(middle(slip.usual), slip, unit),
        },
        anchor: slip.cell,
        related: slip.usualCells.slice(0, SHOWN_CELLS),
        subject: slip.subject,
        fix: { cell: slip.cell, value: rescaledInSheet(slip, unit), messageId: 'fix' },
      });
    }
    for (const { block, field, slips: own } of columns) {
      const [first, ...others] = own.map(({ cell }) => cell);
      report({
        messageId: 'column',
        data: { times: Math.round(Math.max(own[0]!.factor, 1 / own[0]!.factor)), count: own.length },
        anchor: first!,
        related: others.slice(0, SHOWN_CELLS),
        covers: others,
        subject: `scale:${block.sheet}/${block.entity}/${field}`,
      });
    }
  },
});

function shown(value: number, { table, row }: ScaleSlip, unit: MoneyUnit): MessageValue {
  return table === 'measures' ? value : { kronor: value, unit: unitOf(row, unit) };
}

function rescaledInSheet({ table, row, value, factor }: ScaleSlip, unit: MoneyUnit): number {
  const rescaled = Number((value / factor).toPrecision(12));
  return table === 'measures' ? rescaled : asInSheet(rescaled, row, unit);
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => Math.abs(a) - Math.abs(b));
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function once(slips: readonly ScaleSlip[]): readonly ScaleSlip[] {
  const told = new Set<string>();
  return slips.filter(({ cell }) => !told.has(sheetAddress(cell)) && told.add(sheetAddress(cell)));
}

interface WholeColumn {
  readonly block: Block;
  readonly field: string;
  readonly slips: readonly ScaleSlip[];
}

/** The columns by year of which nearly all filled rows are off in the same way. */
function wholeColumns(
  slips: readonly ScaleSlip[],
  plan: Parameters<typeof scaleSlipsOfRows>[0],
): readonly WholeColumn[] {
  const groups = new Map<string, ScaleSlip[]>();
  for (const slip of slips) {
    const key = `${slip.row.source.block.sheet}|${slip.cell.column}|${slip.factor}|${slip.field}`;
    const group = groups.get(key);
    if (group) group.push(slip);
    else groups.set(key, [slip]);
  }
  return [...groups.values()].flatMap((own) => {
    const { row, field, table } = own[0]!;
    const { block } = row.source;
    const [, year] = field.split(':');
    if (own.length < ROWS || year === undefined || !(table === 'frames' || table === 'budget' || table === 'balance'))
      return [];
    const filled = plan[table].filter(
      ({ source, amounts }) =>
        source.block === block &&
        amounts.length > 2 &&
        amounts.some((each) => each.year === Number(year) && each.value !== 0),
    );
    return own.length >= filled.length * SHARE ? [{ block, field, slips: own }] : [];
  });
}
