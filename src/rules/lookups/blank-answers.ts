import { idKey } from '../../text/ids';
import { isNotMeasured } from '../../text/words';

/** Ways to write in a cell that there is nothing to write. */
const NOTHING =
  /^(?:nej|ej|inte|ingen|inga|inget|none|no|ej (?:gjord|gjort|upprättad|klar|klart|framtagen|framtaget)|(?:finns|gjord|görs) (?:ej|inte)|inte (?:gjord|gjort|klar|klart)|\?+|x{2,}|tbd|n\/a)\.?$/;

/** Whether a cell that is to hold a text says nothing: it is empty, or holds a mark or a word for nothing. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || isNotMeasured(text) || NOTHING.test(idKey(text));
}
