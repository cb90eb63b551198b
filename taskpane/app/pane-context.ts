import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from '../session/session';
import type { SessionState } from '../session/session-state';
import type { Surroundings } from './surroundings';

/** The pane's views, in the order of the tabs. */
export const VIEWS = [
  'overview',
  'findings',
  'goal-chain',
  'frames',
  'columns',
  'templates',
  'submit',
  'settings',
] as const;

export type ViewId = (typeof VIEWS)[number];

/** What a view may be told when it is gone to: which findings, which committee. */
export interface ViewTarget {
  readonly severity?: 'error' | 'warning' | 'information';
  readonly rule?: string;
  /** The key of a finding to be shown. */
  readonly finding?: string;
  readonly sheet?: string;
}

/** What every part of a workbook's pane can reach. */
export interface Pane extends Surroundings {
  readonly session: Session;
  readonly view: ViewId;
  readonly target: ViewTarget;
  readonly go: (view: ViewId, target?: ViewTarget) => void;
  /** Goes to the next or the previous open finding: shows its cell, its place among the findings, and says it. */
  readonly step: (by: 1 | -1) => void;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane around a component. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane needs a PaneContext');
  return pane;
}

/** The session's state; renders again at every change. */
export function useSessionState(): SessionState {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, session.snapshot);
}
