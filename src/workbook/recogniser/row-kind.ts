import { idKey } from '../../text/ids';

const TOTAL =
  /^(?:del|slut|general)?(?:summa|summor|totalt|total|totaler|totalsumma|summering|grand total|subtotal|sum)(?:$|[\s:,(–-])/i;
/** Tests so cheap that they can be made of every cell before the key is made. */
const OPENING = /^\s*(?:su|to|de|sl|ge|gr)/i;
const WHOLE_EDGE = /^\s*(?:hela|kommun|samtliga|alla|netto)|(?:totalt|total|summa)\s*$/i;
const WHOLE =
  /^(?:hela kommunen|kommunen som helhet|samtliga nämnder|alla nämnder|netto(?:kostnad)? totalt)$|\S (?:totalt|total|summa)$/;
const NOTE =
  /^(?:\*|\d\)|[¹²³]|(?:källa|källor|not|noter|anm|anmärkning|obs|kommentar|belopp i|source|note)(?=[\s:.!]))/i;

/** Whether a label says that its row adds others up: `Summa`, `Totalt`, `Delsumma`, `Summa nämnd`. */
export function isTotalLabel(text: string): boolean {
  return text.length <= 80 && OPENING.test(text) && TOTAL.test(text.trim());
}

/** Whether a label is nothing but the word for a total. */
export function isBareTotal(text: string): boolean {
  return /^(?:del|slut)?(?:summa|totalt|total|totalsumma)\s*:?$/i.test(text.trim());
}

/** A label that means the whole of something: a total, unless the organisation list has it as a row's own name. */
export function isWholeLabel(text: string): boolean {
  return text.length <= 60 && WHOLE_EDGE.test(text) && WHOLE.test(idKey(text));
}

/** A note under or between rows. */
export function isNoteText(text: string): boolean {
  return NOTE.test(text.trim());
}
