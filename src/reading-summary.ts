import type { ReadingSummary } from './central/exports/findings/file-report';
import type { Language } from './messages/rule-texts';
import { word } from './messages/words';
import type { GovernanceModel } from './models/model';
import type { OpenedWorkbook } from './open-workbook';
import { a1, columnLetters, sheetAddress } from './plan/cell';
import type { EntityKind } from './plan/source';
import { fieldsOf, tableOf } from './workbook/layout/tables';
import type { RecognisedBlock, RecognisedColumn } from './workbook/recogniser/recognised';

/** Below this a column or a table is put to the user as a question. */
const SURE = 0.5;

/** How the workbook was read, in words: the tables that were found, the unit, and what a reader should know before trusting the verdict. */
export function readingSummary({ recognised, plan, notes }: OpenedWorkbook, model: GovernanceModel, language: Language): ReadingSummary {
  const entity = (kind: EntityKind): string => word(`entity.${kind}`, language);
  const tables = recognised.map((block) => ({
    place: placeOf(block),
    name: entity(block.entity),
    rows: block.rows.length,
  }));
  const unsure = recognised.flatMap((block) => [
    ...(block.confidence < SURE
      ? [word('note.unsure-block', language, { place: placeOf(block), entity: entity(block.entity) })]
      : []),
    ...block.columns
      .filter(({ confidence }) => confidence < SURE)
      .map((column) =>
        word('note.unsure-column', language, {
          column: columnLetters(column.column),
          sheet: block.sheet,
          header: column.header,
          field: headerOf(block.entity, column),
        }),
      ),
  ]);
  return {
    model: model.name[language],
    budgetYear: plan.settings.budgetYear ?? null,
    unit: plan.settings.unit,
    tables,
    notes: [...notes.map(({ messageId, sheet }) => word(`note.${messageId}`, language, { sheet })), ...unsure],
  };
}

/** The template's header of the field that a column was taken for: `Målnivå 2027`. */
function headerOf(entity: EntityKind, { field }: RecognisedColumn): string {
  const [name, year] = field.split(':');
  if (year === undefined) return fieldsOf(entity).find((column) => column.field === field)?.header ?? field;
  const prefix = tableOf(entity).years.find((years) => years.field === name)?.prefix ?? '';
  return `${prefix} ${year}`.trim();
}

/** `Mål!A1:S14`. */
function placeOf({ sheet, range }: RecognisedBlock): string {
  const first = sheetAddress({ sheet, row: range.top, column: range.left });
  return `${first}:${a1({ row: range.bottom, column: range.right })}`;
}
