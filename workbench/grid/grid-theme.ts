import { ThemeService, type Injector } from '@univerjs/core';

/** Excel's green in ten shades. */
const GREEN = {
  50: '#f1f8f4',
  100: '#e0f0e7',
  200: '#c0e0cf',
  300: '#8fc8a9',
  400: '#4fa87a',
  500: '#2a8f5b',
  600: '#107c41',
  700: '#0e6b38',
  800: '#0b5a2f',
  900: '#094826',
};

/** Gives Univer Excel's green in place of its blue: for the selection, chosen tabs and buttons. */
export function makeGreen(injector: Injector): void {
  const themes = injector.get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: GREEN });
}
