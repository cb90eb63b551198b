import { cliText, headerFields, TABLES, word, type Language } from '../../index';
import { inCode, markdownTable } from './page-parts';

/** Every table and field that a model may teach more headers for, with the template's own header. */
export function fieldTable(language: Language): string {
  return markdownTable(
    (['docs.table', 'docs.sheet', 'docs.field', 'docs.header'] as const).map((key) => cliText(key, language)),
    TABLES.flatMap(({ entity, sheet, columns, years }) =>
      headerFields(entity).map((field) => {
        const column = columns.find((each) => each.field === field);
        const yearly = years.find((each) => each.field === field);
        const prefix = yearly?.prefix ?? '';
        const byYear = prefix === '' ? cliText('docs.year', language) : cliText('docs.per-year', language, { prefix });
        return [
          `${inCode(entity)} (${word(`entity.${entity}`, language)})`,
          sheet,
          inCode(field),
          column?.header ?? (yearly ? byYear : ''),
        ];
      }),
    ),
  );
}
