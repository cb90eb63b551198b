import { TABLES } from '../src/workbook/layout/tables';
import type { CellValue, RowSnapshot, SheetSnapshot, WorkbookSnapshot } from '../src/workbook/snapshot';

/** The size of a made workbook; measures and budget rows follow the proportions of DESIGN's first measure. */
export interface BookSize {
  readonly goals: number;
  readonly measures: number;
  readonly budgetRows: number;
}

/** The sizes of a workbook with so many goals: two measures and ten budget rows a goal. */
export function sizeFor(goals: number): BookSize {
  return { goals, measures: goals * 2, budgetRows: goals * 10 };
}

const YEARS = [2027, 2028, 2029];
const COMMITTEES = 40;
const UNITS = 25;

/** The rows of each sheet, header first; a workbook without mistakes, as large as asked. */
export function bigBook(size: BookSize): Map<string, CellValue[][]> {
  const committees = Array.from({ length: COMMITTEES }, (_, index) => `Nämnd ${index + 1}`);
  const sheets = new Map<string, CellValue[][]>();
  sheets.set('Plan', [
    ['Fält', 'Värde'],
    ['Kommun', 'Mätstad'],
    ['Styrmodell', 'karlskoga'],
    ['Budgetår', 2027],
    ['Enhet', 'tkr'],
    ['Skattesats', 22.15],
    ['Tak för överföring', 0.02],
  ]);
  sheets.set('Organisation', [
    ['Kod', 'Namn', 'Typ', 'Tillhör'],
    ['KF', 'Kommunfullmäktige', 'fullmäktige', null],
    ...committees.map((name, index): CellValue[] => [`N${index + 1}`, name, 'nämnd', 'KF']),
  ]);
  sheets.set('Mål', goalRows(size.goals, committees));
  sheets.set('Styrmått', measureRows(size));
  sheets.set('Aktiviteter', activityRows(size.goals));
  const budget = budgetRows(size.budgetRows, committees);
  sheets.set('Ramar', frameRows(budget, committees));
  sheets.set('Budget', budget);
  return sheets;
}

const COUNCIL_GOALS = 10;

function goalRows(count: number, committees: readonly string[]): CellValue[][] {
  const rows: CellValue[][] = [
    ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål', 'Nämnd', 'Ansvarig', 'Perspektiv', 'Beslutat av'],
  ];
  const perspectives = ['Medborgare/brukare', 'Medarbetare', 'Utveckling'];
  for (let index = 1; index <= count; index++) {
    const council = index <= COUNCIL_GOALS;
    const committee = committees[index % committees.length]!;
    rows.push([
      council ? `F${index}` : `N${index}`,
      council ? 'Fullmäktigemål' : 'Nämndmål',
      `Mål nummer ${index} om god service till invånarna`,
      council ? null : `F${(Math.floor(index / committees.length) % COUNCIL_GOALS) + 1}`,
      council ? 'Samtliga nämnder' : committee,
      'Förvaltningschef',
      perspectives[index % 3]!,
      council ? 'Kommunfullmäktige' : committee,
    ]);
  }
  return rows;
}

function measureRows({ goals, measures }: BookSize): CellValue[][] {
  const rows: CellValue[][] = [
    [
      'Mått-id',
      'Mål-id',
      'Styrmått',
      'Måttyp',
      'Enhet',
      'Riktning',
      'Jämförbart',
      'Resultat 2025',
      'Resultat 2026',
      'Målnivå 2027',
      'Målnivå 2028',
      'Målnivå 2029',
    ],
  ];
  for (let index = 0; index < measures; index++) {
    const goal = (index % goals) + 1;
    const base = 50 + (index % 20);
    rows.push([
      `M${index + 1}`,
      goal <= COUNCIL_GOALS ? `F${goal}` : `N${goal}`,
      `Andel nöjda brukare i mätning ${index + 1}`,
      'Resultatmått',
      '%',
      'Högre',
      'ja',
      base,
      base + 2,
      base + 3,
      base + 4,
      base + 5,
    ]);
  }
  return rows;
}

