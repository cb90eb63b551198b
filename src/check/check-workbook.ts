import { applyDismissals, type DismissedSplit } from '../findings/dismissal';
import type { GovernanceModel } from '../models/model';
import type { OpenedWorkbook } from './open-workbook';
import { checkPlan, type CheckOptions, type CheckRun } from '../rules/engine';

/** A check of a workbook: the findings that stand, those that the workbook remembers as dismissed, and the run behind them. */
export interface WorkbookCheck extends DismissedSplit {
  readonly run: CheckRun;
}

/** Checks an opened workbook by a model. Throws `ModelError` for an option that a rule does not have. */
export function checkWorkbook(
  { plan, remembered }: OpenedWorkbook,
  model: GovernanceModel,
  options: CheckOptions = {},
): WorkbookCheck {
  const run = checkPlan(plan, model, options);
  return { run, ...applyDismissals(run.findings, remembered.dismissals) };
}
