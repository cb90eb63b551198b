/** What a text that people mean as a number says. */
export interface ReadNumber {
  readonly value: number;
  /** `%`, `kr`, `tkr` or `mnkr` where the text carries it; the value is as written, not scaled. */
  readonly suffix?: 'percent' | 'kr' | 'tkr' | 'mnkr';
}

/** Longer texts are prose; the limit also bounds the time that a hostile cell can take. */
const LONGEST = 64;
const SPACE = "[\\s\\u00A0\\u202F\\u2007\\u2009\\u2008\\u200A'’]";
const SPACES = new RegExp(SPACE, 'g');
const HAS_SPACE = new RegExp(SPACE);
const SPACED = new RegExp(`^[0-9]{1,3}(?:${SPACE}[0-9]{3})+(?:[.,][0-9]+)?$`);
const NUMERIC = new RegExp(`^(?:[0-9.,]|${SPACE})+$`);
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const MINUS = /^[-\u2212\u2013\u2012\u2010\u2011]/;
/** What nearly every number looks like: a decimal comma, and thousands by one kind of space or by none. */
const USUAL = /^(?:[0-9]+|[0-9]{1,3}(?:[ \u00A0\u202F][0-9]{3})+)(?:,[0-9]+)?$/;
const USUAL_SPACES = /[ \u00A0\u202F]/g;
const SUFFIXES: readonly (readonly [RegExp, ReadNumber['suffix']])[] = [
  [/(?:%|procent)$/i, 'percent'],
  [/(?:mnkr|mkr|miljoner kronor|miljoner kr|mn kr|msek)$/i, 'mnkr'],
  [/(?:tkr|tusen kronor|tusen kr|kkr|ksek)$/i, 'tkr'],
  [/(?:kronor|kr|sek|:-)\.?$/i, 'kr'],
];

/**
 * Reads a number written the Swedish or the English way: decimal comma or point; thousands by space, NBSP, narrow NBSP,
 * apostrophe, point or comma; U+2212 or hyphen minus, before or after; parentheses for negatives; a trailing `%`, `kr`, `tkr`
 * or `mnkr`. Undefined when the text is anything else. One separator followed by exactly three digits counts as thousands
 * only where nothing else can be meant (`1.234` is 1.234, `1.234.567` is 1234567, `1 234` is 1234).
 */
export function readNumber(text: string): ReadNumber | undefined {
  if (text.length > LONGEST) return undefined;
  if (USUAL.test(text)) return { value: Number(text.replace(USUAL_SPACES, '').replace(',', '.')) };
  let rest = text.normalize('NFC').replace(INVISIBLE, '').trim();
  let suffix: ReadNumber['suffix'];
  let negative = false;
  const takeParentheses = (): void => {
    if (negative || !/^\(.*\)$/.test(rest)) return;
    negative = true;
    rest = rest.slice(1, -1).trim();
  };
  // The unit stands inside the parentheses or after them.
  takeParentheses();
  for (const [pattern, name] of SUFFIXES) {
    if (pattern.test(rest)) {
      suffix = name;
      rest = rest.replace(pattern, '').trim();
      break;
    }
  }
  takeParentheses();
  if (MINUS.test(rest)) {
    if (negative) return undefined;
    negative = true;
    rest = rest.replace(MINUS, '').trim();
  } else if (/[-\u2212]$/.test(rest)) {
    if (negative) return undefined;
    negative = true;
    rest = rest.slice(0, -1).trim();
  } else if (rest.startsWith('+')) {
    rest = rest.slice(1).trim();
  }
  const digits = plainDigits(rest);
  if (digits === undefined) return undefined;
  const value = Number(digits);
  if (!Number.isFinite(value)) return undefined;
  const signed = negative && value !== 0 ? -value : value;
  return suffix ? { value: signed, suffix } : { value: signed };
}

/** The number with its separators made plain (`1 234,5` → `1234.5`); undefined when the separators make no sense. */
function plainDigits(text: string): string | undefined {
  if (!/^[0-9]/.test(text) && !/^[.,][0-9]/.test(text)) return undefined;
  if (!NUMERIC.test(text)) return undefined;
  if (HAS_SPACE.test(text)) {
    if (!SPACED.test(text)) return undefined;
    return text.replace(SPACES, '').replace(',', '.');
  }
  const commas = text.split(',').length - 1;
  const points = text.split('.').length - 1;
  if (commas > 0 && points > 0) {
    const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    const thousands = decimal === ',' ? '.' : ',';
    const grouped = decimal === ',' ? /^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$/ : /^[0-9]{1,3}(,[0-9]{3})+\.[0-9]+$/;
    if (!grouped.test(text)) return undefined;
    return text.replaceAll(thousands, '').replace(decimal, '.');
  }
  if (commas > 1) return /^[0-9]{1,3}(,[0-9]{3})+$/.test(text) ? text.replaceAll(',', '') : undefined;
  if (points > 1) return /^[0-9]{1,3}(\.[0-9]{3})+$/.test(text) ? text.replaceAll('.', '') : undefined;
  const plain = text.replace(',', '.');
  return /^([0-9]+(\.[0-9]*)?|\.[0-9]+)$/.test(plain) ? plain : undefined;
}

/** Reads a range such as `66–70` or `66 - 70`; undefined when the text is none. */
export function readRange(text: string): { readonly from: number; readonly to: number } | undefined {
  if (text.length > LONGEST) return undefined;
  const match = /^(.*?[0-9%])\s*(?:[-\u2013\u2012\u2014\u2212]|till|to)\s*([0-9].*)$/i.exec(text.trim());
  if (!match) return undefined;
  const from = readNumber(match[1]!);
  const to = readNumber(match[2]!);
  if (!from || !to || from.value > to.value) return undefined;
  return { from: from.value, to: to.value };
}

/** Made once for each language and number of decimals: a formatter costs more than all that it formats. */
const FORMATTERS = new Map<string, Intl.NumberFormat>();

/** A number for people: `1 234,5` in Swedish (with NBSP), `1,234.5` in English; at most `decimals` decimals. */
export function formatNumber(value: number, language: 'sv' | 'en', decimals = 2): string {
  const key = `${language}${decimals}`;
  let formatter = FORMATTERS.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: decimals });
    FORMATTERS.set(key, formatter);
  }
  return formatter.format(value);
}
