import activity from './sv/prose/activity.json';
import balance from './sv/prose/balance.json';
import chain from './sv/prose/chain.json';
import document from './sv/prose/document.json';
import equality from './sv/prose/equality.json';
import frame from './sv/prose/frame.json';
import internal from './sv/prose/internal.json';
import measure from './sv/prose/measure.json';
import process from './sv/prose/process.json';
import submission from './sv/prose/submission.json';
import workbook from './sv/prose/workbook.json';
import type { RuleProse } from './rule-prose';

/** What explains every rule by id, in Swedish. */
export const SWEDISH_PROSE: Readonly<Record<string, RuleProse>> = {
  ...internal,
  ...chain,
  ...activity,
  ...measure,
  ...equality,
  ...frame,
  ...balance,
  ...document,
  ...process,
  ...workbook,
  ...submission,
};
