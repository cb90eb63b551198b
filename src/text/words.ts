import { idKey } from './ids';

const YES = new Set(['ja', 'j', 'x', '1', 'true', 'sant', 'yes', 'y']);
const NO = new Set(['nej', 'n', '0', 'false', 'falskt', 'no']);

/** ja/nej/j/n/x/1/0/true/false; undefined when the text is neither. */
export function parseYesNo(text: string): boolean | undefined {
  const key = idKey(text);
  if (YES.has(key)) return true;
  if (NO.has(key)) return false;
  return undefined;
}

const NOT_MEASURED = new Set([
  '',
  '-',
  '–',
  '—',
  '−',
  '.',
  '..',
  '...',
  '…',
  'saknas',
  'uppgift saknas',
  'ej mätt',
  'mäts ej',
  'mäts inte',
  'e.m.',
  'em',
  'n/a',
  'na',
  'i.u.',
  'iu',
  'ingen uppgift',
  'nytt',
  'nytt mått',
  'ej tillgängligt',
  'ej tillgänglig',
  'finns ej',
  'n.a.',
]);

/** Longer texts, white space around the mark allowed for, and those that end in a digit are no mark and need no key. */
const LONGEST_MARK = 40;

/** The marks by which people say that nothing was measured: `-`, `–`, `.`, `..`, `saknas`, an empty cell. */
export function isNotMeasured(text: string): boolean {
  return text.length <= LONGEST_MARK && !/[0-9]$/.test(text) && NOT_MEASURED.has(idKey(text));
}
