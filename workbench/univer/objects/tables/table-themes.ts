import type { Injector } from '@univerjs/core';
import { RangeThemeStyle, SheetRangeThemeModel } from '@univerjs/sheets';

/** The style of a table that has none. */
const NO_STYLE = 'TableStyleNone';
const USUAL = 'TableStyleMedium2';
/** Black, and the six accents of Office's theme, in the order in which the styles' numbers go through them; each with a light tint. */
const COLOURS = [
  ['#000000', '#D9D9D9'],
  ['#4472C4', '#D9E1F2'],
  ['#ED7D31', '#FCE4D6'],
  ['#A5A5A5', '#EDEDED'],
  ['#FFC000', '#FFF2CC'],
  ['#5B9BD5', '#DDEBF7'],
  ['#70AD47', '#E2EFDA'],
] as const;
const FAMILIES = { Light: 21, Medium: 28, Dark: 11 } as const;
const WHITE = '#FFFFFF';

/** What Univer calls a table's style: Excel's name, and one of its own for none. */
export function univerStyle(style: string): string {
  return style === '' ? NO_STYLE : style;
}

/** Excel's name of a style of Univer's; one that only Univer has counts as the usual one. */
export function excelStyle(style: string): string {
  if (style === NO_STYLE || style === '') return '';
  return style.startsWith('table-default') || style.startsWith('table-custom') ? USUAL : style;
}

/** Lets Univer show tables in the colours of Excel's styles, as far as its bands go. */
export function registerTableThemes(injector: Injector): void {
  const model = injector.get(SheetRangeThemeModel);
  model.registerDefaultRangeTheme(new RangeThemeStyle(NO_STYLE, {}));
  for (const [family, count] of Object.entries(FAMILIES))
    for (let number = 1; number <= count; number++) model.registerDefaultRangeTheme(theme(family, number));
}

function theme(family: string, number: number): RangeThemeStyle {
  const [colour, tint] = COLOURS[(number - 1) % COLOURS.length]!;
  const isLight = family === 'Light';
  const bands = {
    firstRowStyle: { bg: { rgb: tint } },
    secondRowStyle: { bg: { rgb: WHITE } },
  };
  const header = isLight ? { bl: 1, cl: { rgb: colour } } : { bl: 1, bg: { rgb: colour }, cl: { rgb: WHITE } };
  return new RangeThemeStyle(`TableStyle${family}${number}`, { headerRowStyle: header, ...bands });
}
