import firstNames from './first-names.json';

const FIRST_NAMES: ReadonlySet<string> = new Set(firstNames);

/** One part of a name: a capital and small letters, possibly two joined by a hyphen. */
const NAME_PART = /^\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}[\p{Ll}'’]+)?$/u;

/** Words, or ends of words, that tell a function, a unit or a place from a person. */
const FUNCTION_WORD =
  /(?:chef|chefen|direktör|direktören|rektor|rektorn|ansvarig|samordnare|controller|ekonom|strateg|utvecklare|sekreterare|handläggare|ledare|ledning|ledningen|gruppen|grupp|team|teamet|assistent|ingenjör|arkitekt|jurist|inspektör|pedagog|sköterska|konsulent|rådgivare|nämnd|nämnden|styrelse|styrelsen|utskott|utskottet|råd|rådet|kontor|kontoret|förvaltning|förvaltningen|enhet|enheten|avdelning|avdelningen|bolag|bolaget|skola|skolan|gymnasiet|gymnasium|hemmet|hem|gården|gård|huset|hus|bibliotek|biblioteket|center|centrum|centret|museet|hallen|tjänst|tjänsten|verksamhet|verksamheten|kommun|kommunen|församling|stiftelse|stiftelsen|förening|ab)$/iu;

/**
 * Whether a text that should name a function is a person's name, beyond doubt: a common first name and one or two further names,
 * each with a capital (`Anna Berg`, `Berg, Anna`, `Anna Maria Berg`), and not a word of a function, a unit or a place. Several
 * persons in one cell count as well.
 */
export function isPersonName(text: string): boolean {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (plain.split(/[^\p{L}]+/u).some((word) => FUNCTION_WORD.test(word))) return false;
  const parts = plain.split(/\s*[;/&\n]\s*|\s+(?:och|samt)\s+/u).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => isFullName(part) || isReversed(part) || isListOfNames(part));
}

function isListOfNames(part: string): boolean {
  const names = part.split(/\s*,\s*/);
  return names.length > 1 && names.every(isFullName);
}

function isReversed(part: string): boolean {
  const [last, first, ...rest] = part.split(/\s*,\s*/);
  return first !== undefined && rest.length === 0 && isFullName(`${first} ${last!}`);
}

function isFullName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 3 || !words.every((word) => NAME_PART.test(word))) return false;
  return words[0]!
    .toLocaleLowerCase('sv')
    .split('-')
    .every((word) => FIRST_NAMES.has(word));
}
