import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Excel's green, from dark to light. */
const GREEN: BrandVariants = {
  10: '#03170a',
  20: '#082413',
  30: '#0b3119',
  40: '#0d3f20',
  50: '#0e4d27',
  60: '#0f5b2e',
  70: '#106936',
  80: '#107c41',
  90: '#2b8a52',
  100: '#439864',
  110: '#59a677',
  120: '#6fb48a',
  130: '#86c29d',
  140: '#9dd0b1',
  150: '#b5dec5',
  160: '#cdebd9',
};

/** The pane's looks by day. Where the system forces its own colours (high contrast) they go before either look. */
export const LIGHT: Theme = createLightTheme(GREEN);

/** The pane's looks by night: a lighter green where text or a line has to be seen on dark. */
export const DARK: Theme = {
  ...createDarkTheme(GREEN),
  colorBrandForeground1: GREEN[130],
  colorBrandForeground2: GREEN[140],
  colorBrandForegroundLink: GREEN[130],
  colorBrandForegroundLinkHover: GREEN[140],
  colorBrandForegroundLinkPressed: GREEN[120],
  colorBrandForegroundLinkSelected: GREEN[130],
  colorCompoundBrandStroke: GREEN[110],
  colorCompoundBrandForeground1: GREEN[130],
};
