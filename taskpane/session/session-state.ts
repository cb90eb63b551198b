import {
  dismissalKey,
  sheetAddress,
  type AppliedFix,
  type CellRef,
  type CellWrite,
  type Finding,
  type GovernanceModel,
  type OpenedWorkbook,
  type WorkbookCheck,
} from '../../src/index';

/** Where a session is. `choosing-model`: the workbook is read, but names no model that is known, and none is guessed. */
export type SessionPhase = 'starting' | 'choosing-model' | 'ready' | 'failed';

/** What is being done, so that it can be shown and, where it is long, cancelled. */
export interface Work {
  readonly kind: 'reading' | 'checking' | 'fixing' | 'writing';
  /** A share from 0 to 1; absent where it cannot be known. */
  readonly done?: number;
  readonly canCancel: boolean;
}

/** Something that went wrong, as `paneText('fault.<code>')` says it. */
export interface SessionFault {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** What was just done, to be told and announced; `undo` takes it back. */
export interface Notice {
  /** A new number for each, so that the same text twice is announced twice. */
  readonly number: number;
  readonly key: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly undo?: () => Promise<void>;
}

/** All that the pane shows of one workbook. A new object for every change. */
export interface SessionState {
  readonly phase: SessionPhase;
  readonly work?: Work;
  /** Why the session failed, or why the last thing asked for did not work. */
  readonly fault?: SessionFault;
  readonly notice?: Notice;
  readonly opened?: OpenedWorkbook;
  /** The model that is checked by: the workbook's own, or the one chosen here. */
  readonly model?: GovernanceModel;
  readonly check?: WorkbookCheck;
  /** Edits have been made that the findings do not know of yet. */
  readonly isStale: boolean;
  /** The findings of the check before this one that are gone: what the last edits mended. */
  readonly mended: readonly Finding[];
  /** The key of the finding that next and previous go from. */
  readonly selected?: string;
  readonly marked: number;
}

/** What the session can be asked for about fixes before any is made. */
export interface FixPreview {
  readonly applied: readonly AppliedFix[];
  /** The new results of formulas that the fixes go into, for a workbook that nobody calculates. */
  readonly results: readonly CellWrite[];
  /** How many of the wanted fixes would do harm or nothing, and are left. */
  readonly left: number;
}

/** Tells findings of one check apart, and finds the same one again in the next. */
export function findingKey(finding: Finding): string {
  let key = keys.get(finding);
  if (key === undefined)
    keys.set(finding, (key = `${finding.ruleId} ${dismissalKey(finding)} ${sheetAddress(finding.anchor)}`));
  return key;
}

/** Made once: a list of ten thousand findings asks for every key again and again. */
const keys = new WeakMap<Finding, string>();

/** The cell that a finding is about, as people write it: `'Mål 2027'!D3`. */
export function addressOf(cell: CellRef): string {
  return sheetAddress(cell);
}
