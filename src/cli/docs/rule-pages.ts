import {
  BUILT_IN_MODELS,
  citations,
  cliText,
  escapeMarkdown,
  RULES,
  RULE_PROSE,
  RULE_TEXTS,
  word,
  type CliTextKey,
  type Language,
  type Rule,
} from '../../index';
import { OWN_MODEL_PAGE, type DocPage } from './doc-page';
import { optionTable } from './option-table';
import { generatedNote, markdownList, markdownTable, optionsInMarkdown, page } from './page-parts';

/** One page a rule, Swedish first, then English: `rules/chain/cycle.md`. */
export function rulePages(): readonly DocPage[] {
  return RULES.map((rule) => ({
    file: `rules/${rule.id}.md`,
    text: page(generatedNote(), `# ${rule.id}`, ...section(rule, 'sv'), '---', ...section(rule, 'en')),
  }));
}

function section(rule: Rule, language: Language): string[] {
  const say = (key: CliTextKey): string => cliText(key, language);
  const prose = RULE_PROSE[language][rule.id];
  const options = optionTable(rule, language);
  const silencers = [...new Set((rule.silencedBy ?? []).map((silencer) => silencer.rule))];
  const examples: readonly (readonly [CliTextKey, string])[] = [
    ['explain.wrong', prose?.wrong ?? ''],
    ['explain.right', prose?.right ?? ''],
  ];
  return [
    `## ${escapeMarkdown(RULE_TEXTS[language][rule.id]?.title ?? rule.id)}`,
    `**${say('explain.checks')}:** ${escapeMarkdown(prose?.checks ?? '')}`,
    markdownList(examples.map(([key, text]) => `**${say(key)}:** ${escapeMarkdown(text)}`)),
    `### ${say('explain.severity')}`,
    severityTable(rule, language),
    ...(options === '' ? [] : [`### ${say('models.settings')}`, options, ownModelLink(rule, language)]),
    ...(silencers.length === 0
      ? []
      : [`**${say('explain.silenced-by')}:** ${silencers.map((id) => link(rule, id)).join(', ')}`]),
    `### ${say('explain.why')}`,
    escapeMarkdown(prose?.why ?? ''),
    `### ${say('explain.sources')}`,
    sources(rule, language),
  ];
}

/** Where it is told how a municipality sets an option. */
function ownModelLink({ id }: Rule, language: Language): string {
  const up = id
    .split('/')
    .map(() => '..')
    .join('/');
  return cliText('docs.own-model', language, { page: `${up}/${OWN_MODEL_PAGE[language]}` });
}

function severityTable(rule: Rule, language: Language): string {
  const settings = BUILT_IN_MODELS.map((model) => ({ model, setting: model.rules[rule.id] }));
  return markdownTable(
    (['report.model', 'report.severity', 'report.options'] as const).map((key) => word(key, language)),
    settings.map(({ model, setting }) => [
      escapeMarkdown(model.name[language]),
      word(`severity.${setting?.severity ?? 'off'}`, language),
      optionsInMarkdown(setting?.options),
    ]),
  );
}

function sources(rule: Rule, language: Language): string {
  const cited = citations(rule.sources, language).map(({ text }) => escapeMarkdown(text));
  return cited.length === 0 ? cliText('explain.no-sources', language) : markdownList(cited);
}

/** A rule that exists is linked from the page of another one. */
function link(from: Rule, id: string): string {
  if (!RULES.some((rule) => rule.id === id)) return `\`${id}\``;
  const [area, name] = id.split('/');
  return from.id.startsWith(`${area}/`) ? `[${id}](${name}.md)` : `[${id}](../${id}.md)`;
}
