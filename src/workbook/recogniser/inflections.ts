/** Shorter words are too general to be bent. */
const SHORTEST = 5;
const ENDINGS = ['n', 'en', 'et', 'na', 'er', 'erna', 'ar', 'arna', 'or', 'orna'];

/** A Swedish wording with its definite and plural forms, rightly or wrongly bent: sheets are called `Löften` where the level is `Löfte`. */
export function inflections(wording: string): readonly string[] {
  const words = wording.trim().split(/\s+/);
  const last = words.at(-1)!;
  if (last.length < SHORTEST) return [wording];
  const stems = /[aeou]$/.test(last) ? [last, last.slice(0, -1)] : [last];
  const bent = stems.flatMap((stem) => ENDINGS.map((ending) => stem + ending));
  const before = words.slice(0, -1);
  // `Strategisk inriktning`, `Strategiska inriktningar`.
  const openings =
    before.length === 0 ? [''] : [`${before.join(' ')} `, `${before.map((word) => `${word}a`).join(' ')} `];
  return [wording, ...openings.flatMap((opening) => bent.map((word) => opening + word))];
}
