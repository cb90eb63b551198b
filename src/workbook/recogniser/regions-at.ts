import type { SheetSnapshot } from '../snapshot';
import { groupTexts, joinGroup } from './group-headers';
import { headerText, toHeaderCell, type HeaderCell } from './header-cell';
import type { Recognition, Region } from './region';

/** Tells whether headers alone make a table of their own; says where a row of headers is two tables side by side. */
export type IsTable = (headers: readonly HeaderCell[]) => boolean;

/** A region whose end is not known yet. */
export interface OpenRegion {
  readonly region: Omit<Region, 'bottom'>;
  /** A column that holds numbers in data rows, so that a number there says "no header" at once. */
  readonly numbers: number | undefined;
}

/** The regions that header rows `top` to `lowest` begin, with the group row above them where there is one. */
export function regionsAt(
  recognition: Recognition,
  sheet: SheetSnapshot,
  top: number,
  lowest: number,
  isTable: IsTable,
  isFree: (column: number) => boolean,
): OpenRegion[] {
  const width = Math.max(...[top - 1, top, lowest].map((row) => sheet.rows[row]?.values.length ?? 0));
  const own = (column: number): string => {
    for (let row = lowest; row >= top; row--) {
      const text = headerText(recognition.workbook, sheet, row, column);
      if (text !== '') return text;
    }
    return '';
  };
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => isFree(column) && own(column) !== '',
  );
  const groups: Map<number, string>[] = [];
  let headerTop = top;
  for (let row = lowest - 1; row >= Math.max(0, top - 1); row--) {
    const spread = groupTexts(recognition, sheet, row, columns, own);
    const adds = columns.some((column) => joinGroup(recognition, spread.get(column), own(column)).length > 1);
    if (adds) {
      groups.unshift(spread);
      headerTop = Math.min(headerTop, row);
    }
  }
  const headers = columns.map((column) => {
    const row = headerText(recognition.workbook, sheet, lowest, column) === '' ? top : lowest;
    let texts = [own(column)];
    for (const spread of [...groups].reverse())
      texts = [...joinGroup(recognition, spread.get(column), texts.join(' '))];
    return toHeaderCell(recognition.dictionary, texts, { sheet: sheet.name, row, column });
  });
  return split(headers, isTable).map((part) =>
    toOpen(sheet, withFirstColumn(recognition, sheet, lowest, part, columns), headerTop, lowest),
  );
}

/** Headers with a blank column between them are one table, unless either side makes a table of its own. */
function split(headers: readonly HeaderCell[], isTable: IsTable): HeaderCell[][] {
  const runs: HeaderCell[][] = [];
  for (const header of headers) {
    const last = runs.at(-1);
    if (last && last.at(-1)!.column === header.column - 1) last.push(header);
    else runs.push([header]);
  }
  const parts: HeaderCell[][] = [];
  for (const run of runs) {
    const before = parts.at(-1);
    if (before && !(isTable(before) && isTable(run))) before.push(...run);
    else parts.push(run);
  }
  return parts;
}

/** A first column without a header belongs to the table when texts stand in it. */
function withFirstColumn(
  recognition: Recognition,
  sheet: SheetSnapshot,
  lowest: number,
  headers: HeaderCell[],
  taken: readonly number[],
): HeaderCell[] {
  const column = headers[0]!.column - 1;
  if (column < 0 || taken.includes(column)) return headers;
  let texts = 0;
  for (let row = lowest + 1; row <= Math.min(lowest + 10, sheet.rows.length - 1); row++) {
    const value = sheet.rows[row]?.values[column];
    if (typeof value === 'string' && value.trim() !== '' && (sheet.rows[row]?.values[column + 1] ?? '') !== '')
      texts += 1;
  }
  if (texts < 2) return headers;
  return [toHeaderCell(recognition.dictionary, [''], { sheet: sheet.name, row: lowest, column }), ...headers];
}

function toOpen(sheet: SheetSnapshot, headers: readonly HeaderCell[], headerTop: number, lowest: number): OpenRegion {
  const numbers = headers.findLast(
    (header) => header.year !== undefined || /^(?:belopp|amount|summa|budget|utfall)$/.test(header.key),
  )?.column;
  return {
    region: {
      sheet,
      headers,
      headerTop,
      headerRow: lowest,
      dataTop: lowest + 1,
      left: headers[0]!.column,
      right: headers.at(-1)!.column,
    },
    numbers,
  };
}
