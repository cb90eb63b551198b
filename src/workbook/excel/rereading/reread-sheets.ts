import type { ReadOptions } from '../../live-workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../snapshot';
import { FormatRows } from '../../xlsx/parts/format-rows';
import { FormatsList } from '../reading/formats-list';
import { readBlocks } from '../reading/read-blocks';
import { readDetails } from '../reading/read-details';
import { readLists } from '../reading/read-lists';
import { namesOf, readSheets } from '../reading/read-workbook';
import { GridRows } from '../reading/rows-of-grid';
import { SheetDraft } from '../reading/sheet-draft';
import { changedArea, formulaArea } from './area-to-read';
import { bandsOfCells } from './bands-of-cells';
import type { ChangedAreas } from './changed-areas';
import { dirtyFormulas } from './dirty-formulas';
import type { FormulaReferences } from './formula-references';
import { unchangedSheet } from './unchanged';

/**
 * Reads whole sheets again in which rows or columns came or went, and of the others the changed cells and the formulas that look at these sheets: their
 * references have moved.
 * @returns undefined where sheets came, went or changed places
 */
export async function rereadSheets(
  context: Excel.RequestContext,
  before: WorkbookSnapshot,
  changed: ChangedAreas,
  references: FormulaReferences,
  options: ReadOptions,
): Promise<WorkbookSnapshot | undefined> {
  const lists = await readLists(context);
  const isSame = (sheet: SheetSnapshot, index: number): boolean =>
    lists.sheets[index]?.name === sheet.name && lists.sheets[index]?.visibility === sheet.visibility;
  if (lists.sheets.length !== before.sheets.length || !before.sheets.every(isSame)) return undefined;
  options.signal?.throwIfAborted();
  const details = await readDetails(
    context,
    before.sheets.map(({ name }) => name),
    lists,
  );
  const formats = new FormatsList(before.formats);
  const whole = new Map([...details.sheets].filter(([name]) => changed.whole.has(name)));
  const fresh = await readSheets(context, whole, formats, options);
  const formulas = bandsOfCells(dirtyFormulas(before, changed, references));
  const drafts = new Map(before.sheets.map((sheet) => [sheet.name, new SheetDraft(sheet)]));
  const maker = new GridRows(formats, new FormatRows());
  await readBlocks(
    context,
    before.sheets.flatMap((sheet) => [
      ...(changed.parts.get(sheet.name) ?? []).map((range) => changedArea(sheet, range)),
      ...(formulas.get(sheet.name) ?? []).map((range) => formulaArea(sheet, range)),
    ]),
    (block) => drafts.get(block.sheet)!.take(block, maker),
    options,
  );
  const sheets = before.sheets.map((sheet) => {
    const { merges, tables } = details.sheets.get(sheet.name)!;
    const isTouched = changed.parts.has(sheet.name) || formulas.has(sheet.name);
    const content = fresh.get(sheet.name) ?? {
      ...(isTouched ? drafts.get(sheet.name)!.finish() : {}),
      merges,
      tables,
    };
    return unchangedSheet(sheet, { ...sheet, ...content });
  });
  return {
    ...before,
    formats: formats.formats,
    sheets,
    names: namesOf(lists, details.sheets),
    customXml: details.customXml,
  };
}
