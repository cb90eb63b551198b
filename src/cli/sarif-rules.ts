import { citations, RULES, RULE_PROSE, RULE_TEXTS, type Language, type SarifRule } from '../index';

/** The catalogue as SARIF describes it, and the findings that the program itself can give. */
export function sarifRules(language: Language): readonly SarifRule[] {
  const sources = new Map<string, readonly string[]>(
    RULES.map((rule) => [rule.id, citations(rule.sources, language).map(({ text }) => text)]),
  );
  return Object.entries(RULE_TEXTS[language]).map(([id, { title }]) => ({
    id,
    title,
    ...RULE_PROSE[language][id]!,
    sources: sources.get(id) ?? [],
  }));
}
