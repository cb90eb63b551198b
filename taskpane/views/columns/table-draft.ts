import {
  toMapping,
  type EntityKind,
  type MappingBlock,
  type MoneyUnit,
  type RecognisedBlock,
} from '../../../src/index';
import { columnsOf, partKey, sharedConstants, type TablePlace, type TableShape } from './table-shapes';

/** How somebody wants a part of a table to be read. */
export interface PartDraft {
  readonly entity: EntityKind;
  /** Absent where the sheet's own words are to tell. */
  readonly unit?: MoneyUnit;
  /** Field by column; a column that is not here is not used. */
  readonly fields: ReadonlyMap<number, string>;
}

/** How somebody wants tables to be read; `ignored`: not at all. */
export type TableDraft = 'ignored' | readonly PartDraft[];

/** The draft that changes nothing. */
export function draftOf({ parts }: TableShape): readonly PartDraft[] {
  return parts.map(({ entity, unit, fields }) => ({
    entity,
    ...(unit && { unit }),
    fields: new Map([...fields].map(([column, { field }]) => [column, field])),
  }));
}

/** Whether a draft says what is read already. */
export function isSameDraft(draft: TableDraft, shape: TableShape): boolean {
  if (draft === 'ignored') return false;
  const now = draftOf(shape);
  return draft.every((part, index) => {
    const before = now[index];
    return (
      before !== undefined &&
      before.entity === part.entity &&
      before.unit === part.unit &&
      before.fields.size === part.fields.size &&
      [...part.fields].every(([column, field]) => before.fields.get(column) === field)
    );
  });
}

/** Columns whose field another column of the part has as well: one of the two would not be read. */
export function fieldsTwice({ fields }: PartDraft): ReadonlySet<number> {
  const columns = [...fields];
  return new Set(
    columns
      .filter(([column, field]) => columns.some((other) => other[0] !== column && other[1] === field))
      .map(([column]) => column),
  );
}

/** What a mapping is to say of the tables of a shape. */
export function entriesOfDraft(shape: TableShape, draft: TableDraft): readonly MappingBlock[] {
  return shape.places.flatMap((place) => (draft === 'ignored' ? [ignoring(place)] : entriesOfPlace(place, draft)));
}

function ignoring({ sheet, table, headerRow }: TablePlace): MappingBlock {
  return { sheet, ...(table === undefined ? { headerRow: headerRow + 1 } : { table }), ignore: true, columns: {} };
}

/** The recognised blocks as the draft wants them, told as the recogniser's own are told. */
function entriesOfPlace({ blocks }: TablePlace, draft: readonly PartDraft[]): readonly MappingBlock[] {
  const keys = [...new Set(blocks.map(partKey))];
  const used = new Set(draft.flatMap(({ fields }) => [...fields.keys()]));
  const drafted = draft.map((part, index): RecognisedBlock => {
    const own = blocks.filter((block) => partKey(block) === keys[index]);
    const { unit: _unit, ...block } = own[0] ?? blocks[0]!;
    const columns = columnsOf(block);
    // A column that no part uses is said to be none; one that another part uses is that part's.
    const none = draft.length === 1 || index === 0 ? columns.filter(({ column }) => !used.has(column)) : [];
    return {
      ...block,
      entity: part.entity,
      ...(part.unit && { unit: part.unit }),
      columns: columns.flatMap((column) => {
        const field = part.fields.get(column.column);
        return field === undefined ? [] : [{ ...column, field, confidence: 1 }];
      }),
      unmapped: none,
      constants: own[0]?.entity === part.entity ? constantsOf(own, part) : {},
    };
  });
  return toMapping(drafted).blocks;
}

/** What is said of all blocks alike; a column says it better. */
function constantsOf(blocks: readonly RecognisedBlock[], { fields }: PartDraft): RecognisedBlock['constants'] {
  const byColumn = new Set(fields.values());
  return Object.fromEntries(Object.entries(sharedConstants(blocks)).filter(([field]) => !byColumn.has(field)));
}
