import { citations, RULES, RULE_TEXTS, type Language, type SarifRule } from '../index';

/** The catalogue as SARIF describes it, and the findings that the program itself can give. */
export function sarifRules(language: Language): readonly SarifRule[] {
  const sources = new Map<string, readonly string[]>(
    RULES.map((rule) => [rule.id, citations(rule.sources, language).map(({ text }) => text)]),
  );
  return Object.entries(RULE_TEXTS[language]).map(([id, { title, checks, why, wrong, right }]) => ({
    id,
    title,
    checks,
    why,
    wrong,
    right,
    sources: sources.get(id) ?? [],
  }));
}
