import type { Finding, Language } from '../../../src/index';

/** A value that is to be written, as a cell of the language's Excel shows it. */
export function valueInWords(value: NonNullable<Finding['fix']>['value'], language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return language === 'sv' ? (value ? 'SANT' : 'FALSKT') : value ? 'TRUE' : 'FALSE';
  return language === 'sv' ? String(value).replace('.', ',') : String(value);
}
