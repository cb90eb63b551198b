/** The texts in the language of the terminal: English where it speaks English, else Swedish. */
export function chooseTexts({ sv, en }) {
  const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
  return /^en(?![a-z])/i.test(locale) ? en : sv;
}