function activityRows(goals: number): CellValue[][] {
  const rows: CellValue[][] = [['Aktivitet-id', 'Aktivitet', 'Mål-id', 'Ansvarig', 'Start', 'Slut']];
  for (let index = COUNCIL_GOALS + 1; index <= goals; index++) {
    rows.push([`A${index}`, `Genomför insats ${index}`, `N${index}`, 'Enhetschef', 20270201, 20271130]);
  }
  return rows;
}

/** A tenth of the rows are the committees' own budget, spread over units by the rest so that the units add up to it. */
function budgetRows(count: number, committees: readonly string[]): CellValue[][] {
  const rows: CellValue[][] = [
    ['Nämnd', 'Enhet', 'Konto', 'Verksamhet', 'Benämning', 'Typ', 'Utfall 2025', 'Budget 2026', '2027', '2028', '2029'],
  ];
  for (let line = 0; rows.length <= count; line++) {
    const committee = committees[line % committees.length]!;
    const income = line % 5 === 0;
    const account = (income ? 3000 : 5000) + (line % 900);
    const amount = UNITS * (10 + (line % 90));
    const cells = (unit: string | null, value: number): CellValue[] => [
      committee,
      unit,
      account,
      100 + (line % 50),
      income ? 'Avgifter' : 'Löner',
      income ? 'Intäkt' : 'Kostnad',
      value - 5,
      value - 2,
      value,
      value + 2,
      value + 4,
    ];
    rows.push(cells(null, amount));
    const units = Math.min(9, count - rows.length + 1);
    for (let unit = 1; unit <= units; unit++) {
      const share = Math.floor(amount / units);
      const last = unit === units ? amount - share * (units - 1) - share : 0;
      const row = cells(`Enhet ${unit}`, share + last);
      // The yearly additions of the own row belong to the last unit, so that every year adds up.
      for (const column of [6, 7, 9, 10])
        row[column] = (row[8] as number) + (unit === units ? [-5, -2, 0, 2, 4][column - 6]! : 0);
      rows.push(row);
    }
  }
  return rows;
}

function frameRows(budget: readonly CellValue[][], committees: readonly string[]): CellValue[][] {
  const totals = new Map<string, number[]>(committees.map((name) => [name, [0, 0, 0]]));
  for (const row of budget.slice(1)) {
    if (row[1] !== null) continue;
    const sums = totals.get(row[0] as string)!;
    const sign = row[5] === 'Intäkt' ? -1 : 1;
    for (let year = 0; year < 3; year++) sums[year]! += sign * (row[8 + year] as number);
  }
  const rows: CellValue[][] = [['Nämnd', 'Typ', ...YEARS.map(String)]];
  for (const [name, sums] of totals) {
    rows.push([name, 'Drift', ...sums]);
    rows.push([name, 'Investering', 0, 0, 0]);
  }
  return rows;
}

/** The same workbook as a snapshot, each sheet one table of the template. */
export function bigSnapshot(sheets: ReadonlyMap<string, readonly (readonly CellValue[])[]>): WorkbookSnapshot {
  return {
    name: 'stor.xlsx',
    date1904: false,
    formats: [{ code: 'General', kind: 'general' }],
    sheets: [...sheets].map(([name, rows]) => toSheet(name, rows)),
    names: [],
    customXml: [],
  };
}

function toSheet(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const header = rows[0]!;
  return {
    name,
    visibility: 'visible',
    rows: rows.map((values): RowSnapshot => ({ values })),
    columnCount: header.length,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [
      {
        name: tableName(name),
        range: { top: 0, left: 0, bottom: rows.length - 1, right: header.length - 1 },
        headerRows: 1,
        totalRows: 0,
        columns: header.map(String),
      },
    ],
    validations: [],
  };
}

/** The template's table on a sheet. */
export function tableName(sheet: string): string {
  return TABLES.find((layout) => layout.sheet === sheet)!.table;
}
