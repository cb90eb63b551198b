import {
  ACHIEVED,
  ALLOCATION_KINDS,
  BALANCE_ITEMS,
  BUDGET_KINDS,
  DIRECTIONS,
  FRAME_KINDS,
  ORGANISATION_KINDS,
  PHASES,
  SEXES,
} from '../layout/choices';
import type { FieldKind } from '../layout/fields';

/** The word that the template writes for each value of a closed choice; undefined for fields of another kind. */
export function choiceWords(kind: FieldKind): ReadonlyMap<string, string> | undefined {
  return WORDS.get(kind);
}

type Choices = Readonly<Record<string, readonly string[]>>;

function wordsOf(choices: Choices, write: (word: string) => string = (word) => word): ReadonlyMap<string, string> {
  return new Map(Object.entries(choices).map(([value, words]) => [value, write(words[0]!)]));
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('sv') + word.slice(1);
}

const WORDS = new Map<FieldKind, ReadonlyMap<string, string>>([
  ['organisation-kind', wordsOf(ORGANISATION_KINDS)],
  ['direction', wordsOf(DIRECTIONS)],
  ['sex', wordsOf(SEXES, capital)],
  ['frame-kind', wordsOf(FRAME_KINDS, capital)],
  ['budget-kind', wordsOf(BUDGET_KINDS, capital)],
  ['allocation-kind', wordsOf(ALLOCATION_KINDS)],
  ['achieved', wordsOf(ACHIEVED)],
  ['balance-item', wordsOf(BALANCE_ITEMS)],
  ['phase', wordsOf(PHASES)],
]);
