import { headerKey } from '../../../text/headers';

const SUM = '(?:(?:del|slut|general)?(?:summa|summor|summering|totalt|total|totaler|totalsumma|subtotal|sum))';
const SUM_WORD = new RegExp(`^${SUM}(?!\\p{L})|(?<!\\p{L})(?:totalt|total|summa)$`, 'u');
/** Words that name no part of a budget. */
const WHOLE_WORDS = new RegExp(
  `(?<!\\p{L})(?:${SUM}|alla|samtliga|hela|kommunen|kommunens|kommun|budget|budgetram|budgetramar|ram|ramar|ramen|belopp|kr|tkr|mnkr|kronor|20\\d\\d|år|för)(?!\\p{L})|[\\s-]`,
  'gu',
);
const EXCEPT = /(?<!\p{L})(?:exkl|exklusive|utom|utan|förutom|except|excl|excluding)(?!\p{L})/u;

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
