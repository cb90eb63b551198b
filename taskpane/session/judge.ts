import { applyDismissals, checkPlanInSteps, recheckPlan, type CheckRun, type OpenedWorkbook } from '../../src/index';
import { inTurns } from './in-turns';
import { findingKey, type SessionState } from './session-state';

/** What a reading came to, as the session's state takes it over. */
export type Judgement = Pick<SessionState, 'phase' | 'opened' | 'isStale' | 'mended'> &
  Partial<Pick<SessionState, 'model' | 'check'>>;

/** How a reading is judged. */
export interface JudgeOptions {
  readonly signal: AbortSignal;
  /** Told how much of the check is done: a share from 0 to 1. */
  readonly onProgress: (done: number) => void;
  /** The check before this one, where this reading follows an edit: only what it concerns is checked, and what is gone has been mended. */
  readonly before?: SessionState['check'];
}

/** Checks a workbook that was read by the model that it names; without a model there is nothing to check by. */
export async function judge(opened: OpenedWorkbook, { signal, onProgress, before }: JudgeOptions): Promise<Judgement> {
  const { model } = opened;
  if (!model) return { phase: 'choosing-model', opened, isStale: false, mended: [] };
  const run: CheckRun =
    before && before.run.model === model
      ? recheckPlan(before.run, opened.plan)
      : await inTurns(checkPlanInSteps(opened.plan, model), signal, onProgress);
  const check = { run, ...applyDismissals(run.findings, opened.remembered.dismissals) };
  const now = new Set(check.open.map(findingKey));
  const mended = before ? before.open.filter((finding) => !now.has(findingKey(finding))) : [];
  return { phase: 'ready', opened, model, check, isStale: false, mended };
}
