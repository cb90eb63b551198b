import { headerKey } from '../../text/headers';
import { tableOf } from '../layout/tables';
import type { SheetSnapshot, TableSnapshot } from '../snapshot';
import { headerText, toHeaderCell, type HeaderCell } from './header-cell';
import { type HeaderScan, type HeaderScore } from './header-scan';
import { regionsAt, type IsTable, type OpenRegion } from './regions-at';
import { headerMerge } from './merges';
import type { Recognition, Region } from './region';
import { settingField } from './setting-labels';

/** More tables on one sheet nobody keeps by hand. */
const MOST_REGIONS = 2_000;
const NO_TABLES: readonly TableSnapshot[] = [];
const SETTINGS_HEADERS = tableOf('settings').columns.map(({ header }) => headerKey(header));
const NO_SCORE: HeaderScore = { columns: [], texts: 0, known: 0, years: [] };

/** The region of an Excel table. */
export function tableRegion(recognition: Recognition, sheet: SheetSnapshot, table: TableSnapshot): Region {
  const { top, left, bottom, right } = table.range;
  const headers: HeaderCell[] = [];
  for (let column = left; column <= right; column++) {
    const text =
      (table.headerRows > 0 ? headerText(recognition.workbook, sheet, top, column) : '') ||
      (table.columns[column - left] ?? '');
    headers.push(toHeaderCell(recognition.dictionary, [text], { sheet: sheet.name, row: top, column }));
  }
  return {
    sheet,
    table,
    headers,
    headerTop: top,
    headerRow: top,
    dataTop: top + table.headerRows,
    bottom: bottom - table.totalRows,
    left,
    right,
  };
}

/** Every region of a sheet outside its Excel tables, from header row to the next header row below it; `forced` rows are headers in any case. */
export function findRegions(
  recognition: Recognition,
  sheet: SheetSnapshot,
  scan: HeaderScan,
  isTable: IsTable,
  forced: ReadonlySet<number>,
): Region[] {
  const found: Region[] = [];
  let open: OpenRegion[] = [];
  for (let row = 0; row < sheet.rows.length && found.length < MOST_REGIONS; row++) {
    const values = sheet.rows[row]?.values;
    if (!values) continue;
    const isForced = forced.has(row);
    if (!isForced && open.some(({ numbers }) => numbers !== undefined && isAmount(values[numbers]))) continue;
    if (!isForced && open.some(({ region }) => isSettingOf(region, values))) continue;
    const tables =
      sheet.tables.length === 0
        ? NO_TABLES
        : sheet.tables.filter(({ range }) => range.top <= row && range.bottom >= row);
    const whole = tables.find(({ range }) => range.left === 0 && range.right >= sheet.columnCount - 1);
    if (whole) {
      row = whole.range.bottom;
      continue;
    }
    const isFree = (column: number): boolean =>
      !tables.some(({ range }) => range.left <= column && range.right >= column);
    const score = scan.score(sheet, row, isFree) ?? (isForced ? NO_SCORE : undefined);
    if (!score || (score.columns.length < 2 && !isForced)) continue;
    const inside = open.some(
      ({ region }) =>
        score.columns.some((column) => column >= region.left && column <= region.right) &&
        sheet.rows[row - 1] !== undefined,
    );
    if (!isForced && !scan.accepts(score, sheet, row, inside)) continue;
    const lowest = isForced ? row : lowestHeaderRow(scan, sheet, row, score, isFree);
    const regions = regionsAt(recognition, sheet, row, lowest, isTable, isFree);
    for (const { region } of regions) {
      found.push(
        ...open
          .filter((other) => overlaps(other.region, region))
          .map((other) => ({ ...other.region, bottom: region.headerTop - 1 })),
      );
      open = open.filter((other) => !overlaps(other.region, region));
    }
    open.push(...regions);
    row = lowest;
  }
  found.push(...open.map(({ region }) => ({ ...region, bottom: sheet.rows.length - 1 })));
  return found.sort((a, b) => a.headerTop - b.headerTop || a.left - b.left);
}

function isAmount(value: unknown): boolean {
  return typeof value === 'number' && !(Number.isInteger(value) && value >= 1990 && value <= 2100);
}

/** Whether a row goes on with the template's list of settings: `Beslutsdatum` beside a date typed as text reads like headers too. */
function isSettingOf({ headers, left }: OpenRegion['region'], values: readonly unknown[]): boolean {
  const label = values[left];
  return (
    headers.length === SETTINGS_HEADERS.length &&
    headers.every(({ key }, index) => key === SETTINGS_HEADERS[index]) &&
    typeof label === 'string' &&
    settingField(label) !== undefined
  );
}

function overlaps(
  a: { readonly left: number; readonly right: number },
  b: { readonly left: number; readonly right: number },
): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** Whether years stand in stretches of at least three, each the one after the last: then what stands beside them heads columns too, whatever it says. */
function followEachOther(sheet: SheetSnapshot, row: number, years: readonly number[]): boolean {
  const values = sheet.rows[row]!.values;
  return years.some(
    (column) => values[column + 1] === Number(values[column]) + 1 && values[column + 2] === Number(values[column]) + 2,
  );
}

/** The row itself, or the one below where that goes on with the header: years or known wordings under blanks and groups. */
function lowestHeaderRow(
  scan: HeaderScan,
  sheet: SheetSnapshot,
  row: number,
  score: HeaderScore,
  isFree: (column: number) => boolean,
): number {
  let lowest = row;
  for (let next = row + 1; next <= row + 2; next++) {
    const below = scan.score(sheet, next, isFree, true);
    if (!below || below.columns.length === 0 || below.known + below.years.length < 2) break;
    if (below.known < below.texts && !followEachOther(sheet, next, below.years)) break;
    const above = sheet.rows[next - 1]!.values;
    const isGroup = (column: number): boolean => {
      const value = above[column];
      if (value === null || value === undefined || value === '') return true;
      const right = above[column + 1];
      const merge = headerMerge(sheet, next - 1, column);
      const merged = merge !== undefined && merge.bottom === next - 1 && merge.left === column && merge.right > column;
      return (
        merged ||
        ((right === null || right === undefined || right === '') && below.columns.includes(column + 1)) ||
        (score.known > 0 && below.years.includes(column) && typeof value === 'string')
      );
    };
    if (!below.columns.every(isGroup)) break;
    lowest = next;
  }
  return lowest;
}
