import { STANDARD_STYLES, type CellStyle } from '../xlsx/writer/cell-style';
import type { FieldKind } from '../layout/fields';

const DECIDED = { fill: 'EDEDED', border: 'D9D9D9', verticalAlign: 'top' } as const;

const OPTIONAL = { ...STANDARD_STYLES.header, colour: '1F4E79', fill: 'D6DCE4' } as const;

/** The styles of a template besides the standard ones: numbers of free form, and what is decided already. */
export const TEMPLATE_STYLES: Readonly<Record<string, CellStyle>> = {
  headerNumber: { ...STANDARD_STYLES.header, label: 'Styrkoll rubrik tal', align: 'right' },
  optional: { ...OPTIONAL, label: 'Styrkoll rubrik frivillig' },
  optionalNumber: { ...OPTIONAL, label: 'Styrkoll rubrik frivillig tal', align: 'right' },
  inputNumber: { ...STANDARD_STYLES.input, label: 'Styrkoll inmatning tal', wrap: false, align: 'right' },
  decided: { label: 'Styrkoll beslutat', ...DECIDED, wrap: true },
  decidedText: { label: 'Styrkoll beslutat text', ...DECIDED, wrap: true, numberFormat: '@' },
  decidedNumber: { label: 'Styrkoll beslutat tal', ...DECIDED, align: 'right' },
  decidedAmount: { label: 'Styrkoll beslutat belopp', ...DECIDED, numberFormat: '#,##0' },
  decidedDate: { label: 'Styrkoll beslutat datum', ...DECIDED, numberFormat: 'yyyy-mm-dd' },
  subheading: { label: 'Styrkoll underrubrik', bold: true, size: 13, colour: '1F4E79' },
};

/** The style of a column's header: over its numbers, and pale where the model does without the column. */
export function headerStyleOf(kind: FieldKind, isNeeded: boolean): string {
  const isNumber = kind === 'amount' || kind === 'number' || kind === 'year';
  return isNeeded ? (isNumber ? 'headerNumber' : 'header') : isNumber ? 'optionalNumber' : 'optional';
}

/** The style of a field's cells; `decided` for what comes from the master and is not to be changed. */
export function styleOf(kind: FieldKind, decided: boolean): string {
  const base = decided ? 'decided' : 'input';
  switch (kind) {
    case 'id':
      return `${base}Text`;
    case 'amount':
      return `${base}Amount`;
    case 'number':
    case 'year':
      return `${base}Number`;
    case 'date-from':
    case 'date-to':
      return `${base}Date`;
    default:
      return base;
  }
}
