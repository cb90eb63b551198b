import { nameKey } from '../../../text/ids';

const UNIT =
  /%|procent|andel|antal|kron|\b(?:m|t|k|mn)?kr\b|kostnad|intäkt|index|\bn[kmr]i\b|betyg|skala|poäng|merit|dagar|dygn|timm|minut|veckor|månader|\bår\b|kilo|\bk(?:m|g|wh)\b|\bton\b|kvot|\bper\b|m2|m²|kvm|\bst\b|volym|belopp|share|number of|cost|percent|score|days|hours/;

/** Whether a name says what its values are: a share, a count, an index, kronor, days … */
export function saysUnit(name: string): boolean {
  return UNIT.test(nameKey(name));
}
