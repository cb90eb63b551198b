import { classifyFormat, serialToIso } from '../../src/index';
import type { HostValue, HostValueType } from '../host/engine';

/** Decimals of the first section of a format code, `#,##0.00`: two. */
function decimalsOf(code: string): number {
  const [positive = ''] = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';');
  return /\.([0#?]+)/.exec(positive)?.[1]?.length ?? 0;
}

function shownNumber(value: number, code: string, date1904: boolean, locale: string): string {
  const decimals = decimalsOf(code);
  const fixed = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  switch (classifyFormat(code).kind) {
    case 'date':
      return serialToIso(value, date1904) ?? String(value);
    case 'percent':
      return `${(value * 100).toLocaleString(locale, { ...fixed, useGrouping: false })}\u00A0%`;
    case 'number':
      return value.toLocaleString(locale, { ...fixed, useGrouping: /[#0],[#0]/.test(code) });
    case 'time':
    case 'general':
    case 'text':
      return value.toLocaleString(locale, { maximumSignificantDigits: 11, useGrouping: false });
  }
}

/** What a cell shows, near enough to Excel to work with. */
export function shownText(
  value: HostValue,
  type: HostValueType,
  code: string,
  { date1904, language }: { readonly date1904: boolean; readonly language: 'sv' | 'en' },
): string {
  if (type === 'Empty') return '';
  if (typeof value === 'number') return shownNumber(value, code, date1904, language === 'sv' ? 'sv-SE' : 'en-GB');
  if (typeof value !== 'boolean') return value;
  if (language === 'en') return value ? 'TRUE' : 'FALSE';
  return value ? 'SANT' : 'FALSKT';
}
