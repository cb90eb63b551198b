import {
  citations,
  cliText,
  escapeMarkdown,
  RULES,
  SOURCE_DOCUMENTS,
  type GovernanceModel,
  type Language,
} from '../../index';
import { markdownTable } from './page-parts';

/** The passages of a model's own documents (of the law, for the statute) that its rules rest on, each with its rules; empty where there are none. */
export function modelPassages(model: GovernanceModel, language: Language): string {
  const isLaw = model.extends === undefined;
  const own = new Set(
    SOURCE_DOCUMENTS.filter((document) => (isLaw ? document.model === undefined : document.model === model.id)).map(
      ({ id }) => id,
    ),
  );
  const rules = new Map<string, string[]>();
  for (const { id, sources } of RULES) {
    if ((model.rules[id]?.severity ?? 'off') === 'off') continue;
    for (const { text } of citations(
      sources.filter(({ document }) => own.has(document)),
      language,
    ))
      rules.set(text, [...(rules.get(text) ?? []), `[${id}](../rules/${id}.md)`]);
  }
  if (rules.size === 0) return '';
  return markdownTable(
    [cliText('models.passage', language), cliText('models.rules', language)],
    [...rules].map(([text, ids]) => [escapeMarkdown(text), ids.join(', ')]),
  );
}
