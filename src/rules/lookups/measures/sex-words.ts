import { idKey } from '../../../text/ids';

export type NamedSex = 'women' | 'men';

const WORDS: Readonly<Record<NamedSex, RegExp>> = {
  women:
    /^(?:kvinn(?:a|an|or|orna|as|ors|ornas|lig|ligt|liga)|flick(?:a|an|or|orna|as|ors|ornas)|tjej(?:|en|er|erna|ers)|dam(?:er|erna|ers))$/,
  men: /^(?:män|männen|mäns|männens|mannen|manlig|manligt|manliga|pojk(?:e|en|ar|arna|ars|arnas)|kill(?:e|en|ar|arna|ars)|herr(?:ar|arna|ars))$/,
};

/** Words that mean women and men at once. */
const BOTH = /^(?:könen|könens|bägge kön|båda kön)$/;

/** The words of a text, in small letters, without what stands between them. */
export function wordsOf(text: string): readonly string[] {
  return idKey(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

/** Which sexes a text names: women or girls, men or boys. */
export function sexesNamedIn(text: string): ReadonlySet<NamedSex> {
  const words = wordsOf(text);
  if (words.some((word, index) => BOTH.test(word) || BOTH.test(`${words[index - 1] ?? ''} ${word}`)))
    return new Set(['women', 'men']);
  return new Set((['women', 'men'] as const).filter((sex) => words.some((word) => WORDS[sex].test(word))));
}

/** Whether a word names women, girls, men or boys. */
export function isSexWord(word: string): boolean {
  return WORDS.women.test(word) || WORDS.men.test(word);
}
