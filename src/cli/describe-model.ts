import {
  cliText,
  RULES,
  RULE_TEXTS,
  word,
  type CliTextKey,
  type GovernanceModel,
  type Language,
  type Level,
} from '../index';
import { alignColumns } from './align-columns';

/** A model for people: what it builds on, its levels, its words, and the severity of each rule. */
export function describeModel(model: GovernanceModel, language: Language): string {
  const say = (key: CliTextKey): string => cliText(key, language);
  const terms = (
    [
      ['models.perspectives', model.perspectives],
      ['models.measure-kinds', model.measureKinds],
      ['models.document-types', model.documentTypes],
    ] as const
  )
    .filter(([, list]) => list.length > 0)
    .map(([key, list]) => `${say(key)}: ${list.map(({ name }) => name[language]).join(', ')}\n`);
  const rules = RULES.map(({ id }) => [
    `  ${severityWord(model, id, language)}`,
    id,
    [RULE_TEXTS[language][id]?.title ?? '', optionsInWords(model, id, language)]
      .filter((part) => part !== '')
      .join('; '),
  ]);
  return [
    `${model.id}  ${model.name[language]}\n`,
    ...(model.extends === undefined ? [] : [`${say('models.extends')}: ${model.extends}\n`]),
    `${say('models.source')}: ${model.document[language]}\n\n`,
    `${say('models.levels')}:\n`,
    ...model.levels.map((level) => `  ${describeLevel(level, model, language)}\n`),
    ...terms,
    `\n${say('models.rules')}:\n`,
    alignColumns(rules),
  ].join('');
}

/** `Nämndmål: beslutas av nämnden, under Fullmäktigemål, mätbar`. */
export function describeLevel(
  { name, decidedBy, parents, measurable }: Level,
  { levels }: GovernanceModel,
  language: Language,
): string {
  const above = levels.filter(({ id }) => parents.includes(id)).map((level) => level.name[language]);
  return `${name[language]}: ${[
    cliText('models.decided-by', language, { decider: cliText(`decider.${decidedBy}`, language) }),
    ...(above.length > 0 ? [cliText('models.below', language, { levels: above })] : []),
    ...(measurable ? [cliText('models.measurable', language)] : []),
  ].join(', ')}`;
}

/** The severity that a model gives a rule, in words. */
export function severityWord(model: GovernanceModel, ruleId: string, language: Language): string {
  return word(`severity.${model.rules[ruleId]?.severity ?? 'off'}`, language);
}

function optionsInWords(model: GovernanceModel, ruleId: string, language: Language): string {
  const options = Object.entries(model.rules[ruleId]?.options ?? {}).map(
    ([name, value]) => `${name} = ${JSON.stringify(value)}`,
  );
  return options.length === 0 ? '' : cliText('models.options', language, { options: options.join(', ') });
}
