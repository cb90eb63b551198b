import type { TestBook, TestCell } from '../harness';

export type Posts = Readonly<Record<string, readonly TestCell[]>>;

export const YEARS = ['2025', '2026', '2027', '2028', '2029'];

/** The template's posts of 2025–2029 in thousands of kronor: in balance, with a reservation in 2025 and a use in 2028. Rows 2–14 of the sheet. */
export const POSTS: Posts = {
  Intäkter: [1000000, 1010000, 1030000, 1050000, 1070000],
  Kostnader: [979000, 990000, 1009000, 1049000, 1049000],
  'Årets resultat': [21000, 20000, 21000, 1000, 21000],
  Realisationsvinster: [1000, null, null, null, 500],
  Undantag: [-500, null, 0, null, 200],
  Reservering: [10000, null, null, null, null],
  Användning: [null, null, null, 4000, null],
  Balanskravsresultat: [9500, 20000, 21000, 5000, 20700],
  'Skatteintäkter och generella bidrag': [900000, 910000, 920000, 930000, 940000],
  Resultatreserv: [20000, 20000, 20000, 16000, 16000],
  'Eget kapital inkl. pensioner': [200000, 220000, 241000, 242000, 263000],
  'Synnerliga skäl': [null, null, null, null, null],
  Åtgärdsplan: [null, null, null, null, null],
};

/** The posts with some amounts of years changed: `{ Kostnader: { 2027: 5 } }`. */
export function withAmounts(
  changes: Readonly<Record<string, Readonly<Record<number, TestCell>>>>,
  posts = POSTS,
): Posts {
  const changed: Record<string, readonly TestCell[]> = { ...posts };
  for (const [post, years] of Object.entries(changes))
    for (const [year, value] of Object.entries(years)) changed[post] = changed[post]!.with(Number(year) - 2025, value);
  return changed;
}

/** A workbook of thousands of kronor for 2027 with the sheet Balans alone. */
export function balanceBook(posts: Posts = POSTS, unit = 'tkr'): TestBook {
  return {
    Plan: [
      ['Fält', 'Värde'],
      ['Budgetår', 2027],
      ['Enhet', unit],
    ],
    Balans: [['Post', ...YEARS], ...Object.entries(posts).map(([post, amounts]) => [post, ...amounts])],
  };
}

/** The same in long form, a post and a year a row. */
export function longBook(posts: Posts): TestBook {
  const rows = Object.entries(posts).flatMap(([post, amounts]) =>
    amounts.map((amount, index): readonly TestCell[] => [post, Number(YEARS[index]), amount]),
  );
  return { ...balanceBook(posts), Balans: [['Post', 'År', 'Belopp'], ...rows] };
}

/** An income statement of people's own: the operation's income and costs, taxes among the parts of the result. */
export const OWN_STATEMENT: Posts = {
  'Verksamhetens intäkter': [300000, 300000, 310000, 320000, 330000],
  'Verksamhetens kostnader': [-1100000, -1120000, -1150000, -1180000, -1210000],
  Avskrivningar: [-50000, -50000, -52000, -53000, -54000],
  'Skatteintäkter och generella statsbidrag': [870000, 890000, 910000, 935000, 955000],
  'Årets resultat': [20000, 20000, 18000, 22000, 21000],
};
