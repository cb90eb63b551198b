import en from './en/options.json';
import type { Language } from './rule-texts';
import sv from './sv/options.json';

interface OptionTexts {
  readonly kinds: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const TEXTS: Readonly<Record<Language, OptionTexts>> = { sv, en };

/** What an option of a rule does, in a sentence; undefined for one that is not told of. */
export function optionText(rule: string, option: string, language: Language): string | undefined {
  const texts = TEXTS[language].options;
  return Object.hasOwn(texts, rule) ? texts[rule]?.[option] : undefined;
}

/** What an option of a kind holds, in words: `share, 0 to 1`. */
export function optionKindText(kind: string, language: Language): string | undefined {
  return TEXTS[language].kinds[kind];
}

/** Every rule and option that is told of, so that none is told of in vain. */
export function toldOptions(language: Language): readonly (readonly [rule: string, option: string])[] {
  return Object.entries(TEXTS[language].options).flatMap(([rule, options]) =>
    Object.keys(options).map((option) => [rule, option] as const),
  );
}
