import { createContext, useContext } from 'react';
import { type Language, type PaneTextKey } from '../../src/index';
import type { Preferences } from '../session/preferences';

/** What everything in the pane can reach, whether or not a workbook is open. */
export interface Surroundings {
  readonly language: Language;
  /** The pane's texts in the chosen language. */
  readonly say: (key: PaneTextKey, data?: Readonly<Record<string, string | number>>) => string;
  readonly preferences: Preferences;
  readonly setPreferences: (change: Partial<Preferences>) => void;
  /** Says a text to screen readers, politely. */
  readonly announce: (text: string) => void;
}

export const SurroundingsContext = createContext<Surroundings | undefined>(undefined);

/** The language, the texts and the preferences around a component. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('useSurroundings needs a SurroundingsContext');
  return surroundings;
}
