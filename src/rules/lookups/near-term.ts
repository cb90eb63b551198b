import type { Level, Term } from '../../models/model';
import { editDistance, nameKey } from '../../text/ids';

/** The one level or term that has a wording a single edit away from the text; undefined when none or several have. */
export function nearTerm<Named extends Level | Term>(terms: readonly Named[], text: string): Named | undefined {
  const key = nameKey(text);
  // Two short words are too alike for one to be a slip of the other.
  if (key.length < 4) return undefined;
  const close = terms.filter(({ name, synonyms }) =>
    [name.sv, ...synonyms].some((word) => editDistance(nameKey(word), key, 1) <= 1),
  );
  return close.length === 1 ? close[0] : undefined;
}
