import { createContext, useContext, useSyncExternalStore } from 'react';
import { type Language, type PaneTextKey } from '../../src/index';
import type { Preferences } from '../session/preferences';
import type { Session } from '../session/session';
import type { SessionState } from '../session/session-state';

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

/** What every part of the pane can reach. */
export interface Pane {
  readonly session: Session;
  readonly language: Language;
  /** The pane's texts in the chosen language. */
  readonly say: (key: PaneTextKey, data?: Readonly<Record<string, string | number>>) => string;
  readonly preferences: Preferences;
  readonly setPreferences: (change: Partial<Preferences>) => void;
  readonly view: ViewId;
  readonly target: ViewTarget;
  readonly go: (view: ViewId, target?: ViewTarget) => void;
  /** Says a text to screen readers, politely. */
  readonly announce: (text: string) => void;
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
