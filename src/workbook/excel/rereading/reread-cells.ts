import type { CellRange } from '../../../plan/cell';
import type { ReadOptions } from '../../live-workbook';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../snapshot';
import { FormatRows } from '../../xlsx/parts/format-rows';
import { FormatsList } from '../reading/formats-list';
import { readBlocks } from '../reading/read-blocks';
import { listedTable, TABLE } from '../reading/read-lists';
import { GridRows } from '../reading/rows-of-grid';
import { askMerges, askTable } from '../reading/sheet-details';
import { SheetDraft } from '../reading/sheet-draft';
import { changedArea, formulaArea } from './area-to-read';
import { bandsOfCells } from './bands-of-cells';
import type { ChangedAreas } from './changed-areas';
import { dirtyFormulas } from './dirty-formulas';
import type { FormulaReferences } from './formula-references';
import { unchangedSheet } from './unchanged';

/** More merged cells than Excel tells of at once are left to the next whole reading. */
const MANY_MERGES = 500;

/** What surrounds the cells of a sheet and may change with them. */
type Surroundings = Pick<SheetSnapshot, 'merges' | 'tables'>;

/**
 * Reads changed cells again, and the formulas that depend on them, in one round trip unless they are many.
 * @returns undefined where tables came or went, which only a new reading tells
 */
export async function rereadCells(
  context: Excel.RequestContext,
  before: WorkbookSnapshot,
  parts: ChangedAreas['parts'],
  references: FormulaReferences,
  options: ReadOptions,
): Promise<WorkbookSnapshot | undefined> {
  const formulas = bandsOfCells(dirtyFormulas(before, { whole: new Set(), parts }, references));
  const touched = before.sheets.filter(({ name }) => parts.has(name) || formulas.has(name));
  const drafts = new Map(touched.map((sheet) => [sheet.name, new SheetDraft(sheet)]));
  const formats = new FormatsList(before.formats);
  const maker = new GridRows(formats, new FormatRows());
  let around: readonly (() => Surroundings | undefined)[] = [];
  const rangesOf = (from: ReadonlyMap<string, readonly CellRange[]>, name: string): readonly CellRange[] =>
    from.get(name) ?? [];
  await readBlocks(
    context,
    touched.flatMap((sheet) => [
      ...rangesOf(parts, sheet.name).map((range) => changedArea(sheet, range)),
      ...rangesOf(formulas, sheet.name).map((range) => formulaArea(sheet, range)),
    ]),
    (block) => drafts.get(block.sheet)!.take(block, maker),
    options,
    () => {
      around = touched.map((sheet) => (parts.has(sheet.name) ? askSurroundings(context, sheet) : () => sheet));
    },
  );
  const surroundings = around.map((told) => told());
  if (surroundings.some((each) => each === undefined)) return undefined;
  const changed = new Map(
    touched.map((sheet, index) => {
      const { merges, tables } = surroundings[index]!;
      const after = { ...sheet, ...drafts.get(sheet.name)!.finish(), merges, tables };
      return [sheet.name, unchangedSheet(sheet, after)];
    }),
  );
  const sheets = before.sheets.map((sheet) => changed.get(sheet.name) ?? sheet);
  return { ...before, formats: formats.formats, sheets };
}

/** Asks for the tables and merged cells of a sheet; undefined where it has got or lost a table. */
function askSurroundings(context: Excel.RequestContext, before: SheetSnapshot): () => Surroundings | undefined {
  const sheet = context.workbook.worksheets.getItem(before.name);
  const listed = sheet.tables.load(TABLE);
  const places = before.tables.map((table) => askTable(sheet, table));
  const merges = before.merges.length > MANY_MERGES ? () => before.merges : askMerges(sheet.getUsedRange());
  return () => {
    const tables = listed.items.map(listedTable);
    const isSame =
      tables.length === places.length && tables.every(({ name }, index) => name === before.tables[index]!.name);
    const together = (place: () => TableSnapshot, index: number): TableSnapshot => ({ ...place(), ...tables[index]! });
    return isSame ? { merges: merges(), tables: places.map(together) } : undefined;
  };
}
