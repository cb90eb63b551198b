import type { ExcelHost } from '../../src/index';

/** What the window around the pane tells it: Excel's, or the browser's. */
export interface PaneHost {
  /** The language of the buttons around the pane: `sv-SE`. */
  readonly displayLanguage: string;
  /** Whether light stands on dark there. */
  isDark(): boolean;
  /** Told when that changes, until the returned function is called. */
  watchTheme(listener: () => void): () => void;
}

/** The browser as a host. */
export function browserHost(page: Pick<Window, 'navigator' | 'matchMedia'>): PaneHost {
  const dark = (): MediaQueryList => page.matchMedia('(prefers-color-scheme: dark)');
  return {
    displayLanguage: page.navigator.language,
    isDark: () => dark().matches,
    watchTheme: (listener) => {
      const query = dark();
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
  };
}

/** Excel as a host. It does not tell when its theme changes, so that is looked for when the user comes back to the pane. */
export function excelPaneHost(
  excel: Pick<ExcelHost, 'displayLanguage' | 'theme'>,
  page: Pick<Window, 'navigator' | 'matchMedia' | 'addEventListener' | 'removeEventListener'>,
): PaneHost {
  const browser = browserHost(page);
  return {
    displayLanguage: excel.displayLanguage,
    isDark: () => excel.theme()?.isDark ?? browser.isDark(),
    watchTheme: (listener) => {
      const stop = browser.watchTheme(listener);
      page.addEventListener('focus', listener);
      return () => {
        stop();
        page.removeEventListener('focus', listener);
      };
    },
  };
}
