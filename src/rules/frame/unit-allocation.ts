import type { BudgetRow } from '../../plan/plan';
import { sumKronor } from '../../plan/money';
import { nameKey } from '../../text/ids';
import { addsUp } from '../lookups/money/adds-up';
import { budgetCell, budgetOf, committeeBudgets, plannedAmount } from '../lookups/money/committee-budgets';
import { committeeName } from '../lookups/money/carry-overs';
import { withoutColumn } from '../lookups/columns/without-column';
import { defineRule } from '../rule';
import { SHOWN_CELLS } from '../lookups/money/budget-against-frame';

/** The budgets of a committee's units do not add up to its own budget: net costs and investments apart, year by year. */
export const unitAllocation = defineRule({
  id: 'frame/unit-allocation',
  reads: ['settings', 'years', 'budget', 'organisations'],
  sources: [
    { document: '003', page: '8', heading: 'Förvaltningarnas budgetfördelning på enhetsnivå och verksamhetsplaner' },
  ],
  needs: { budget: ['organisation', 'unit', 'kind'] },
  options: {
    /** How many kronor the units' sum may be off. */
    tolerance: 0,
  },
  messages: ['operating', 'investment'],
  silencedBy: [
    { rule: 'workbook/scale-slip', on: 'parts' },
    { rule: 'workbook/sign-slip', on: 'parts' },
    { rule: 'workbook/number-as-text', on: 'parts' },
    { rule: 'chain/unknown-committee', on: 'sheet' },
    { rule: 'workbook/blank-key-row', on: 'sheet' },
    { rule: 'workbook/sum-misses-rows', on: 'cell' },
    { rule: 'workbook/hard-coded-total', on: 'cell' },
    { rule: 'workbook/double-count', on: 'cell' },
    { rule: 'workbook/inconsistent-formula', on: 'cell' },
    ...withoutColumn('budget/kind'),
    { rule: 'workbook/error-value', on: 'sheet' },
  ],
  check({ plan, options, report }) {
    for (const { key, name, own, units } of committeeBudgets(plan)) {
      if (own.length === 0 || units.length === 0) continue;
      for (const kind of ['operating', 'investment'] as const) {
        for (const year of plan.years) {
          const whole = budgetOf(own, kind, year);
          const parts = budgetOf(units, kind, year);
          if (!whole || !parts || whole.unread || parts.unread) continue;
          const { unit } = plan.settings;
          const difference = Math.abs(Math.round(parts.kronor - whole.kronor));
          if (difference <= options.tolerance || addsUp(parts.amounts, whole.kronor, unit)) continue;
          const ofKind = (row: BudgetRow): boolean => (row.kind === 'investment') === (kind === 'investment');
          const row = rowThatIsOff(own.filter(ofKind), units.filter(ofKind), year);
          report({
            messageId: kind,
            data: {
              committee: committeeName(plan, name),
              year,
              units: { kronor: parts.kronor, unit },
              own: { kronor: whole.kronor, unit },
              difference: { kronor: difference, unit },
            },
            anchor: budgetCell(row, year),
            related: parts.cells.slice(0, SHOWN_CELLS),
            parts: [...whole.cells, ...parts.cells],
            subject: `budget:${key}/${kind}/${year}`,
          });
        }
      }
    }
  },
});

const PARTS: readonly ((row: BudgetRow) => string | undefined)[] = [
  ({ kind }) => kind,
  ({ account }) => account,
  ({ activity }) => activity,
  ({ text }) => text,
];

/** Of the committee's own rows the one that the units do not add up to, told by kind, account, activity and wording as far as both sides state them. */
function rowThatIsOff(own: readonly BudgetRow[], units: readonly BudgetRow[], year: number): BudgetRow {
  let candidates = own.filter((row) => plannedAmount(row, year));
  for (const part of PARTS) {
    const wholes = sumsBy(own, part, year);
    const parts = sumsBy(units, part, year);
    if ([...parts.keys()].some((key) => !wholes.has(key))) continue;
    const off = candidates.filter((row) => {
      const key = nameKey(part(row) ?? '');
      return Math.round((parts.get(key) ?? 0) - (wholes.get(key) ?? 0)) !== 0;
    });
    if (off.length > 0) candidates = off;
  }
  return candidates[0]!;
}

function sumsBy(
  rows: readonly BudgetRow[],
  part: (row: BudgetRow) => string | undefined,
  year: number,
): ReadonlyMap<string, number> {
  const amounts = new Map<string, number[]>();
  for (const row of rows) {
    const key = nameKey(part(row) ?? '');
    const value = plannedAmount(row, year)?.value ?? 0;
    const values = amounts.get(key);
    if (values) values.push(value);
    else amounts.set(key, [value]);
  }
  return new Map([...amounts].map(([key, values]) => [key, sumKronor(values)]));
}
