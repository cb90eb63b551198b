import { a1Range, type CellRange } from '../../../src/index';
import type { HostTable, HostValue, WorkbookEngine } from '../../host/engine';

/** Where a workbook has what formulas can be about. What it does not have is undefined. */
export interface SamplePlaces {
  /** The names of its tables. */
  readonly tables: ReadonlySet<string>;
  /** The cell with the governance model's name: `Plan!B4`. */
  readonly model?: string;
  /** The operating frames: the committees' names and their amounts of the first year. */
  readonly frames?: { readonly names: string; readonly amounts: string; readonly year: string; readonly rows: number };
  /** Rows of the balance: its items' amounts, all years of an item in a range. */
  readonly balance?: Readonly<Record<'result' | 'gains' | 'exceptions' | 'reservation' | 'use', string>>;
}

const BALANCE_ROWS = {
  result: 'Årets resultat',
  gains: 'Realisationsvinster',
  exceptions: 'Undantag',
  reservation: 'Reservering',
  use: 'Användning',
} as const;

/** Looks in the tables of a workbook for what formulas can be about. */
export function samplePlaces(engine: WorkbookEngine): SamplePlaces {
  const tables = new Map(engine.tables().map((table) => [table.name, table]));
  const read = (name: string): SampleTable | undefined => {
    const table = tables.get(name);
    return table && new SampleTable(engine, table);
  };
  const model = modelCell(read('tblPlan'));
  const frames = framePlaces(read('tblRamar'));
  const balance = balancePlaces(read('tblBalans'));
  return {
    tables: new Set(tables.keys()),
    ...(model !== undefined && { model }),
    ...(frames && { frames }),
    ...(balance && { balance }),
  };
}

/** A table with its cells. */
class SampleTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly HostValue[])[];
  private readonly sheet: string;

  constructor(
    engine: WorkbookEngine,
    private readonly table: HostTable,
  ) {
    const [header = [], ...rows] = engine.read(table.sheet, table.range).values;
    this.header = header.map(String);
    this.rows = rows;
    const { name = '' } = engine.sheets().find(({ id }) => id === table.sheet) ?? {};
    this.sheet = /^\p{L}+$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  }

  /** Data rows and columns, counted from zero, as an address. */
  address(top: number, bottom: number, left: number, right: number): string {
    const { range } = this.table;
    const place: CellRange = {
      top: range.top + 1 + top,
      bottom: range.top + 1 + bottom,
      left: range.left + left,
      right: range.left + right,
    };
    return `${this.sheet}!${a1Range(place)}`;
  }
}

function modelCell(plan: SampleTable | undefined): string | undefined {
  const row = plan?.rows.findIndex(([label]) => label === 'Styrmodell') ?? -1;
  return plan && row >= 0 ? plan.address(row, row, 1, 1) : undefined;
}

/** The frames from the first row on, as long as they are committees' frames for operation. */
function framePlaces(frames: SampleTable | undefined): SamplePlaces['frames'] {
  if (!frames) return undefined;
  const first = frames.header.findIndex((name) => /^\d{4}$/.test(name));
  const end = frames.rows.findIndex(([name, kind]) => kind !== 'Drift' || name === 'Kommunfullmäktige');
  const rows = end < 0 ? frames.rows.length : end;
  if (first < 0 || rows === 0) return undefined;
  return {
    names: frames.address(0, rows - 1, 0, 0),
    amounts: frames.address(0, rows - 1, first, first),
    year: frames.header[first]!,
    rows,
  };
}

function balancePlaces(balance: SampleTable | undefined): SamplePlaces['balance'] {
  if (!balance) return undefined;
  const ranges = Object.entries(BALANCE_ROWS).map(([key, item]) => {
    const row = balance.rows.findIndex(([name]) => name === item);
    return [key, row < 0 ? undefined : balance.address(row, row, 1, balance.header.length - 1)] as const;
  });
  if (ranges.some(([, range]) => range === undefined)) return undefined;
  return Object.fromEntries(ranges) as unknown as NonNullable<SamplePlaces['balance']>;
}
