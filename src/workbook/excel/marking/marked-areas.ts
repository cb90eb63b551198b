import { a1Range, type CellRange } from '../../../plan/cell';
import type { MarkedCell } from '../../live-workbook';
import { columnRuns, rangeOfRun } from '../writing/column-runs';

/** Excel takes addresses of some 8,000 characters. */
const LONGEST_ADDRESS = 8_000;

/** Cells of one sheet and severity as addresses, each of as many areas as Excel takes. */
export interface MarkedAreas {
  readonly sheet: string;
  readonly severity: MarkedCell['severity'];
  readonly address: string;
}

/** Groups cells; each counts once, by the worst that it is given with. Cells under each other are one area. */
export function markedAreas(cells: readonly MarkedCell[]): readonly MarkedAreas[] {
  const groups = new Map<string, MarkedCell[]>();
  for (const marked of worstOfEachCell(cells)) {
    const key = `${marked.severity} ${marked.cell.sheet}`;
    groups.set(key, [...(groups.get(key) ?? []), marked]);
  }
  return [...groups.values()].flatMap((group) => {
    const { cell, severity } = group[0]!;
    return addressesOf(columnRuns(group.map((marked) => marked.cell)).map(rangeOfRun)).map((address) => ({
      sheet: cell.sheet,
      severity,
      address,
    }));
  });
}

const GRAVITY = ['information', 'warning', 'error'];

/** Every cell once. */
export function worstOfEachCell(cells: readonly MarkedCell[]): readonly MarkedCell[] {
  const worst = new Map<string, MarkedCell>();
  for (const marked of cells) {
    const { sheet, row, column } = marked.cell;
    const key = `${row} ${column} ${sheet}`;
    const known = worst.get(key);
    if (!known || GRAVITY.indexOf(marked.severity) > GRAVITY.indexOf(known.severity)) worst.set(key, marked);
  }
  return [...worst.values()];
}

function addressesOf(runs: readonly CellRange[]): readonly string[] {
  const addresses: string[] = [];
  for (const run of runs) {
    const text = a1Range(run);
    const last = addresses.at(-1);
    if (last !== undefined && last.length + text.length < LONGEST_ADDRESS)
      addresses[addresses.length - 1] = `${last},${text}`;
    else addresses.push(text);
  }
  return addresses;
}
