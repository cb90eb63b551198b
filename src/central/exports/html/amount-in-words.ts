import type { Language } from '../../../messages/rule-texts';
import { fromKronor } from '../../../plan/money';
import type { MoneyUnit } from '../../../plan/plan';
import { formatNumber } from '../../../text/numbers';

/** Kronor in the workbook's unit, the unit named: `1 900 tkr`. */
export function amountInWords(kronor: number, unit: MoneyUnit, language: Language): string {
  return `${plainAmount(kronor, unit, language)}\u00A0${unit}`;
}

/** Kronor in the workbook's unit, the unit not named: `1 900`. */
export function plainAmount(kronor: number, unit: MoneyUnit, language: Language): string {
  return formatNumber(fromKronor(kronor, unit), language, 3);
}
