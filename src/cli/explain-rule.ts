import {
  BUILT_IN_MODELS,
  citations,
  cliText,
  optionText,
  RULE_PROSE,
  RULE_TEXTS,
  type CliTextKey,
  type Language,
  type Rule,
} from '../index';
import { alignColumns } from './align-columns';
import { optionKindInWords } from './docs/option-table';
import { severityWord } from './describe-model';

/** A rule for people: what it checks and why, an example, its severity in each model, its options and its sources. Ends in a line break. */
export function explainRule(rule: Rule, language: Language): string {
  const say = (key: CliTextKey): string => cliText(key, language);
  const prose = RULE_PROSE[language][rule.id];
  const sections: [CliTextKey, string][] = [
    ['explain.checks', prose?.checks ?? ''],
    ['explain.why', prose?.why ?? ''],
    ['explain.wrong', prose?.wrong ?? ''],
    ['explain.right', prose?.right ?? ''],
    ['explain.severity', severities(rule, language)],
    ['explain.options', optionLines(rule, language)],
    ['explain.sources', sourceLines(rule, language)],
    ['explain.silenced-by', (rule.silencedBy ?? []).map((silencer) => silencer.rule).join('\n')],
  ];
  const parts = sections
    .filter(([, text]) => text !== '')
    .map(
      ([key, text]) =>
        `${say(key)}:\n${text
          .trimEnd()
          .split('\n')
          .map((line) => `  ${line}`)
          .join('\n')}\n`,
    );
  return `${rule.id}  ${RULE_TEXTS[language][rule.id]?.title ?? ''}\n\n${parts.join('\n')}`;
}

/** One line a model: `karlskoga  fel`. */
function severities(rule: Rule, language: Language): string {
  return alignColumns(
    BUILT_IN_MODELS.map((model) => [
      model.id,
      severityWord(model, rule.id, language),
      optionsOf(model.rules[rule.id]?.options),
    ]),
  );
}

/** The rule's options with their defaults and what they do: `limit = 12`. */
function optionLines(rule: Rule, language: Language): string {
  return Object.entries(rule.options)
    .flatMap(([name, value]) => [
      `${name} = ${JSON.stringify(value)} (${optionKindInWords(rule, name, language)})`,
      `  ${optionText(rule.id, name, language) ?? ''}`,
    ])
    .join('\n');
}

function optionsOf(options: Readonly<Record<string, unknown>> | undefined): string {
  return Object.entries(options ?? {})
    .map(([name, value]) => `${name} = ${JSON.stringify(value)}`)
    .join(', ');
}

/** The passages that the rule builds on, in every municipality. */
function sourceLines({ sources }: Rule, language: Language): string {
  const cited = citations(sources, language).map(({ text }) => text);
  return cited.length === 0 ? cliText('explain.no-sources', language) : cited.join('\n');
}
