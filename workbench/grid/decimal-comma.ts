/** A Swedish number as it is typed: `71,5`, `1 234,50`, `-3 000`, `12,5 %`. */
const TYPED = /^([-−]?)(\d+|\d{1,3}(?:[ \u00A0\u202F]\d{3})+)(?:,(\d+))?(?:[ \u00A0]?(%))?$/;

/** A number with a decimal comma or blanks between thousands as English writes it, `1234.50`, `12.5%`; undefined for what is no such number, or needs no change. */
export function withPoint(typed: string): string | undefined {
  const match = TYPED.exec(typed.trim());
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals, percent = ''] = match;
  const english = `${sign && '-'}${whole.replace(/\D/g, '')}${decimals === undefined ? '' : `.${decimals}`}${percent}`;
  return english === typed ? undefined : english;
}

/** A number as a cell without a format shows it: a decimal comma, and no more digits than Excel shows. */
export function shownGeneral(value: number): string {
  return String(Number(value.toPrecision(11))).replace('.', ',');
}
