import {
  cliText,
  escapeMarkdown,
  optionChoices,
  optionKind,
  optionKindText,
  optionText,
  type Language,
  type Rule,
} from '../../index';
import { inCode, markdownTable } from './page-parts';

/** What an option of a rule holds, in words: a choice with its words. */
export function optionKindInWords(rule: Rule, option: string, language: Language): string {
  const fallback = rule.options[option];
  const kind = optionKind(rule.id, option, fallback);
  const words = optionKindText(kind, language) ?? kind;
  const choices = optionChoices(rule.id, option, fallback);
  return choices ? cliText('docs.choices', language, { kind: words, choices: choices.join(', ') }) : words;
}

/** A rule's options with what each holds, its default and what it does; empty for a rule without options. */
export function optionTable(rule: Rule, language: Language): string {
  const options = Object.entries(rule.options);
  if (options.length === 0) return '';
  return markdownTable(
    (['docs.option', 'docs.kind', 'docs.default', 'docs.meaning'] as const).map((key) => cliText(key, language)),
    options.map(([option, fallback]) => [
      inCode(option),
      escapeMarkdown(optionKindInWords(rule, option, language)),
      inCode(JSON.stringify(fallback)),
      escapeMarkdown(optionText(rule.id, option, language) ?? ''),
    ]),
  );
}
