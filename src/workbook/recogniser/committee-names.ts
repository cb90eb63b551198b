import { nameKey } from '../../text/ids';

const ENDING =
  /(?:nämnd(?:en)?|styrelse(?:n)?|utskott(?:et)?|revision(?:en)?|fullmäktige|förbund(?:et)?| ab|överförmyndaren?)$/i;
/** `Kultur- och fritidsnämnden`, `Kommunstyrelsen` inside a longer title. */
const INSIDE =
  /(?<![\p{L}-])(?:\p{Lu}\p{L}*-(?:,? \p{Ll}+-)* (?:och|&) \p{Ll}{2,}|\p{Lu}\p{L}{2,})(?:nämnden|nämnd|styrelsen|styrelse)(?!\p{L})/gu;

/** `Verksamhetsplan 2027 för tekniska nämnden`: in small letters only where the title says whose it is. */
const WHOSE = /\bför ((?:tekniska |(?!fack)\p{L}{3,})(?:nämnden|styrelsen))\s*(?:[,:–—(]|\d{4}|$)/iu;

/** Whether a text reads as the name of a committee, a board or a company. */
export function looksLikeCommittee(text: string): boolean {
  return text.length <= 70 && ENDING.test(text.trim());
}

/** The one committee that a title names: one of the organisation list's (`names`: key to name as written), else by its ending. */
export function committeeIn(text: string, names: ReadonlyMap<string, string>): string | undefined {
  if (text.length > 120) return undefined;
  const key = nameKey(text);
  if (names.has(key)) return text.trim();
  const listed = [...names].filter(
    ([name]) =>
      name.length > 4 && ` ${key} `.replace(/[,:–—()-]/g, ' ').includes(` ${name.replace(/[,:–—()-]/g, ' ')} `),
  );
  if (listed.length > 0) {
    const longest = listed.reduce((a, b) => (b[0].length > a[0].length ? b : a));
    return listed.every(([name]) => longest[0].includes(name)) ? longest[1] : undefined;
  }
  const found = new Set(text.match(INSIDE) ?? []);
  if (found.size === 0) return WHOSE.exec(text)?.[1];
  return found.size === 1 ? [...found][0] : undefined;
}
