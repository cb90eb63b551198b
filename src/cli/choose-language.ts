import type { Language } from '../index';

/** What decides the language of help, errors and reports. */
export interface LanguageChoice {
  readonly language: Language;
  /** The value after `--lang` where it is no language. */
  readonly refused?: string;
}

/** `--lang`, else the first of LC_ALL, LC_MESSAGES and LANG that is set; Swedish unless that is English. */
export function chooseLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): LanguageChoice {
  const asked = optionValue(argv, '--lang');
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  const language = /^en(?![a-z])/i.test(set ?? '') ? 'en' : 'sv';
  if (asked === undefined) return { language };
  return asked === 'sv' || asked === 'en' ? { language: asked } : { language, refused: asked };
}

/** Read before the command line is parsed, for its errors need a language too; the last one counts. */
function optionValue(argv: readonly string[], name: string): string | undefined {
  let value: string | undefined;
  for (const [index, word] of argv.entries()) {
    if (word === '--') break;
    if (word === name) value = argv[index + 1];
    else if (word.startsWith(`${name}=`)) value = word.slice(name.length + 1);
  }
  return value;
}
