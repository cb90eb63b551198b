import {
  BUILT_IN_MODELS,
  cliText,
  escapeMarkdown,
  RULES,
  RULE_TEXTS,
  type GovernanceModel,
  type Language,
} from '../../index';
import type { DocPage } from './doc-page';
import { generatedNote, markdownTable, page } from './page-parts';

const LETTERS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: { error: 'F', warning: 'V', information: 'U', off: '–' },
  en: { error: 'E', warning: 'W', information: 'I', off: '–' },
};

/** `rules/README.md`: every rule with its severity in each model, in both languages. */
export function ruleIndex(): DocPage {
  return { file: 'rules/README.md', text: page(generatedNote(), ...section('sv'), '---', ...section('en')) };
}

function section(language: Language): string[] {
  const letter = (model: GovernanceModel, id: string): string => LETTERS[language][model.rules[id]?.severity ?? 'off']!;
  return [
    `${language === 'sv' ? '#' : '##'} ${cliText('docs.rules-title', language)}`,
    cliText('docs.rules-intro', language),
    markdownTable(
      [
        cliText('docs.rule', language),
        cliText('docs.title', language),
        ...BUILT_IN_MODELS.map(({ id, name }) => `[${escapeMarkdown(name[language])}](../models/${id}.md)`),
      ],
      RULES.map(({ id }) => [
        `[${id}](${id}.md)`,
        escapeMarkdown(RULE_TEXTS[language][id]?.title ?? ''),
        ...BUILT_IN_MODELS.map((model) => letter(model, id)),
      ]),
    ),
  ];
}
