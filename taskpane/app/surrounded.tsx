import { FluentProvider, makeStaticStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { paneText } from '../../src/index';
import { loadPreferences, savePreferences, type Preferences } from '../session/preferences';
import { useAnnouncer } from './announcer';
import { chooseLanguage } from './choose-language';
import type { PaneHost } from './pane-host';
import { SurroundingsContext, type Surroundings } from './surroundings';
import { DARK, LIGHT } from './themes';

const usePageStyles = makeStaticStyles([
  { 'html, body, #styrkoll': { height: '100%', margin: 0 } },
  // Excel and the browser tell of people who are made ill by what moves.
  '@media (prefers-reduced-motion: reduce) { * { animation-duration: 0.01ms !important; transition-duration: 0.01ms !important; } }',
]);

/** A browser that keeps nothing throws already when it is asked for its storage. */
function storageOfPage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** Gives everything inside its theme, its language, its preferences and its voice. Fills its place. */
export function Surrounded({ host, children }: { readonly host: PaneHost; readonly children: ReactNode }) {
  usePageStyles();
  const [preferences, setAll] = useState(() => loadPreferences(storageOfPage()));
  const setPreferences = useCallback((change: Partial<Preferences>) => {
    setAll((before) => {
      const after = { ...before, ...change };
      savePreferences(storageOfPage(), after);
      return after;
    });
  }, []);
  const { announce, region } = useAnnouncer();
  const isHostDark = useSyncExternalStore(
    useCallback((listener: () => void) => host.watchTheme(listener), [host]),
    () => host.isDark(),
  );
  const isDark = preferences.theme === 'auto' ? isHostDark : preferences.theme === 'dark';
  const language = chooseLanguage(preferences.language, host.displayLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [language, isDark]);
  const surroundings = useMemo<Surroundings>(
    () => ({
      language,
      say: (key, data) => paneText(key, language, data),
      preferences,
      setPreferences,
      announce,
    }),
    [language, preferences, setPreferences, announce],
  );
  return (
    <FluentProvider theme={isDark ? DARK : LIGHT} style={{ height: '100%' }}>
      <SurroundingsContext value={surroundings}>
        {children}
        {region}
      </SurroundingsContext>
    </FluentProvider>
  );
}
