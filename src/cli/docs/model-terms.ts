import { cliText, escapeMarkdown, type GovernanceModel, type Language } from '../../index';
import { inCode, markdownTable } from './page-parts';

/** A model's perspectives, measure kinds and document types with their ids and other words; nothing where it has none. */
export function modelTerms(model: GovernanceModel, language: Language): readonly string[] {
  const lists = [
    ['models.perspectives', model.perspectives],
    ['models.measure-kinds', model.measureKinds],
    ['models.document-types', model.documentTypes],
  ] as const;
  const rows = lists.flatMap(([key, terms]) =>
    terms.map(({ id, name, synonyms }) => [
      cliText(key, language),
      escapeMarkdown(name[language]),
      inCode(id),
      synonyms.map(escapeMarkdown).join(', '),
    ]),
  );
  if (rows.length === 0) return [];
  const header = ['', '', cliText('models.level-id', language), cliText('models.synonyms', language)];
  return [`### ${cliText('models.terms', language)}`, markdownTable(header, rows)];
}
