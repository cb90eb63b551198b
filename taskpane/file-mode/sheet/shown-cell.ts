import { isCellError, serialToIso, type CellValue, type Language, type NumberFormat } from '../../../src/index';

const LOCALES = { sv: 'sv-SE', en: 'en-GB' } as const;
const formatters = new Map<string, Intl.NumberFormat>();

/** Made once for each look: a formatter costs more than all that it formats. */
function formatter(language: Language, decimals: number | undefined, grouped: boolean): Intl.NumberFormat {
  const key = `${language} ${String(decimals)} ${String(grouped)}`;
  let known = formatters.get(key);
  if (!known) {
    known = new Intl.NumberFormat(LOCALES[language], {
      useGrouping: grouped,
      ...(decimals === undefined
        ? { maximumSignificantDigits: 11 }
        : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
    });
    formatters.set(key, known);
  }
  return known;
}

/** Decimals of the first section of a format code: `# ##0,00` as Excel stores it, `#,##0.00`. */
function decimalsOf(code: string): number {
  const [positive = ''] = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';');
  return /\.([0#?]+)/.exec(positive)?.[1]?.length ?? 0;
}

/**
 * What a cell shows, near enough to recognise it by: dates as such, per cent with its sign, thousands and decimals as the format has them. Units
 * that a format adds as text are left out.
 */
export function shownCell(value: CellValue, format: NumberFormat, date1904: boolean, language: Language): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') {
    if (language === 'sv') return value ? 'SANT' : 'FALSKT';
    return value ? 'TRUE' : 'FALSE';
  }
  switch (format.kind) {
    case 'date':
      return serialToIso(value, date1904) ?? formatter(language, undefined, false).format(value);
    case 'time':
      return clockTime(value);
    case 'percent':
      return `${formatter(language, decimalsOf(format.code), false).format(value * 100)}\u00A0%`;
    case 'number':
      return formatter(language, decimalsOf(format.code), /[#0],[#0]/.test(format.code)).format(value);
    case 'general':
    case 'text':
      return formatter(language, undefined, false).format(value);
  }
}

function clockTime(value: number): string {
  const minutes = Math.round(value * 24 * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
