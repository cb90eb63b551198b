import type { Severity } from '../findings/finding';
import { citations } from '../messages/citations';
import { RULE_PROSE } from '../messages/explained-rules';
import { RULE_TEXTS, type Language } from '../messages/rule-texts';
import { word } from '../messages/words';
import { BUILT_IN_MODELS, findModel } from '../models/built-in-models';
import type { GovernanceModel } from '../models/model';
import { RULES } from '../rules/registry';
import type { Rule } from '../rules/rule';
import { idKey } from '../text/ids';

/** What can be asked of a rule, by the words that ask for it. */
const FIELDS = {
  text: ['text', 'kontrollerar', 'checks'],
  title: ['rubrik', 'titel', 'title'],
  why: ['varför', 'why'],
  wrong: ['fel', 'wrong'],
  right: ['rätt', 'right'],
  severity: ['allvarlighet', 'allvar', 'severity'],
  source: ['källa', 'grund', 'source'],
} as const;

type Field = keyof typeof FIELDS;

/** The Swedish words that ask for something, for help and messages. */
export const RULE_FIELDS: readonly string[] = Object.values(FIELDS).map(([first]) => first);

const BY_ID = new Map<string, Rule>(RULES.map((rule) => [idKey(rule.id), rule]));

/** The rule of an id, written in any case; undefined where there is none. */
export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(idKey(id));
}

/**
 * What a rule says in one of `RULE_FIELDS`, in words; for a model's name its severity there. A rule that cites no passage gives an empty
 * text for its source. Undefined for a field that there is not.
 */
export function ruleFact(rule: Rule, field: string, language: Language): string | undefined {
  const key = idKey(field);
  const asked = (Object.keys(FIELDS) as Field[]).find((name) => (FIELDS[name] as readonly string[]).includes(key));
  const texts = { ...RULE_TEXTS[language][rule.id]!, ...RULE_PROSE[language][rule.id]! };
  switch (asked) {
    case undefined: {
      const model = findModel(field);
      return model && word(`severity.${severityIn(model, rule)}`, language);
    }
    case 'severity':
      return severities(rule, language);
    case 'source':
      return citations(rule.sources, language)
        .map(({ text }) => text)
        .join('; ');
    default:
      return asked === 'text' ? texts.checks : texts[asked];
  }
}

/** One word where all models agree, else the models of each: `fel: Karlskoga, Trelleborg; varning: Katrineholm`. */
function severities(rule: Rule, language: Language): string {
  const models = new Map<Severity | 'off', string[]>();
  for (const model of BUILT_IN_MODELS) {
    const severity = severityIn(model, rule);
    models.set(severity, [...(models.get(severity) ?? []), model.name[language]]);
  }
  const parts = [...models].map(
    ([severity, names]) => [word(`severity.${severity}`, language), names.join(', ')] as const,
  );
  return parts.length === 1 ? parts[0]![0] : parts.map(([severity, names]) => `${severity}: ${names}`).join('; ');
}

function severityIn(model: GovernanceModel, rule: Rule): Severity | 'off' {
  return model.rules[rule.id]?.severity ?? 'off';
}
