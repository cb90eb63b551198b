import {
  BUILT_IN_MODELS,
  cliText,
  escapeMarkdown,
  modelTexts,
  RULES,
  RULE_TEXTS,
  word,
  type CliTextKey,
  type GovernanceModel,
  type Language,
} from '../../index';
import type { DocPage } from './doc-page';
import { modelOptions, optionsToRestate } from './model-options';
import { modelPassages } from './model-passages';
import { modelTerms } from './model-terms';
import { generatedNote, inCode, markdownTable, page } from './page-parts';

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
  const texts = modelTexts(model.id, language);
  const passages = modelPassages(model, language);
  return [
    ...(language === 'en' ? [`## ${escapeMarkdown(model.name.en)}`] : []),
    `**${say('models.source')}:** ${escapeMarkdown(model.document[language])}`,
    ...(model.extends === undefined ? [] : [`**${say('models.extends')}:** [${model.extends}](${model.extends}.md)`]),
    `### ${say('models.about')}`,
    escapeMarkdown(texts?.about ?? ''),
    `### ${say('models.levels')}`,
    levelTable(model, language),
    ...modelTerms(model, language),
    `### ${say('models.rules')}`,
    ruleTable(model, language),
    `### ${say('models.settings')}`,
    say('models.settings-intro'),
    modelOptions(model, language),
    optionsToRestate(model, language),
    ...(passages === '' ? [] : [`### ${say('models.passages')}`, passages]),
    `### ${say('models.left-out')}`,
    escapeMarkdown(texts?.leftOut ?? ''),
  ];
}

function levelTable({ levels }: GovernanceModel, language: Language): string {
  const say = (key: CliTextKey): string => cliText(key, language);
  return markdownTable(
    (
      [
        'models.level',
        'models.level-id',
        'models.decider',
        'models.above',
        'models.is-measurable',
        'models.synonyms',
      ] as const
    ).map(say),
    levels.map(({ id, name, decidedBy, parents, measurable, synonyms }) => [
      escapeMarkdown(name[language]),
      inCode(id),
      say(`decider.${decidedBy}`),
      levels
        .filter((level) => parents.includes(level.id))
        .map((level) => escapeMarkdown(level.name[language]))
        .join(', '),
      say(measurable ? 'docs.yes' : 'docs.no'),
      synonyms.map(escapeMarkdown).join(', '),
    ]),
  );
}

/** The rules that the model has on. */
function ruleTable(model: GovernanceModel, language: Language): string {
  const on = RULES.filter(({ id }) => (model.rules[id]?.severity ?? 'off') !== 'off');
  return markdownTable(
    [cliText('docs.rule', language), cliText('docs.title', language), word('report.severity', language)],
    on.map(({ id }) => [
      `[${id}](../rules/${id}.md)`,
      escapeMarkdown(RULE_TEXTS[language][id]?.title ?? ''),
      word(`severity.${model.rules[id]!.severity}`, language),
    ]),
  );
}
