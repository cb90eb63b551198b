import { seeded } from '../samples/make/seeded';
import type { MoneyUnit } from '../src/plan/plan';
import { KRONOR_PER_UNIT } from '../src/plan/money';
import type { CellValue } from '../src/workbook/snapshot';

/** A made workbook without mistakes whose figures vary as those of municipalities do. */
export interface VariedBook {
  readonly sheets: Map<string, CellValue[][]>;
  readonly unit: MoneyUnit;
}

const YEARS = [2025, 2026, 2027, 2028, 2029];
const UNITS: readonly MoneyUnit[] = ['tkr', 'tkr', 'tkr', 'kr', 'mnkr'];
const COSTS = [
  'Löner',
  'Lokalhyror',
  'Material',
  'Köp av verksamhet',
  'Konsulter',
  'Fordon',
  'Livsmedel',
  'IT-tjänster',
  'Bidrag till föreningar',
  'Reparation och underhåll',
];
const INCOME = ['Avgifter', 'Hyresintäkter', 'Försäljning', 'Statsbidrag'];
const TAKING_AWAY = [
  'Besparing att fördela',
  'Intern debitering',
  'Kreditering lokalvård',
  'Budgetjustering',
  'Periodisering',
  'Avdrag för vakanser',
  'Effektiviseringskrav',
];
const INVESTMENTS = ['Inventarier', 'Ny förskola', 'Gatubelysning', 'Fordon', 'Ombyggnad'];

/** Chance in one book. */
interface Draw {
  /** From 0 up to 1. */
  readonly next: () => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** A positive number spread over orders of magnitude: half of them within a factor of ten of the middle. */
  readonly spread: (middle: number, orders: number) => number;
}

function drawing(seed: number): Draw {
  const next = seeded(seed);
  const spread: Draw['spread'] = (middle, orders) => middle * 10 ** ((next() + next() + next() - 1.5) * orders);
  return { next, spread, pick: (values) => values[Math.floor(next() * values.length)]! };
}

/** Makes the book of a seed; every other one has the ledger's signs, and the unit varies. */
export function variedBook(model: string, seed: number): VariedBook {
  const draw = drawing(seed);
  const unit = draw.pick(UNITS);
  const committees = Array.from({ length: 3 + Math.floor(draw.next() * 8) }, (_, index) => `Nämnd ${index + 1}`);
  const budget = committees.flatMap((name) => budgetRows(name, draw, unit));
  const isLedger = seed % 2 === 1;
  const sheets = new Map<string, CellValue[][]>();
  sheets.set('Plan', [
    ['Fält', 'Värde'],
    ['Kommun', 'Provstad'],
    ['Styrmodell', model],
    ['Budgetår', 2027],
    ['Enhet', unit],
    ['Skattesats', 21.4],
    ['Tak för överföring', 0.02],
  ]);
  sheets.set('Organisation', [
    ['Kod', 'Namn', 'Typ', 'Tillhör'],
    ['KF', 'Kommunfullmäktige', 'fullmäktige', null],
    ...committees.map((name, index): CellValue[] => [`N${index + 1}`, name, 'nämnd', 'KF']),
  ]);
  sheets.set('Styrmått', measureRows(draw));
  sheets.set('Ramar', frameRows(committees, budget, draw, unit));
  sheets.set('Budget', [
    ['Nämnd', 'Enhet', 'Konto', 'Verksamhet', 'Benämning', 'Typ', 'Utfall 2025', 'Budget 2026', '2027', '2028', '2029'],
    ...budget.map((row) => (isLedger && row[5] === 'Intäkt' ? row.map(negated) : row)),
  ]);
  return { sheets, unit };
}

function negated(value: CellValue, column: number): CellValue {
  return column > 5 && typeof value === 'number' && value !== 0 ? -value : value;
}

/** An amount in kronor as people write it in the unit, rounded as finely as its size is known. */
function written(kronor: number, unit: MoneyUnit, draw: Draw): number {
  const amount = kronor / KRONOR_PER_UNIT[unit];
  if (unit === 'mnkr') return Math.round(amount * 10) / 10;
  return unit === 'kr' && draw.next() < 0.7 ? Math.round(amount / 1000) * 1000 : Math.round(amount);
}

function budgetRows(committee: string, draw: Draw, unit: MoneyUnit): CellValue[][] {
  const count = 8 + Math.floor(draw.next() * 25);
  return Array.from({ length: count }, (_, index): CellValue[] => {
    const chance = draw.next();
    const kind = chance < 0.2 ? 'Intäkt' : chance < 0.85 ? 'Kostnad' : 'Investering';
    const takesAway = kind === 'Kostnad' && draw.next() < 0.08;
    const text = takesAway
      ? draw.pick(TAKING_AWAY)
      : draw.pick(kind === 'Intäkt' ? INCOME : kind === 'Kostnad' ? COSTS : INVESTMENTS);
    const account = (kind === 'Intäkt' ? 3000 : kind === 'Kostnad' ? 5000 : 1200) + (index % 90);
    const years = (kind === 'Investering' ? lumpy(draw) : yearly(draw)).map((kronor, year) => {
      const isReversed = year === 0 && kind === 'Kostnad' && draw.next() < 0.01;
      return written((takesAway || isReversed ? -1 : 1) * kronor * (isReversed ? draw.spread(0.1, 1) : 1), unit, draw);
    });
    return [committee, null, String(account), String(100 + (index % 40)), text, kind, ...years];
  });
}

