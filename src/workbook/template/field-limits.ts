import { isoToSerial } from '../../text/dates';
import type { EntityKind } from '../../plan/source';
import type { FieldKind } from '../layout/fields';
import type { NewValidation } from '../xlsx/writer/new-workbook';

/** What a validation says of a field's cells beside where they are. */
export type Limits = Pick<NewValidation, 'type' | 'formula1' | 'formula2'> & { readonly hint: string };

const DATE: Limits = {
  type: 'date',
  formula1: String(isoToSerial('2000-01-01', false)),
  formula2: String(isoToSerial('2099-12-31', false)),
  hint: 'Skriv ett datum som 2027-12-31.',
};
const AMOUNT: Limits = {
  type: 'decimal',
  formula1: '-1000000000000',
  formula2: '1000000000000',
  hint: 'Skriv ett tal, utan kr eller tkr.',
};
const YEAR: Limits = { type: 'whole', formula1: '1950', formula2: '2150', hint: 'Skriv ett årtal med fyra siffror.' };

/** What a field's cells may hold when there is no list of it: dates, amounts and years as such, so that none becomes text by a slip. */
export function fieldLimits(entity: EntityKind, kind: FieldKind): Limits | undefined {
  if (kind === 'date-from' || kind === 'date-to') return DATE;
  if (kind === 'year') return YEAR;
  // Reasons and plans in Balans are texts.
  return kind === 'amount' && entity !== 'balance' ? AMOUNT : undefined;
}
