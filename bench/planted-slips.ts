import { a1 } from '../src/plan/cell';
import type { CellValue } from '../src/workbook/snapshot';
import type { VariedBook } from './varied-book';

/** The slips that are planted, and the rule that has to find each. */
export const SLIPS = {
  'a thousand times too large': 'workbook/scale-slip',
  'a million times too large': 'workbook/scale-slip',
  'a thousandth': 'workbook/scale-slip',
  'one year with the wrong sign': 'workbook/sign-slip',
  'a row with the wrong sign': 'workbook/sign-slip',
  'a number as text': 'workbook/number-as-text',
  'a target out of reach': 'measure/target-unrealistic',
} as const;

export type Slip = keyof typeof SLIPS;

/** A book with one slip, and where it stands: `Budget!I12`. */
export interface Planted {
  readonly sheets: Map<string, CellValue[][]>;
  readonly at: string;
}

/** One cell of a sheet's rows. */
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const TAKES_AWAY = /Besparing|Intern|Kreditering|justering|Periodisering|Avdrag|Effektivisering/;
const NBSP = '\u00A0';

/** Plants a slip in a cell of the book that could have it; undefined where none could. The book itself is not changed. */
export function plant({ sheets }: VariedBook, slip: Slip, next: () => number): Planted | undefined {
  const places = placesFor(sheets, slip);
  const place = places[Math.floor(next() * places.length)];
  if (!place) return undefined;
  const copy = new Map([...sheets].map(([name, rows]) => [name, rows.map((row) => [...row])]));
  const row = copy.get(place.sheet)![place.row]!;
  const value = row[place.column] as number;
  const put = (column: number, to: CellValue): void => void (row[column] = to);
  switch (slip) {
    case 'a thousand times too large':
      put(place.column, value * 1e3);
      break;
    case 'a million times too large':
      put(place.column, value * 1e6);
      break;
    case 'a thousandth':
      put(place.column, Number((value / 1e3).toPrecision(12)));
      break;
    case 'one year with the wrong sign':
      put(place.column, -value);
      break;
    case 'a row with the wrong sign':
      for (let column = 6; column < row.length; column++) put(column, -(row[column] as number));
      break;
    case 'a number as text':
      put(place.column, spelled(value, next()));
      break;
    case 'a target out of reach':
      put(place.column, outOfReach(row, place.column));
      break;
  }
  return { sheets: copy, at: `${place.sheet}!${a1({ row: place.row, column: place.column })}` };
}

/** Where a person could make the slip, whether or not it can be found: any amount that is not nothing. */
function placesFor(sheets: VariedBook['sheets'], slip: Slip): readonly Place[] {
  const [names, from] =
    slip === 'a target out of reach'
      ? [['Styrmått'], 8]
      : slip.includes('sign')
        ? [['Budget'], 6]
        : [['Budget', 'Ramar'], 2];
  return (names as readonly string[]).flatMap((sheet) =>
    sheets.get(sheet)!.flatMap((row, index): Place[] => {
      if (index === 0 || (slip.includes('sign') && TAKES_AWAY.test(String(row[4])))) return [];
      const columns = row.flatMap((value, column) =>
        column >= from && typeof value === 'number' && value !== 0 ? [column] : [],
      );
      const first =
        slip === 'a row with the wrong sign' || slip === 'a target out of reach' ? columns.slice(0, 1) : columns;
      return first.map((column) => ({ sheet, row: index, column }));
    }),
  );
}

/** A number as people and programs write it. */
function spelled(value: number, chance: number): string {
  const [whole, decimals] = String(Math.abs(value)).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, chance < 0.5 ? NBSP : ' ');
  const digits = decimals === undefined ? grouped : `${grouped},${decimals}`;
  const signed = value < 0 ? (chance < 0.3 ? `(${digits})` : `\u2212${digits}`) : digits;
  return chance > 0.9 ? `${signed} kr` : signed;
}

/** A first target six times the largest step of the history beyond the latest result. */
function outOfReach(row: readonly CellValue[], column: number): number {
  const results = row.slice(4, column) as number[];
  const steps = results.slice(1).map((value, index) => Math.abs(value - results[index]!));
  const direction = row[3] === 'Högre' ? 1 : -1;
  return Math.max(0, Number((results.at(-1)! + direction * 6 * Math.max(...steps)).toFixed(1)));
}
