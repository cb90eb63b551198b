/** Text that Excel would take for something else if it were typed into a cell: a formula, a number, a date, a truth value, an error. */
const READS_AS_OTHER =
  /^\s*[=+\-@'#]|^[\s\d.,:/()$€£¥%-]*\d|^\s*(?:true|false|sant|falskt)\s*$|^\s*(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*[\s./-]*\d/iu;

/** A value as it has to be typed so that it is this value: text that looks like something else has an apostrophe in front, which the cell does not hold. */
export function typedValue(value: string | number | boolean): string | number | boolean {
  return typeof value === 'string' && READS_AS_OTHER.test(value) ? `'${value}` : value;
}
