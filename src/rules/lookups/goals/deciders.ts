import type { Organisation } from '../../../plan/plan';
import type { Decider } from '../../../models/model';
import { idKey } from '../../../text/ids';
import type { OrganisationLookup } from '../organisations/organisations';

/** Who a text says has decided: the council, a committee or company board, or an official, a department or a unit. */
export type DecidingBody = 'council' | 'committee' | 'official';

const WORDS: Readonly<Record<DecidingBody, RegExp>> = {
  council: /^(?:kf|(?:kommun)?fullmäktiges?)$/,
  committee:
    /^(?:ks|.*nämnd(?:en|er|erna)?|.*styrelse[nr]?|.*styrelserna|.*utskott(?:et)?|.*presidi(?:um|et)|bolag(?:et)?)$/,
  official:
    /^(?:vd|rektor.*|.*chef(?:en|er|erna)?|.*direktör(?:en|er)?|.*ansvarig[ae]?|.*ledning(?:en)?|.*ledningsgrupp(?:en)?|.*ledare[n]?|.*samordnare[n]?|.*controller[n]?|.*ekonom(?:en)?|.*strateg(?:en)?|.*handläggare[n]?|.*sekreterare[n]?|.*förvaltning(?:en)?|.*kontor(?:et)?|.*enhet(?:en)?|.*avdelning(?:en)?)$/,
};

/** The body that a text names; undefined where it names none, or more than one kind, so that nobody can say who decided. */
export function decidingBody(text: string, organisations: OrganisationLookup): DecidingBody | undefined {
  const known = organisations.find(text);
  if (known) return bodyOf(known);
  const words = idKey(text).split(/[^\p{L}]+/u);
  const bodies = (Object.keys(WORDS) as DecidingBody[]).filter((body) => words.some((word) => WORDS[body].test(word)));
  return bodies.length === 1 ? bodies[0] : undefined;
}

function bodyOf({ kind }: Organisation): DecidingBody | undefined {
  if (kind === undefined) return undefined;
  if (kind === 'council') return 'council';
  return kind === 'department' || kind === 'unit' ? 'official' : 'committee';
}

/** The kind of body that decides the goals of a level. */
export function bodyFor(decider: Decider): DecidingBody {
  return decider === 'council' || decider === 'committee' ? decider : 'official';
}
