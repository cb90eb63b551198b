import type { SamplePlaces } from './sample-places';

/** A text in both of the page's languages. */
export type PageText = Readonly<Record<'sv' | 'en', string>>;

/** A formula that shows what the functions do. */
export interface FormulaExample {
  readonly what: PageText;
  /** The formula; undefined where the workbook does not have what it is about. */
  readonly formula: (places: SamplePlaces) => string | undefined;
}

/** All that one call can check of goals and measures. */
const CHECKED = 'tblMål[#All],tblStyrmått[#All]';

const hasGoals = ({ tables }: SamplePlaces): boolean => tables.has('tblMål') && tables.has('tblStyrmått');

/** Formulas whose results go in one row, to the right. */
export const ROW_EXAMPLES: readonly FormulaExample[] = [
  {
    what: {
      sv: 'Fel, varningar och upplysningar i mål och styrmått',
      en: 'Errors, warnings and notices of goals and measures',
    },
    formula: (places) => (hasGoals(places) && places.model ? `=STYR.FYND(${CHECKED},${places.model})` : undefined),
  },
  {
    what: { sv: 'Vägen från toppen till det sista målet', en: 'The path from the top to the last goal' },
    formula: (places) =>
      hasGoals(places)
        ? '=STYR.MÅLKEDJA(INDEX(tblMål[Mål-id],ROWS(tblMål[Mål-id])),tblMål[Mål-id],tblMål[Överordnat mål])'
        : undefined,
  },
  {
    what: { sv: 'Balanskravsresultatet för varje år', en: 'The result by the balance requirement, year by year' },
    formula: ({ balance }) =>
      balance &&
      `=STYR.BALANSKRAV(${[balance.result, balance.gains, balance.exceptions, balance.reservation, balance.use].join(',')})`,
  },
  {
    what: {
      sv: 'Vad säger regeln om målkedjor som går i ring?',
      en: 'What does the rule about circular goal chains say?',
    },
    formula: () => '=STYR.REGEL("chain/cycle","varför")',
  },
  {
    what: { sv: 'Talet i en text', en: 'The number in a text' },
    formula: () => '=STYR.TAL("1 234,5 tkr")',
  },
  {
    what: { sv: 'Från tkr till mnkr', en: 'From thousands to millions' },
    formula: () => '=STYR.BELOPP(12500,"tkr","mnkr")',
  },
  {
    what: { sv: 'Treårsramar ur ett basår och ett index', en: 'Frames of three years from a base year and an index' },
    formula: () => '=STYR.UPPRÄKNING(1000000,1.02)',
  },
  {
    what: {
      sv: 'En miljon efter vikterna 8, 5 och 3, till sista kronan',
      en: 'A million by the weights 8, 5 and 3, to the last krona',
    },
    formula: () => '=STYR.FÖRDELA(1000000,{8,5,3})',
  },
  {
    what: { sv: 'Ett årsbelopp på tolv månader', en: 'A year’s amount in twelve months' },
    formula: () => '=STYR.PERIODISERA(1000000)',
  },
  {
    what: {
      sv: 'Andelen kvinnor, andelen män och skillnaden',
      en: 'The share of women, the share of men, and the difference',
    },
    formula: () => '=STYR.KÖNSFÖRDELNING(52,48)',
  },
  {
    what: { sv: 'Trafikljus för utfallet 85 mot målnivån 90', en: 'The traffic light of 85 against a target of 90' },
    formula: () => '=STYR.TRAFIKLJUS(85,90,"högre")',
  },
];

/** What is left of each committee's frame when its budget is taken off: costs less income, the committee's own rows only. */
export const FRAME_EXAMPLE: FormulaExample = {
  what: {
    sv: 'Kvar av nämndernas ramar efter budgeten',
    en: 'What the budgets leave of the frames',
  },
  formula: ({ frames, tables }) =>
    frames && tables.has('tblBudget')
      ? `=STYR.RAMUTRYMME(${frames.names},${frames.amounts},tblBudget[Nämnd],tblBudget[${frames.year}]*((tblBudget[Typ]="Kostnad")-(tblBudget[Typ]="Intäkt"))*(tblBudget[Enhet]=""))`
      : undefined,
};

/** Formulas whose results go downwards, side by side, as long as they are; each with the columns that it takes. */
export const COLUMN_EXAMPLES: readonly (FormulaExample & { readonly columns: number })[] = [
  {
    what: { sv: 'Alla mål, i tabellens ordning', en: 'All goals, in the order of the table' },
    formula: (places) => (hasGoals(places) ? '=tblMål[Mål-id]' : undefined),
    columns: 1,
  },
  {
    what: {
      sv: 'Vad bryter kedjan? Tomt när raden är rätt',
      en: 'What breaks the chain? Empty where the row is right',
    },
    formula: (places) =>
      hasGoals(places) && places.model
        ? `=STYR.KEDJEKOLL(tblMål[Mål-id],tblMål[Överordnat mål],tblMål[Nivå],${places.model})`
        : undefined,
    columns: 1,
  },
  {
    what: { sv: 'Bärs upp av', en: 'Supported by' },
    formula: (places) =>
      hasGoals(places) ? '=STYR.TÄCKNING(tblMål[Mål-id],tblMål[Mål-id],tblMål[Överordnat mål])' : undefined,
    columns: 2,
  },
  {
    what: { sv: 'Alla fynd i mål och styrmått', en: 'All findings in goals and measures' },
    formula: (places) => (hasGoals(places) && places.model ? `=STYR.VALIDERA(${CHECKED},${places.model})` : undefined),
    columns: 4,
  },
];
