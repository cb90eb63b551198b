import type { CellRange } from '../../../plan/cell';
import type { CellWrite, RefusedWrite, WriteRefusal } from '../../cell-write';
import type { Written } from '../../live-workbook';
import { PLACE, placeOf, rangeOf } from '../range-of';
import { supportsExcelApi } from '../requirements';
import { askForSettings, isText, type CellSetting } from './cell-setting';
import { askProtection } from './check-protection';
import { columnRuns, rangeOfRun } from './column-runs';
import { lastOfEachCell, plainRefusal } from './refusals';
import type { PutBack } from './put-back';

/** What writing came to, and what would take it back. */
export interface WrittenCells extends Omit<Written, 'undo'> {
  readonly putBack: readonly PutBack[];
}

/** Cells under each other, with what Excel says of them now. */
interface LookedAt {
  readonly run: readonly CellWrite[];
  readonly range: Excel.Range;
  /** Of each cell, the one that it is spilled from. */
  readonly spills: readonly Excel.Range[];
}

interface HeaderCells extends CellRange {
  readonly sheet: string;
}

/**
 * Writes values into cells that hold values: first a look at what stands there, then all in one batch.
 * @throws WorkbookFault `protected-sheet` before anything is written
 */
export async function writeCells(context: Excel.RequestContext, writes: readonly CellWrite[]): Promise<WrittenCells> {
  const refused: RefusedWrite[] = [];
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name,items/showHeaders,items/worksheet/name');
  await context.sync();
  const known = new Set(worksheets.items.map(({ name }) => name));
  const plain = lastOfEachCell(writes).filter((write) => {
    const reason = known.has(write.sheet) ? plainRefusal(write) : 'no-sheet';
    if (reason) refused.push({ write, reason });
    return reason === undefined;
  });
  if (plain.length === 0) return { written: 0, refused, putBack: [] };

  const names = [...new Set(plain.map(({ sheet }) => sheet))];
  const checkProtection = askProtection(names.map((name) => worksheets.getItem(name)));
  const headers = tables.items
    .filter((table) => table.showHeaders && names.includes(table.worksheet.name))
    .map((table) => ({ sheet: table.worksheet.name, row: tables.getItem(table.name).getHeaderRowRange().load(PLACE) }));
  const looked = names.flatMap((name) =>
    columnRuns(plain.filter((write) => write.sheet === name)).map((run) => lookAt(worksheets.getItem(name), run)),
  );
  await context.sync();
  checkProtection();
  const headerCells = headers.map(({ sheet, row }) => ({ sheet, ...placeOf(row) }));
  const putBack = looked.flatMap((look) => acceptedOf(look, headerCells, refused));
  askForSettings(
    context,
    putBack.map(({ setting }) => setting),
  );
  if (putBack.length > 0) await context.sync();
  return { written: putBack.length, refused, putBack };
}

function lookAt(sheet: Excel.Worksheet, run: readonly CellWrite[]): LookedAt {
  const range = rangeOf(sheet, rangeOfRun(run)).load('values,formulas,numberFormat,valueTypes');
  const spills = supportsExcelApi('1.12')
    ? run.map(({ row, column }) => sheet.getCell(row, column).getSpillParentOrNullObject().load('address'))
    : [];
  return { run, range, spills };
}

/** What is to be written of a run, each with what stood in the cell; the rest is refused. */
function acceptedOf(
  { run, range, spills }: LookedAt,
  headers: readonly HeaderCells[],
  refused: RefusedWrite[],
): PutBack[] {
  return run.flatMap((write, index) => {
    const [value, formula] = [range.values[index]![0] as unknown, range.formulas[index]![0] as unknown];
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    const reason = refusalOf(write, isFormula || spills[index]?.isNullObject === false, headers);
    if (reason) refused.push({ write, reason });
    if (reason) return [];
    const own = String(range.numberFormat[index]![0]);
    const format = write.format?.code ?? (typeof write.value !== 'string' && isText(own) ? 'General' : undefined);
    const { sheet, row, column } = write;
    const setting: CellSetting = {
      ...{ sheet, row, column, value: write.value, shownAs: format ?? own },
      ...(format !== undefined && { format }),
    };
    const before: CellSetting = {
      ...{ sheet, row, column, value: value as CellSetting['value'], shownAs: own },
      ...(format !== undefined && { format: own }),
      ...(String(range.valueTypes[index]![0]) === 'Error' && { isError: true }),
    };
    return [{ setting, before }];
  });
}

function refusalOf(
  { sheet, row, column, ofFormula }: CellWrite,
  belongsToFormula: boolean,
  headers: readonly HeaderCells[],
): WriteRefusal | undefined {
  const isHeader = headers.some(
    (range) =>
      range.sheet === sheet && row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
  );
  if (isHeader) return 'table-header';
  // Excel calculates the results of formulas itself.
  return belongsToFormula || ofFormula ? 'formula' : undefined;
}
