import type { ReadingSummary } from '../central/exports/findings/file-report';
import type { Language } from '../messages/rule-texts';
import { word } from '../messages/words';
import type { GovernanceModel } from '../models/model';
import type { OpenedWorkbook } from './open-workbook';
import { a1, columnLetters, sheetAddress } from '../plan/cell';
import type { Plan } from '../plan/plan';
import type { EntityKind } from '../plan/source';
import { LADDER_STEPS } from '../workbook/layout/ladder';
import { fieldsOf, tableOf } from '../workbook/layout/tables';
import type { RecognisedBlock, RecognisedColumn } from '../workbook/recogniser/recognised';

/** Below this a column or a table is put to the user as a question. */
const SURE = 0.5;

/** How the workbook was read, in words: the tables that were found, the unit, and what a reader should know before trusting the verdict. */
export function readingSummary(
  opened: OpenedWorkbook,
  model: GovernanceModel,
  dismissed: number,
  language: Language,
): ReadingSummary {
  const { recognised, plan, notes } = opened;
  const entity = (kind: EntityKind): string => word(`entity.${kind}`, language);
  const tables = filledTables(recognised).map(({ blocks, rows }) => ({
    place: placesOf(blocks),
    name: entity(blocks[0].entity),
    rows,
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
    municipality: plan.settings.municipality ?? null,
    committee: plan.settings.committee ?? null,
    unit: plan.settings.unit,
    tables,
    notes: [
      ...ladderNote(plan, language),
      ...notes.map(({ messageId, ...data }) => word(`note.${messageId}`, language, data)),
      ...unsure,
      ...sheetsWithoutLevel(plan).map((sheet) => word('note.no-level', language, { sheet })),
      ...memoryNotes(opened, model, language),
      ...(dismissed === 0 ? [] : [word('note.dismissed', language, { count: dismissed })]),
    ],
  };
}

/** Where the parts of the governance stand on Trappan, with the names of the steps. */
function ladderNote({ settings }: Plan, language: Language): string[] {
  if (!settings.ladder) return [];
  const parts = settings.ladder.map(({ part, steps }) => {
    const named = steps.map((step) => `${step} (${LADDER_STEPS[step - 1]?.[language].toLowerCase() ?? ''})`);
    return `${part} ${named.join(', ')}`;
  });
  return [word('note.ladder', language, { parts: parts.join(' · ') })];
}

/** The sheets where neither a column nor a title tells the level of any goal: much is silent there, which is not to look like a clean bill. */
function sheetsWithoutLevel({ goals }: Plan): readonly string[] {
  const sheets = new Map<string, boolean>();
  for (const { level, source } of goals) {
    const { sheet, columns } = source.block;
    const told = level !== undefined || columns['level'] !== undefined;
    sheets.set(sheet, told || (sheets.get(sheet) ?? false));
  }
  return [...sheets].flatMap(([sheet, told]) => (told ? [] : [sheet]));
}

/** What is to be said about what the workbook remembers outside its cells. */
function memoryNotes({ stated, memoryProblems }: OpenedWorkbook, model: GovernanceModel, language: Language): string[] {
  return [
    ...(stated.overruled && stated.model === model
      ? [word('note.model-overruled', language, { model: model.name[language], stated: stated.overruled.text })]
      : []),
    ...memoryProblems.map(({ part, path }) =>
      word(`note.${part}-unread`, language, { path: path === '' ? '/' : path }),
    ),
  ];
}

/** The blocks that hold rows; those of one kind on one sheet together, for a sheet may have a small table under each of its headings. */
function filledTables(recognised: readonly RecognisedBlock[]): readonly FilledTable[] {
  const tables = new Map<string, { blocks: [RecognisedBlock, ...RecognisedBlock[]]; rows: number }>();
  for (const block of recognised) {
    if (block.rows.length === 0) continue;
    const key = `${block.entity} ${block.sheet}`;
    const table = tables.get(key);
    if (!table) tables.set(key, { blocks: [block], rows: block.rows.length });
    else {
      table.blocks.push(block);
      table.rows += block.rows.length;
    }
  }
  return [...tables.values()];
}

interface FilledTable {
  readonly blocks: readonly [RecognisedBlock, ...RecognisedBlock[]];
  readonly rows: number;
}

/** The first place, and an ellipsis where there are more. */
function placesOf([first, ...more]: readonly [RecognisedBlock, ...RecognisedBlock[]]): string {
  return more.length === 0 ? placeOf(first) : `${placeOf(first)} …`;
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