/** A row's years: indexed, and now and then moved, begun, ended, reorganised or done once. */
function yearly(draw: Draw): number[] {
  const base = draw.next() < 0.12 ? draw.spread(3_000, 0.7) : draw.spread(2_500_000, 1.4);
  const rate = 1.01 + draw.next() * 0.04;
  const level = YEARS.map((_, index) => base * rate ** index * (0.96 + draw.next() * 0.08));
  const turn = 1 + Math.floor(draw.next() * 4);
  const chance = draw.next();
  if (chance < 0.06) return level.map((amount, index) => (index < turn ? 0 : amount));
  if (chance < 0.12) return level.map((amount, index) => (index >= turn ? 0 : amount));
  // Reorganised: much of the activity comes from or goes to another committee.
  if (chance < 0.2) return level.map((amount, index) => amount * (index < turn ? 1 : draw.spread(1, 1)));
  // A project done once, or one that began with a little planning.
  if (chance < 0.25) return level.map((amount, index) => (index === turn ? amount : 0));
  if (chance < 0.3) return level.map((amount, index) => (index < turn ? draw.spread(20_000, 1) : amount));
  // A budget that was never used, with small change as its outcome.
  if (chance < 0.34) return level.map((amount, index) => (index === 0 ? draw.spread(amount / 100, 1) : amount));
  return level;
}

function lumpy(draw: Draw): number[] {
  const base = draw.spread(1_500_000, 1.5);
  const isYearly = draw.next() < 0.4;
  return YEARS.map(() => (isYearly ? base : draw.next() < 0.4 ? 0 : draw.spread(base, 1.6)));
}

/** Each committee's frames: a little more than its budget, and what it invests. */
function frameRows(
  committees: readonly string[],
  budget: readonly (readonly CellValue[])[],
  draw: Draw,
  unit: MoneyUnit,
): CellValue[][] {
  const least = unit === 'mnkr' ? 0.1 : 1;
  return [
    ['Nämnd', 'Typ', '2027', '2028', '2029'],
    ...committees.flatMap((name): CellValue[][] => {
      const own = budget.filter((row) => row[0] === name);
      const sum = (column: number, signs: Readonly<Record<string, number>>): number =>
        own.reduce((total, row) => total + (signs[row[5] as string] ?? 0) * (row[column] as number), 0);
      const net = [8, 9, 10].map((column) => sum(column, { Kostnad: 1, Intäkt: -1 }));
      const slack = 1 + draw.next() * 0.008;
      const round = (amount: number): number => Math.ceil(Number((amount / least).toFixed(3))) * least;
      const exact = (amount: number): number => Number(round(amount).toFixed(1));
      return [
        [name, 'Drift', ...net.map((amount) => exact(amount > 0 ? amount * slack : amount))],
        [name, 'Investering', ...[8, 9, 10].map((column) => exact(sum(column, { Investering: 1 })))],
      ];
    }),
  ];
}

/** Measures in per cent, counts and kronor, with histories that move by steps of their own and targets that go on as they do. */
function measureRows(draw: Draw): CellValue[][] {
  const rows = Array.from({ length: 20 + Math.floor(draw.next() * 20) }, (_, index): CellValue[] => {
    const unit = draw.pick(['%', '%', 'antal', 'kr', 'index']);
    const start =
      unit === '%' ? 30 + draw.next() * 50 : unit === 'index' ? 50 + draw.next() * 30 : draw.spread(3_000, 1.5);
    const step = start * (unit === '%' || unit === 'index' ? 0.03 : 0.06);
    const isUp = draw.next() < 0.6;
    const history = [0, 1, 2, 3].reduce<number[]>(
      (values, year) => [
        ...values,
        year === 0 ? start : values.at(-1)! + (draw.next() - (isUp ? 0.3 : 0.7)) * 2 * step,
      ],
      [],
    );
    const last = history.at(-1)!;
    const targets = [1, 2, 3].map((year) => last + (isUp ? 1 : -1) * step * year * (0.2 + draw.next()));
    const digits = unit === '%' || unit === 'index' ? 1 : start > 100 ? 0 : 1;
    const rising = targets.sort((a, b) => (isUp ? a - b : b - a));
    const figures = [...history, ...rising].map((value) => Number(Math.max(0, value).toFixed(digits)));
    return [`M${index + 1}`, `Mått nummer ${index + 1}`, unit, isUp ? 'Högre' : 'Lägre', ...figures];
  });
  return [
    [
      'Mått-id',
      'Styrmått',
      'Enhet',
      'Riktning',
      ...[2023, 2024, 2025, 2026].map((year) => `Resultat ${year}`),
      ...[2027, 2028, 2029].map((year) => `Målnivå ${year}`),
    ],
    ...rows,
  ];
}
