import { catalogue } from './catalogue';
import enColumns from './en/pane/columns.json';
import enFile from './en/pane/file.json';
import enFindings from './en/pane/findings.json';
import enFrames from './en/pane/frames.json';
import enGoalChain from './en/pane/goal-chain.json';
import enOverview from './en/pane/overview.json';
import enSettings from './en/pane/settings.json';
import enShell from './en/pane/shell.json';
import enSubmit from './en/pane/submit.json';
import enTemplates from './en/pane/templates.json';
import enXlsx from './en/xlsx.json';
import svColumns from './sv/pane/columns.json';
import svFile from './sv/pane/file.json';
import svFindings from './sv/pane/findings.json';
import svFrames from './sv/pane/frames.json';
import svGoalChain from './sv/pane/goal-chain.json';
import svOverview from './sv/pane/overview.json';
import svSettings from './sv/pane/settings.json';
import svShell from './sv/pane/shell.json';
import svSubmit from './sv/pane/submit.json';
import svTemplates from './sv/pane/templates.json';
import svXlsx from './sv/xlsx.json';

const sv = {
  ...svShell,
  ...svOverview,
  ...svFindings,
  ...svGoalChain,
  ...svFrames,
  ...svColumns,
  ...svTemplates,
  ...svSubmit,
  ...svSettings,
  ...svFile,
  ...svXlsx,
};

const en = {
  ...enShell,
  ...enOverview,
  ...enFindings,
  ...enGoalChain,
  ...enFrames,
  ...enColumns,
  ...enTemplates,
  ...enSubmit,
  ...enSettings,
  ...enFile,
  ...enXlsx,
};

export type PaneTextKey = keyof typeof sv;

/** What the task pane says, by view: `findings.next`, `fault.protected-sheet`. */
export const paneText = catalogue<PaneTextKey>({ sv, en });
