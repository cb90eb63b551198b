import type { GoverningDocument } from '../../../plan/plan';
import { idKey } from '../../../text/ids';

/**
 * What a governing document is to those who are governed by it: `direction` sets goals (inriktningsdokument), `instruction` says how
 * something is to be done and sets none (anvisningsdokument), `statute` belongs to the collection of statutes (författningssamling).
 */
export type DocumentClass = 'direction' | 'instruction' | 'statute';

/** The classes by their own names, then by the sorts of documents that belong to them; the first that fits holds. */
const WORDS: readonly (readonly [RegExp, DocumentClass])[] = [
  [/författningssamling/, 'statute'],
  [/inriktningsdokument/, 'direction'],
  [/anvisningsdokument/, 'instruction'],
  [
    /reglement|föreskrift|(?<!lag)stadg(?:a|an|ar|or)\b|bolagsordning|ägardirektiv|\btax(?:a|an|or)\b|\bavgift|arvodes/,
    'statute',
  ],
  [/inriktning|kommunplan|övergripande plan|(?<!re)vision|program|strategi|handlingsplan/, 'direction'],
  [/anvisning|riktlinje|rutin|policy|grafisk/, 'instruction'],
];

/** The class that a text names; undefined where it names none. */
export function classNamed(text: string | undefined): DocumentClass | undefined {
  const key = text === undefined ? '' : idKey(text);
  return WORDS.find(([words]) => words.test(key))?.[1];
}

/** The class of a governing document, by Kategori, else Typ, else its name; undefined where none of them tells. */
export function documentClass({ category, type, name }: GoverningDocument): DocumentClass | undefined {
  return classNamed(category) ?? classNamed(type) ?? classNamed(name);
}
