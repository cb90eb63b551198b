import { cellOf, firstCell } from '../../plan/source';
import type { BudgetAmount, BudgetRow } from '../../plan/plan';
import type { CellRef } from '../../plan/cell';
import { rowSubject } from '../lookups/row-subjects';
import { asInSheet, unitOf } from '../lookups/money/sheet-amounts';
import { signSlips } from '../lookups/slips/sign-slips';
import { defineRule } from '../rule';

/** An amount of the budget with another sign than the row's other years, or a row with another sign than its kind and the rows like it. */
export const signSlip = defineRule({
  id: 'workbook/sign-slip',
  reads: ['settings', 'budget'],
  sources: [],
  options: {},
  messages: ['year', 'row'],
  silencedBy: [{ rule: 'workbook/number-as-text', on: 'cell' }],
  check({ plan, report }) {
    for (const { row, kind, amounts } of signSlips(plan.budget)) {
      const [first, ...others] = amounts;
      const rest = kind === 'row' ? others : row.amounts.filter((amount) => amount !== first);
      const unit = unitOf(row, plan.settings.unit);
      report({
        messageId: kind,
        data: {
          year: first!.year,
          // As it stands in the sheet, where income may be the negative ones.
          value: asInSheet(first!.value, row, unit),
          kind: row.kind === 'income' ? INCOME : row.kind === 'investment' ? INVESTMENT : COST,
        },
        anchor: cellFor(row, first!),
        related: rest.map((amount) => cellFor(row, amount)),
        covers: others.map((amount) => cellFor(row, amount)),
        subject: `${rowSubject('budget', row)}/${kind === 'row' ? 'sign' : `${first!.phase}:${first!.year}`}`,
      });
    }
  },
});

const INCOME = { sv: 'intäkt', en: 'income' };
const COST = { sv: 'kostnad', en: 'cost' };
const INVESTMENT = { sv: 'investering', en: 'investment' };

function cellFor(row: BudgetRow, { phase, year }: BudgetAmount): CellRef {
  return cellOf(row, `${phase}:${year}`) ?? firstCell(row);
}
