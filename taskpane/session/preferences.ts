import type { Language } from '../../src/index';

/** What one person has chosen for the pane, on this machine; what belongs to the workbook is kept in the workbook. */
export interface Preferences {
  /** `auto` follows Excel's, or the browser's. */
  readonly language: Language | 'auto';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Whether edits are checked while they are made. */
  readonly liveCheck: boolean;
  /** The function (never the person) that dismissals are signed with: "controller, socialnämnden". */
  readonly role: string;
}

export const DEFAULT_PREFERENCES: Preferences = { language: 'auto', theme: 'auto', liveCheck: true, role: '' };

const KEY = 'styrkoll.preferences';

/** The chosen preferences; what is missing, unreadable or unknown is the default. */
export function loadPreferences(storage: Pick<Storage, 'getItem'> | undefined): Preferences {
  let stored: unknown;
  try {
    stored = JSON.parse(storage?.getItem(KEY) ?? 'null');
  } catch {
    // A browser can refuse storage, and a stored text can be anybody's: both mean that nothing was chosen.
    return DEFAULT_PREFERENCES;
  }
  if (typeof stored !== 'object' || stored === null) return DEFAULT_PREFERENCES;
  const { language, theme, liveCheck, role } = stored as Record<string, unknown>;
  return {
    language: language === 'sv' || language === 'en' ? language : DEFAULT_PREFERENCES.language,
    theme: theme === 'light' || theme === 'dark' ? theme : DEFAULT_PREFERENCES.theme,
    liveCheck: typeof liveCheck === 'boolean' ? liveCheck : DEFAULT_PREFERENCES.liveCheck,
    role: typeof role === 'string' ? role.slice(0, 200) : DEFAULT_PREFERENCES.role,
  };
}

/** Keeps the preferences; false where the browser refuses to. */
export function savePreferences(storage: Pick<Storage, 'setItem'> | undefined, preferences: Preferences): boolean {
  try {
    storage?.setItem(KEY, JSON.stringify(preferences));
    return storage !== undefined;
  } catch {
    return false;
  }
}
