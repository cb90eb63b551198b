import type { NumberFormat } from '../../snapshot';

/** The codes of the built-in formats that files do not spell out, as Excel in the United States shows them. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"$"#,##0_);("$"#,##0)'],
  [6, '"$"#,##0_);[Red]("$"#,##0)'],
  [7, '"$"#,##0.00_);("$"#,##0.00)'],
  [8, '"$"#,##0.00_);[Red]("$"#,##0.00)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'yyyy-mm-dd'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy-mm-dd h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** Dates in the East Asian versions of Excel; left to them, a plain date everywhere else. */
function isRegionalDate(id: number): boolean {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** The format of a built-in id; General for ids that nobody defined. */
export function builtInFormat(id: number): NumberFormat {
  return classifyFormat(isRegionalDate(id) ? 'yyyy-mm-dd' : (BUILT_IN.get(id) ?? 'General'));
}

/** The built-in id of a format code; undefined for a code that files must spell out. */
export function builtInFormatId(code: string): number | undefined {
  for (const [id, builtIn] of BUILT_IN) if (builtIn === code) return id;
  return undefined;
}

/** What shows no value: quoted text, escaped characters, padding and filling, colours, locales, conditions. */
const DECORATION = /"[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi;

function kindOfSection(section: string): NumberFormat['kind'] | undefined {
  // Fractions of a second look like decimals.
  const plain = section.replace(DECORATION, '').replace(/s\]?[.,]0+/gi, 's');
  if (/^\s*(?:General|Standard)/i.test(plain)) return 'general';
  if (/[0#?]/.test(plain)) return plain.includes('%') ? 'percent' : 'number';
  if (/\[[hms]+\]/i.test(plain)) return 'time';
  const letters = plain.replace(/am\/pm|a\/p/gi, 'h');
  if (/[ydeå]|mmm/i.test(letters)) return 'date';
  if (/[hs]/i.test(letters)) return 'time';
  if (/m/i.test(letters)) return 'date';
  if (plain.includes('@')) return 'text';
  return undefined;
}

/** Splits at the semicolons that are neither quoted, escaped nor in brackets. */
function sections(code: string): string[] {
  return code.match(/(?:"[^"]*"?|\\.|\[[^\]]*\]?|[^;])+/g) ?? [];
}

/**
 * What a format code says about the number it shows. Its first section that shows a value decides; a code that shows none
 * (`;;;`) is a number's all the same.
 */
export function classifyFormat(code: string): NumberFormat {
  if (code.trim() === '') return { code, kind: 'general' };
  for (const section of sections(code)) {
    const kind = kindOfSection(section);
    if (kind) return { code, kind };
  }
  return { code, kind: 'number' };
}
