import { remembered } from './remembered';

/** No header is longer; the limit bounds the time that a hostile cell can take. */
const LONGEST = 300;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** Superscripts have to go before NFKC turns them into digits of the word they stand at. */
const FOOTNOTE = /[*†‡§\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+(?=\s|$|[)\].,:;])|(?<=\S)\s*\b\d\)\s*$/g;
const BRACKETED_UNIT =
  /[([]\s*(?:(?:belopp\s+)?i\s+|belopp\s+)?(?:kr|kronor|tkr|tusen\s?tal\s?kronor|tusen\s?kronor|mnkr|mkr|miljoner\s?kronor|kkr|ksek|msek|sek|%|procent)\s*[)\]]/gi;
const TRAILING_UNIT =
  /(?<=[^\s,])[\s,]+(?:i\s+)?(?:tkr|mnkr|mkr|kkr|ksek|msek|tusental kronor|tusen kronor|miljoner kronor)$/;

/**
 * The key under which a header is looked up: case folded; line breaks, NBSP and hyphenation gone; footnote marks, units (`(tkr)`,
 * `[kr]`, a trailing `tkr`) and punctuation dropped.
 */
export const headerKey: (text: string) => string = remembered((text) => {
  const plain = text
    .slice(0, LONGEST)
    .replace(INVISIBLE, '')
    .replace(FOOTNOTE, '')
    .normalize('NFKC')
    .replace(/(\p{Ll})-[ \t]*[\r\n]+\s*(?=\p{Ll})/gu, '$1')
    .replace(BRACKETED_UNIT, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLocaleLowerCase('sv')
    .replace(/[.:;,!?"'“”‘’()[\]{}_/\\|*#…]+/g, ' ')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[- ]+|[- ]+$/g, '');
  return plain.replace(TRAILING_UNIT, '');
});

/** The same key without diacritics, for a second try: `malniva` for `målnivå`. */
export function foldedKey(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The folded key without spaces and hyphens: `målid`, `Mål ID` and `Mål-id` are one. */
export const compactKey: (key: string) => string = remembered((key) => foldedKey(key).replace(/[\s-]+/g, ''));
