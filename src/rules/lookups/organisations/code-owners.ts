import type { Organisation } from '../../../plan/plan';
import { nameKey } from '../../../text/ids';

/** Whose the codes of an organisation list are. */
export interface CodeOwners {
  /** The row that has each code by right, by the code's key. */
  readonly keepers: ReadonlyMap<string, Organisation>;
  /** The rows whose code is another row's, so that their own is lost. */
  readonly lost: readonly Organisation[];
}

/** Tells whose a code is: of rows with one code the first whose name the code abbreviates (SN: Socialnämnden), else the first. */
export function codeOwners(organisations: readonly Organisation[]): CodeOwners {
  const keepers = new Map<string, Organisation>();
  for (const organisation of organisations) {
    const code = nameKey(organisation.code ?? '');
    if (code === '') continue;
    const keeper = keepers.get(code);
    if (!keeper || (!abbreviates(code, keeper) && abbreviates(code, organisation))) keepers.set(code, organisation);
  }
  const lost = organisations.filter((each) => each.code !== undefined && keepers.get(nameKey(each.code)) !== each);
  return { keepers, lost };
}

/** Whether the code's characters stand in the name in their order, the first of them first. */
function abbreviates(code: string, { name }: Organisation): boolean {
  const letters = nameKey(name ?? '');
  if (letters[0] !== code[0]) return false;
  let from = 0;
  return [...code].every((letter) => (from = letters.indexOf(letter, from) + 1) > 0);
}
