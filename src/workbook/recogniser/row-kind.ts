import { idKey } from '../../text/ids';

const TOTAL = /^(?:del|slut|general)?(?:summa|summor|totalt|total|totaler|totalsumma|summering|grand total|subtotal|sum)(?:$|[\s:,(–-])/i;
/** The first two letters of a total's label: a test so cheap that it can be made of every row. */
const OPENINGS = new Set(['su', 'to', 'de', 'sl', 'ge', 'gr']);
const WHOLE = /^(?:hela kommunen|kommunen som helhet|samtliga nämnder|alla nämnder|netto(?:kostnad)? totalt)$|\S (?:totalt|total|summa)$/;
const NOTE = /^(?:\*|\d\)|[¹²³]|(?:källa|källor|not|noter|anm|anmärkning|obs|kommentar|belopp i|source|note)(?=[\s:.!]))/i;

/** Whether a label says that its row adds others up: `Summa`, `Totalt`, `Delsumma`, `Summa nämnd`. */
export function isTotalLabel(text: string): boolean {
  const plain = text.trim();
  return OPENINGS.has(plain.slice(0, 2).toLowerCase()) && plain.length <= 80 && TOTAL.test(plain);
}

/** Whether a label is nothing but the word for a total. */
export function isBareTotal(text: string): boolean {
  return /^(?:del|slut)?(?:summa|totalt|total|totalsumma)\s*:?$/i.test(text.trim());
}

/** A label that means the whole of something: a total, unless the organisation list has it as a row's own name. */
export function isWholeLabel(text: string): boolean {
  return text.length <= 60 && WHOLE.test(idKey(text));
}

/** A note under or between rows. */
export function isNoteText(text: string): boolean {
  return NOTE.test(text.trim());
}
