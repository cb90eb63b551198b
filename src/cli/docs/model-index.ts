import {
  BUILT_IN_MODELS,
  cliText,
  escapeMarkdown,
  optionText,
  RULES,
  word,
  type CliTextKey,
  type Language,
  type Rule,
} from '../../index';
import { OWN_MODEL_PAGE, type DocPage } from './doc-page';
import { fieldTable } from './field-table';
import { optionKindInWords } from './option-table';
import { generatedNote, inCode, markdownList, markdownTable, page } from './page-parts';

/** `models/README.md`: the built-in models, and what a model of one's own can set, in both languages. */
export function modelIndex(): DocPage {
  return { file: 'models/README.md', text: page(generatedNote(), ...section('sv'), '---', ...section('en')) };
}

function section(language: Language): string[] {
  const say = (key: CliTextKey): string => cliText(key, language);
  return [
    `${language === 'sv' ? '#' : '##'} ${say('docs.models-title')}`,
    cliText('docs.models-intro', language, { page: `../${OWN_MODEL_PAGE[language]}` }),
    markdownList(
      BUILT_IN_MODELS.map(
        ({ id, name, levels }) =>
          `[${escapeMarkdown(name[language])}](${id}.md) (\`${id}\`): ${levels.map((level) => escapeMarkdown(level.name[language])).join(' › ')}`,
      ),
    ),
    `### ${say('docs.all-options')}`,
    say('docs.all-options-intro'),
    markdownTable(
      [
        say('docs.rule'),
        word('report.severity', language),
        say('docs.option'),
        say('docs.kind'),
        say('docs.default'),
        say('docs.meaning'),
      ],
      RULES.flatMap((rule) => ruleRows(rule, language)),
    ),
    `### ${say('docs.all-fields')}`,
    say('docs.all-fields-intro'),
    fieldTable(language),
  ];
}

/** A row for each option of a rule; one where it has none. */
function ruleRows(rule: Rule, language: Language): readonly (readonly string[])[] {
  const statute = BUILT_IN_MODELS.find((model) => model.extends === undefined);
  const opening = [
    `[${rule.id}](../rules/${rule.id}.md)`,
    word(`severity.${statute?.rules[rule.id]?.severity ?? 'off'}`, language),
  ];
  const options = Object.entries(rule.options);
  if (options.length === 0) return [[...opening, '', '', '', '']];
  return options.map(([option, fallback]) => [
    ...opening,
    inCode(option),
    escapeMarkdown(optionKindInWords(rule, option, language)),
    inCode(JSON.stringify(fallback)),
    escapeMarkdown(optionText(rule.id, option, language) ?? ''),
  ]);
}
