import type { CellRange, CellRef, EntityKind, MoneyUnit, RecognisedBlock } from '../../../src/index';

/** A column of a table, whatever it was taken for. */
export interface TableColumn {
  readonly column: number;
  readonly header: string;
  readonly headerCell: CellRef;
}

/** One kind of rows that a table's columns give; a table that holds goals and their measures has two parts. */
export interface TablePart {
  readonly entity: EntityKind;
  /** Field and sureness by column. */
  readonly fields: ReadonlyMap<number, { readonly field: string; readonly confidence: number }>;
  readonly unit?: MoneyUnit;
  readonly rows: number;
  /** What is said of all rows alike outside its columns, by heading, sheet name or header. */
  readonly constants: RecognisedBlock['constants'];
}

/** One place on a sheet with its parts, as the recogniser or a mapping has read it. */
export interface TablePlace {
  readonly sheet: string;
  readonly table?: string;
  readonly headerRow: number;
  readonly range: CellRange;
  readonly blocks: readonly RecognisedBlock[];
}

/** Tables of one sheet that look the same, as when a sheet has a small table under each of its headings: they are read, and corrected, in one way. */
export interface TableShape {
  /** The first place: stays the same when the reading is corrected. */
  readonly key: string;
  readonly places: readonly [TablePlace, ...TablePlace[]];
  readonly columns: readonly TableColumn[];
  readonly parts: readonly TablePart[];
  readonly rows: number;
  /** How sure it is what the tables hold. */
  readonly confidence: number;
}

/** Below this a reading is put as a question. */
export const SURE = 0.5;

/** The tables of a workbook in its order. Pairs of label and value, which have no columns, are none. */
export function tableShapes(recognised: readonly RecognisedBlock[]): readonly TableShape[] {
  const shapes = new Map<string, TablePlace[]>();
  for (const place of placesOf(recognised)) {
    const signature = signatureOf(place);
    const same = shapes.get(signature);
    if (same) same.push(place);
    else shapes.set(signature, [place]);
  }
  return [...shapes.values()].map((places) => shapeOf(places as [TablePlace, ...TablePlace[]]));
}

/** What is put as a question about a shape: whether it holds this at all, and the columns that are unsure. */
export function questionsIn({ confidence, parts }: TableShape): number {
  const columns = parts.flatMap(({ fields }) => [...fields.values()]);
  return (confidence < SURE ? 1 : 0) + columns.filter((column) => column.confidence < SURE).length;
}

/** All columns of a block's range; those without values under them are only in its outline. */
export function columnsOf({ outline, columns, unmapped }: RecognisedBlock): readonly TableColumn[] {
  const all = outline?.headers ?? [...columns, ...unmapped];
  return [...new Map(all.map((each) => [each.column, each])).values()].sort((a, b) => a.column - b.column);
}

function placesOf(recognised: readonly RecognisedBlock[]): readonly TablePlace[] {
  const gathered = new Map<object, RecognisedBlock[]>();
  for (const block of recognised) {
    if (block.columns.length === 0 && !block.outline) continue;
    const region = block.outline ?? block;
    gathered.set(region, [...(gathered.get(region) ?? []), block]);
  }
  return [...gathered.values()].map((blocks): TablePlace => {
    const [{ sheet, table, headerRow }] = blocks as [RecognisedBlock, ...RecognisedBlock[]];
    const ranges = blocks.map(({ range }) => range);
    return {
      sheet,
      headerRow,
      ...(table !== undefined && { table }),
      range: {
        top: Math.min(...ranges.map(({ top }) => top)),
        left: Math.min(...ranges.map(({ left }) => left)),
        bottom: Math.max(...ranges.map(({ bottom }) => bottom)),
        right: Math.max(...ranges.map(({ right }) => right)),
      },
      blocks,
    };
  });
}

/** What makes two tables of a sheet the same for somebody who corrects them: the headers, and what they were taken for. */
function signatureOf({ sheet, blocks }: TablePlace): string {
  const headers = columnsOf(blocks[0]!).map(({ column, header }) => [column, header]);
  return JSON.stringify([sheet, headers, [...new Set(blocks.map(partKey))]]);
}

/** Blocks that a heading cut from one table are one part. */
export function partKey({ entity, columns }: RecognisedBlock): string {
  return JSON.stringify([entity, columns.map(({ column, field }) => [column, field])]);
}

function shapeOf(places: readonly [TablePlace, ...TablePlace[]]): TableShape {
  const [{ sheet, table, headerRow, range, blocks: first }] = places;
  const blocks = places.flatMap((place) => place.blocks);
  const parts = new Map<string, RecognisedBlock[]>();
  for (const block of blocks) parts.set(partKey(block), [...(parts.get(partKey(block)) ?? []), block]);
  return {
    key: JSON.stringify([sheet, table ?? headerRow, range.left]),
    places,
    columns: columnsOf(first[0]!),
    parts: [...parts.values()].map(partOf),
    rows: blocks.reduce((sum, { rows }) => sum + rows.length, 0),
    confidence: Math.min(...blocks.map(({ confidence }) => confidence)),
  };
}

/** What is said of all blocks alike, outside their columns; what differs is told by each table's own heading. */
export function sharedConstants(blocks: readonly RecognisedBlock[]): RecognisedBlock['constants'] {
  const [first, ...others] = blocks;
  const shared = Object.entries(first?.constants ?? {}).filter(([field, { value }]) =>
    others.every(({ constants }) => constants[field]?.value === value),
  );
  return Object.fromEntries(shared);
}

function partOf(blocks: readonly RecognisedBlock[]): TablePart {
  const [{ entity, columns }] = blocks as [RecognisedBlock, ...RecognisedBlock[]];
  const unit = blocks.find((block) => block.unit)?.unit;
  return {
    entity,
    fields: new Map(columns.map(({ column, field, confidence }) => [column, { field, confidence }])),
    ...(unit && { unit }),
    rows: blocks.reduce((sum, { rows }) => sum + rows.length, 0),
    constants: sharedConstants(blocks),
  };
}
