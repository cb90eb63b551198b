import {
  cliText,
  escapeMarkdown,
  optionKind,
  optionText,
  RULES,
  type GovernanceModel,
  type Language,
  type OptionKind,
  type Rule,
} from '../../index';
import { inCode, markdownTable } from './page-parts';

/** What names levels, perspectives or measure kinds, and so stands or falls with them. */
const NAMING: ReadonlySet<OptionKind> = new Set([
  'levels',
  'words-by-level',
  'perspectives-by-level',
  'perspectives',
  'measure-kinds',
]);

/** Every option of the rules that a model has on, with the value that holds there. */
export function modelOptions(model: GovernanceModel, language: Language): string {
  return markdownTable(
    (['docs.rule', 'docs.option', 'docs.value', 'docs.meaning'] as const).map((key) => cliText(key, language)),
    optionsOf(model).map(({ rule, option, value }) => [
      `[${rule.id}](../rules/${rule.id}.md)`,
      inCode(option),
      inCode(JSON.stringify(value)),
      escapeMarkdown(optionText(rule.id, option, language) ?? ''),
    ]),
  );
}

/** The options that a model with levels of its own has to state again, as a sentence; empty where there are none. */
export function optionsToRestate(model: GovernanceModel, language: Language): string {
  const naming = optionsOf(model).filter(
    ({ rule, option, value }) =>
      NAMING.has(optionKind(rule.id, option, rule.options[option])) && Object.keys(value as object).length > 0,
  );
  if (naming.length === 0) return '';
  const options = naming.map(({ rule, option }) => `${rule.id} (${option})`).join(', ');
  return cliText('models.restate', language, { options });
}

interface SetOption {
  readonly rule: Rule;
  readonly option: string;
  readonly value: unknown;
}

function optionsOf(model: GovernanceModel): readonly SetOption[] {
  return RULES.filter(({ id }) => (model.rules[id]?.severity ?? 'off') !== 'off').flatMap((rule) =>
    Object.entries({ ...rule.options, ...model.rules[rule.id]?.options }).map(([option, value]) => ({
      rule,
      option,
      value,
    })),
  );
}
