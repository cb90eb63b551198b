import { fromKronor } from '../../../plan/money';
import type { BudgetRow, MoneyUnit } from '../../../plan/plan';
import type { Sourced } from '../../../plan/source';

/** An amount of the plan as its cell writes it: in the unit and with the sign of its sheet. */
export function asInSheet(kronor: number, row: Sourced, unit: MoneyUnit): number {
  const { block } = row.source;
  const amount = Number(fromKronor(kronor, block.unit ?? unit).toPrecision(12));
  return block.turned !== undefined && block.turned === (row as BudgetRow).kind ? -amount : amount;
}

/** The unit that a row's amounts are written in. */
export function unitOf(row: Sourced, unit: MoneyUnit): MoneyUnit {
  return row.source.block.unit ?? unit;
}
