import {
  BUILT_IN_MODELS,
  cliText,
  escapeMarkdown,
  RULES,
  RULE_TEXTS,
  word,
  type CliTextKey,
  type GovernanceModel,
  type Language,
} from '../../index';
import { describeLevel } from '../describe-model';
import type { DocPage } from './doc-page';
import { generatedNote, markdownList, markdownTable, optionsInMarkdown, page } from './page-parts';

/** One page a built-in model, Swedish first, then English: `models/karlskoga.md`. */
export function modelPages(): readonly DocPage[] {
  return BUILT_IN_MODELS.map((model) => ({
    file: `models/${model.id}.md`,
    text: page(
      generatedNote(),
      `# ${escapeMarkdown(model.name.sv)} (\`${model.id}\`)`,
      ...section(model, 'sv'),
      '---',
      ...section(model, 'en'),
    ),
  }));
}

function section(model: GovernanceModel, language: Language): string[] {
  const say = (key: CliTextKey): string => cliText(key, language);
  const terms = (
    [
      ['models.perspectives', model.perspectives],
      ['models.measure-kinds', model.measureKinds],
      ['models.document-types', model.documentTypes],
    ] as const
  ).filter(([, list]) => list.length > 0);
  return [
    ...(language === 'en' ? [`## ${escapeMarkdown(model.name.en)}`] : []),
    `**${say('models.source')}:** ${escapeMarkdown(model.document[language])}`,
    `### ${say('models.levels')}`,
    markdownList(model.levels.map((level) => escapeMarkdown(describeLevel(level, model, language)))),
    ...terms.map(
      ([key, list]) => `**${say(key)}:** ${list.map(({ name }) => escapeMarkdown(name[language])).join(', ')}`,
    ),
    `### ${say('models.rules')}`,
    ruleTable(model, language),
  ];
}

/** The rules that the model has on. */
function ruleTable(model: GovernanceModel, language: Language): string {
  const on = RULES.filter(({ id }) => (model.rules[id]?.severity ?? 'off') !== 'off');
  return markdownTable(
    [
      cliText('docs.rule', language),
      cliText('docs.title', language),
      word('report.severity', language),
      word('report.options', language),
    ],
    on.map(({ id }) => [
      `[${id}](../rules/${id}.md)`,
      escapeMarkdown(RULE_TEXTS[language][id]?.title ?? ''),
      word(`severity.${model.rules[id]!.severity}`, language),
      optionsInMarkdown(model.rules[id]!.options),
    ]),
  );
}
