import activity from './en/prose/activity.json';
import balance from './en/prose/balance.json';
import chain from './en/prose/chain.json';
import document from './en/prose/document.json';
import equality from './en/prose/equality.json';
import frame from './en/prose/frame.json';
import internal from './en/prose/internal.json';
import measure from './en/prose/measure.json';
import process from './en/prose/process.json';
import submission from './en/prose/submission.json';
import workbook from './en/prose/workbook.json';
import type { RuleProse } from './rule-prose';

/** What explains every rule by id, in English. */
export const ENGLISH_PROSE: Readonly<Record<string, RuleProse>> = {
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
