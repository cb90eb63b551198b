import { headerKey } from '../../text/headers';

const SUM_WORD =
  /^(?:del|slut|general)?(?:summa|summor|totalt|total|totaler|totalsumma|summering|sum|subtotal)\b|(?:^|\s)(?:totalt|summa|total)$/;
/** Words that name no part of a budget. */
const WHOLE_WORDS =
  /(?:\b(?:del|slut|general)?(?:summa|summor|totalt|total|totaler|totalsumma|summering|sum|subtotal)\b|\b(?:alla|samtliga|hela|kommunen|kommunens|kommun|budget|budgetram|budgetramar|ram|ramar|ramen|belopp|kr|tkr|mnkr|kronor|20\d\d|år|för)\b|\s|-)+/gu;
const EXCEPT = /\b(?:exkl\w*|exklusive|utom|utan|förutom|except|excl\w*)\b/;

/** Whether a label claims that its row adds others up. */
export function isSumLabel(label: string): boolean {
  return SUM_WORD.test(headerKey(label));
}

/** Whether a total's label names no part: it means all there is. */
export function meansWhole(label: string): boolean {
  const key = headerKey(label);
  return key !== '' && key.replace(WHOLE_WORDS, '') === '';
}

/** Whether a label says that something is left out. */
export function leavesOut(label: string): boolean {
  return EXCEPT.test(headerKey(label));
}
