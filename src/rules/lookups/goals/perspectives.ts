import { findTerm } from '../../../models/built-in-models';
import type { GovernanceModel, Term } from '../../../models/model';
import type { Goal } from '../../../plan/plan';
import { idKey, splitList } from '../../../text/ids';
import { stated } from './goal-references';
import { nearTerm } from '../near-term';

/** What a goal's perspective cell says. */
export interface NamedPerspectives {
  readonly terms: readonly Term[];
  /** The wordings that mean none of the model's perspectives. */
  readonly unknown: readonly string[];
}

const NONE: NamedPerspectives = { terms: [], unknown: [] };
const ALL = /^(?:alla|samtliga)(?: perspektiv(?:en)?)?$/;

/** Reads goals' perspectives by the model; each distinct text is read once. */
export function perspectiveReader(model: GovernanceModel): (goal: Goal) => NamedPerspectives {
  const known = new Map<string, NamedPerspectives>();
  return ({ perspective }) => {
    const text = stated(perspective);
    if (text === undefined) return NONE;
    let named = known.get(text);
    if (!named) known.set(text, (named = read(text, model)));
    return named;
  };
}

/** The one perspective that an unknown wording is a slip of. */
export function nearPerspective(model: GovernanceModel, text: string): Term | undefined {
  return nearTerm(model.perspectives, text);
}

function read(text: string, { perspectives }: GovernanceModel): NamedPerspectives {
  const whole = termOf(perspectives, text);
  if (whole) return { terms: [whole], unknown: [] };
  if (ALL.test(idKey(text))) return { terms: perspectives, unknown: [] };
  const parts = splitList(text).map((part) => ({ part, term: termOf(perspectives, part) }));
  return {
    terms: parts.flatMap(({ term }) => term ?? []),
    unknown: parts.flatMap(({ part, term }) => (term || stated(part) === undefined ? [] : [part])),
  };
}

/** A perspective by any of its wordings, with or without the word perspective in any form after it. */
function termOf(perspectives: readonly Term[], text: string): Term | undefined {
  const bare = text.trim().replace(/[- ]?perspektiv(?:et)?$/i, '');
  const forms = [text, text.replace(/perspektivet$/i, 'perspektiv'), bare];
  return forms.map((form) => findTerm(perspectives, form)).find((term) => term !== undefined);
}
