import { remembered } from './remembered';

/** How texts are compared: ids and names are the same when they differ only in case, Unicode form, or white space. */

/** Nothing to normalise: letters of Latin-1, digits and marks, single spaces inside. */
const PLAIN = /^(?:[!-~À-ÖØ-öø-ÿ]+(?: [!-~À-ÖØ-öø-ÿ]+)*)?$/;
/** Nothing that a name may write in another way. */
const NO_MARKS = /^[^\u2010-\u2015\u2212\u2018\u2019\u201C\u201D"'´`\-/&]*$/;

/** The key of an id: trimmed, NFKC, case folded, inner white space collapsed; invisible characters dropped. */
export const idKey: (text: string) => string = remembered((text) =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKC')
        .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase(),
);

/** The key of a name (an organisation, a document, a level): as an id, and dashes and quotes of all kinds are one. */
export const nameKey: (text: string) => string = remembered((text) => {
  const key = idKey(text);
  return NO_MARKS.test(key)
    ? key
    : key
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/[\u2018\u2019\u201C\u201D"'´`]/g, '')
        .replace(/\s*([-/&])\s*/g, '$1');
});

/**
 * Several ids or names in one cell, separated by `;`, `,` or a line break; empty ones are dropped. The comma after a hyphen is
 * part of a name: `Miljö-, bygg- och räddningsnämnden`.
 */
export function splitList(text: string): string[] {
  return text
    .split(/[;\n\r]+|(?<!\p{L}-),+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The number of single-character edits between two texts, counted only up to `limit`; more is `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const value = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + cost);
      current.push(value);
      best = Math.min(best, value);
    }
    if (best > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length]!;
}
