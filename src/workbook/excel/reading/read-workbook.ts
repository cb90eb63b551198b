import type { ReadOptions } from '../../live-workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../snapshot';
import { FormatRows } from '../../xlsx/parts/format-rows';
import { FormatsList } from './formats-list';
import { hiddenColumnsOf } from './hidden-columns';
import { readBlocks } from './read-blocks';
import { readDetails } from './read-details';
import { readLists, type WorkbookLists } from './read-lists';
import { GridRows } from './rows-of-grid';
import { definedName, type SheetDetails } from './sheet-details';
import { SheetDraft } from './sheet-draft';
import { usedAreas } from './used-areas';

/** A reading, and the sheets' ids, by which Excel tells of changes. */
export interface WorkbookReading {
  readonly snapshot: WorkbookSnapshot;
  readonly sheetNames: ReadonlyMap<string, string>;
}

/**
 * Reads the whole workbook: what it consists of, what its sheets have besides their cells, and then the cells in blocks of some 4 MB.
 * @param before an earlier reading, whose formats keep their numbers
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  options: ReadOptions = {},
  before?: WorkbookSnapshot,
): Promise<WorkbookReading> {
  options.signal?.throwIfAborted();
  const lists = await readLists(context);
  options.signal?.throwIfAborted();
  const names = lists.sheets.map(({ name }) => name);
  const details = await readDetails(context, names, lists);
  const formats = new FormatsList(before?.formats);
  const sheets = await readSheets(context, details.sheets, formats, options);
  const snapshot: WorkbookSnapshot = {
    name: lists.name,
    date1904: lists.date1904,
    formats: formats.formats,
    sheets: lists.sheets.map(({ name, visibility }) => ({ name, visibility, ...sheets.get(name)! })),
    names: namesOf(lists, details.sheets),
    customXml: details.customXml,
  };
  return { snapshot, sheetNames: new Map(lists.sheets.map(({ id, name }) => [id, name])) };
}

/** What a sheet holds; its name and visibility are told elsewhere. */
export type SheetContent = Omit<SheetSnapshot, 'name' | 'visibility'>;

/** Reads the cells of sheets whose details are known. */
export async function readSheets(
  context: Excel.RequestContext,
  details: ReadonlyMap<string, SheetDetails>,
  formats: FormatsList,
  options: ReadOptions,
): Promise<ReadonlyMap<string, SheetContent>> {
  const drafts = new Map([...details.keys()].map((name) => [name, new SheetDraft()]));
  const maker = new GridRows(formats, new FormatRows());
  const columns = hiddenColumnsOf(context, details);
  await readBlocks(
    context,
    await usedAreas(context, details),
    (block) => drafts.get(block.sheet)!.take(block, maker),
    options,
    columns.isNeeded ? columns.ask : undefined,
  );
  return new Map(
    [...details].map(([name, sheet]) => {
      const { rows, columnCount, hiddenRows } = drafts.get(name)!.finish();
      const hiddenColumns = columns.of(name);
      const { merges, tables, used, rowsHidden } = sheet;
      if (used && rowsHidden === true) rows.forEach((_, row) => (hiddenRows as Set<number>).add(row));
      // Which cells have a validation Excel only tells a range at a time, and nothing that is read asks for it.
      return [name, { rows, columnCount, merges, hiddenRows, hiddenColumns, tables, validations: [] }];
    }),
  );
}

/** The workbook’s names, and then those of each sheet. */
export function namesOf(
  { names }: WorkbookLists,
  sheets: ReadonlyMap<string, SheetDetails>,
): WorkbookSnapshot['names'] {
  return [...names.map(definedName), ...[...sheets.values()].flatMap((sheet) => sheet.names)];
}
