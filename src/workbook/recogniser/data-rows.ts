import { nameKey } from '../../text/ids';
import type { EntityKind } from '../../plan/source';
import { readBudgetKind, readFrameKind } from '../layout/choices';
import type { Assignment } from './assign';
import type { HeaderDictionary } from './header-dictionary';
import { looksLikeCommittee } from './committee-names';
import { readHeading, type Heading } from './headings';
import { isBareTotal, isNoteText, isTotalLabel, isWholeLabel } from './row-kind';
import { sampleTexts, type Region } from './region';
import { unitRow } from './surroundings';

/** A stretch of data rows under the same headings. */
export interface Segment {
  readonly headings: readonly Heading[];
  readonly rows: readonly number[];
  /** The rows among them that add others up. */
  readonly totals: readonly number[];
}

export interface RowsOptions {
  readonly dictionary: HeaderDictionary;
  readonly entity: EntityKind;
  readonly columns: readonly Assignment[];
  /** The names and codes of the organisation list by their keys. */
  readonly organisations: ReadonlyMap<string, string>;
  /** The keys of the committees' names and codes. */
  readonly committees: ReadonlySet<string>;
  /** The text of the goal that a row of nothing but its text or its id and text means. */
  readonly goalNamed: (text: string) => string | undefined;
  /** True for Excel tables: blanks inside are rows left empty, and no headings stand between rows. */
  readonly solid: boolean;
}

const MONEY: ReadonlySet<EntityKind> = new Set(['frames', 'budget', 'carryOvers', 'allocations']);

const OWNER_FIELDS: ReadonlySet<string> = new Set(['organisation', 'organisations', 'goalId', 'goalIds', 'unit']);

const SUBTOTAL =
  /^(?:netto\p{L}*|(?:drift|brutto)(?:netto|kostnad(?:er)?|intäkter)|(?:verksamhetens )?(?:intäkter|kostnader|nettokostnad(?:er)?)|resultat|årets resultat)\b/iu;

const NET = /^netto(?:kostnad(?:er|en)?|budget(?:en)?|resultat(?:et)?)?(?=$|[\s:,(–-])/i;

/** What stands under a committee's income and costs: their net, and what it is compared with. */
const BESIDE_KINDS =
  /^(?:netto|(?:budget|drift|netto)?ram(?:en)?$|ram |kommunbidrag|avvikelse|differens|resultat|över-? ?\/? ?underskott|kvar(?: |$)|återst(?:år|ående)|att fördela|disponibelt)/i;

/** The data rows of a region: without empty rows, totals and notes, and cut where headings stand between them. */
export function dataRows(region: Region, options: RowsOptions): Segment[] {
  const reader = new RowJudge(region, options);
  const segments: { headings: Heading[]; rows: number[]; totals: number[] }[] = [
    { headings: [], rows: [], totals: [] },
  ];
  let gap = 0;
  let typical = 0;
  let seen = 0;
  for (let row = region.dataTop; row <= region.bottom; row++) {
    const values = region.sheet.rows[row]?.values;
    const filled = values ? reader.filled(values) : 0;
    if (!values || filled === 0) {
      gap += 1;
      continue;
    }
    if (filled > 1 && reader.repeatsYears(values, filled)) continue;
    if (reader.isTotal(row, values, filled)) {
      segments.at(-1)!.totals.push(row);
      continue;
    }
    if (row === region.dataTop && !options.solid && unitRow(region) !== undefined) continue;
    if (!options.solid) {
      const heading =
        (filled <= 2 ? readHeading(options.dictionary, region.sheet, row, region.left, region.right) : undefined) ??
        reader.bareHeading(row, values, filled);
      if (heading) {
        const current = segments.at(-1)!;
        if (current.rows.length === 0) current.headings.push(heading);
        else segments.push({ headings: [...inherited(current.headings, heading), heading], rows: [], totals: [] });
        gap = 0;
        continue;
      }
      const isTitleOfNext = filled === 1 && row === region.bottom && region.bottom < region.sheet.rows.length - 1;
      if (isTitleOfNext || reader.isNote(values, filled, gap, typical)) continue;
    }
    if (seen < 3) typical = Math.max(typical, filled);
    seen += 1;
    gap = 0;
    segments.at(-1)!.rows.push(row);
  }
  return segments;
}

/** The headings that go on holding below a new one: those of higher standing. */
export function inherited(headings: readonly Heading[], next: Heading): Heading[] {
  if (next.kind === 'moneyKind') {
    const before = headings.findIndex(({ kind }) => kind === 'moneyKind');
    return before < 0 ? [...headings] : headings.slice(0, before);
  }
  if (next.kind === 'committee') {
    const before = headings.findIndex(({ kind }) => kind === 'committee');
    return headings.filter(
      (heading, index) =>
        (heading.kind === 'goal' && heading.level !== undefined && heading.level.rank < 6) ||
        (heading.kind === 'moneyKind' && (before < 0 || index < before)),
    );
  }
  return headings.filter((heading) =>
    heading.kind === 'committee'
      ? true
      : heading.level !== undefined && next.level !== undefined && heading.level.rank < next.level.rank,
  );
}

/** Judges single rows of one region. */
class RowJudge {
  private readonly columns: readonly number[];
  private readonly labels: readonly number[];
  private readonly numbers: readonly number[];
  private readonly texts: ReadonlySet<number>;
  private readonly yearColumns: readonly { readonly column: number; readonly year: number }[];
  private readonly money: boolean;
  /** The columns that say whose a row is. */
  private readonly owners: ReadonlySet<number>;
  private readonly account: number | undefined;
  private readonly owner: number | undefined;
  private readonly kind: number | undefined;
  private readonly text: number | undefined;
  /** Whether a budget's texts are its kinds: `Intäkter`, `Kostnader`. */
  private readonly tellsKinds: boolean;

  constructor(
    private readonly region: Region,
    private readonly options: RowsOptions,
  ) {
    this.money = MONEY.has(options.entity);
    this.columns = region.headers.map(({ column }) => column);
    this.numbers = options.columns
      .filter(({ field }) => field.includes(':') || /^(?:amount|in|out|result|volume|unitPrice)$/.test(field))
      .map(({ header }) => header.column);
    this.yearColumns = options.columns
      .filter(({ field }) => field.includes(':'))
      .map(({ field, header }) => ({ column: header.column, year: Number(field.split(':')[1]) }));
    this.owners = new Set(
      options.columns.filter(({ field }) => OWNER_FIELDS.has(field)).map(({ header }) => header.column),
    );
    const columnOf = (field: string): number | undefined =>
      options.columns.find((column) => column.field === field)?.header.column;
    this.account = columnOf('account');
    this.owner = columnOf('organisation');
    this.kind = columnOf('kind');
    this.text = columnOf('text') ?? columnOf('activity');
    this.tellsKinds =
      this.text !== undefined &&
      options.entity === 'budget' &&
      sampleTexts(region, this.text).some((text) => readBudgetKind(text) !== undefined);
    const first = Math.min(...this.numbers, region.right + 1);
    this.labels = this.columns.filter((column) => column < first || !this.numbers.includes(column)).slice(0, 8);
    this.texts = new Set(
      options.columns.filter(({ field }) => !field.includes(':')).map(({ header }) => header.column),
    );
  }

  filled(values: readonly unknown[]): number {
    let filled = 0;
    for (const column of this.columns) {
      const value = values[column];
      if (value !== undefined && value !== null && value !== '' && (typeof value !== 'string' || value.trim() !== ''))
        filled += 1;
    }
    return filled;
  }

  /** Whether a row holds nothing but the years that its columns have already: the header once more, above the next part. */
  repeatsYears(values: readonly unknown[], filled: number): boolean {
    if (filled > this.yearColumns.length) return false;
    let years = 0;
    for (const { column, year } of this.yearColumns) if (values[column] === year) years += 1;
    return years === filled;
  }

  isTotal(row: number, values: readonly unknown[], filled: number): boolean {
    if (this.options.entity === 'balance' || this.options.entity === 'settings') return false;
    if (this.options.entity === 'budget' && this.isDeclared(row, values)) return false;
    let first = true;
    for (const column of this.labels) {
      const value = values[column];
      if (typeof value !== 'string' || value === '') continue;
      if (this.isTotalText(value, first, filled)) return true;
      if (this.money && column === this.owner && this.isNet(value)) return true;
      first = false;
    }
    return this.money && (first ? this.isSumRow(row) : this.isSubtotal(values));
  }

  /** A budget row that states whose it is and of which kind, with numbers of its own, is data whatever it is called: "Nettokostnad". */
  private isDeclared(row: number, values: readonly unknown[]): boolean {
    const owner = this.owner === undefined ? undefined : values[this.owner];
    const kind = this.kind === undefined ? undefined : values[this.kind];
    if (typeof owner !== 'string' || typeof kind !== 'string' || readBudgetKind(kind) === undefined) return false;
    return !isTotalLabel(owner) && !isWholeLabel(owner) && !this.isSumRow(row);
  }

  private isTotalText(text: string, first: boolean, filled: number): boolean {
    if (!this.money) return first && (isBareTotal(text) || (filled === 1 && isTotalLabel(text)));
    if (isTotalLabel(text)) return !this.options.organisations.has(nameKey(text)) || isBareTotal(text);
    return first && isWholeLabel(text) && !this.options.organisations.has(nameKey(text));
  }

  /** A net where a committee should stand: "Nettokostnad", "Netto Socialnämnden". */
  private isNet(text: string): boolean {
    return NET.test(text.trim()) && !this.options.organisations.has(nameKey(text));
  }

  /** In a budget: a net beside its income and costs, or a line of them all among accounts. */
  private isSubtotal(values: readonly unknown[]): boolean {
    if (this.options.entity !== 'budget') return false;
    const account = this.account === undefined ? undefined : values[this.account];
    const text = this.text === undefined ? undefined : values[this.text];
    if (this.account !== undefined && typeof account === 'string' && !/\d/.test(account))
      return SUBTOTAL.test(account.trim()) || (this.hasNoKind(values) && BESIDE_KINDS.test(account.trim()));
    if (typeof text !== 'string' || (account !== undefined && account !== null && account !== '')) return false;
    if (this.account !== undefined)
      return SUBTOTAL.test(text.trim()) || (this.hasNoKind(values) && BESIDE_KINDS.test(text.trim()));
    return (this.tellsKinds || this.hasNoKind(values)) && BESIDE_KINDS.test(text.trim());
  }

  /** Whether the column of kinds is there and left empty. */
  private hasNoKind(values: readonly unknown[]): boolean {
    const kind = this.kind === undefined ? '' : values[this.kind];
    return kind === undefined || kind === null;
  }

  /** Numbers without any label that are all sums. */
  private isSumRow(row: number): boolean {
    const formulas = this.region.sheet.rows[row]!.formulas;
    const values = this.region.sheet.rows[row]!.values;
    const filled = this.numbers.filter((column) => typeof values[column] === 'number');
    return (
      filled.length > 0 && filled.every((column) => /^(?:SUM|SUBTOTAL|AGGREGATE)\(/i.test(formulas?.[column] ?? ''))
    );
  }

  /** A row of nothing but a committee or a kind, above the rows that it groups. */
  bareHeading(row: number, values: readonly unknown[], filled: number): Heading | undefined {
    const { entity } = this.options;
    if (entity === 'organisations' || entity === 'settings') return undefined;
    const column = this.columns.find((candidate) => typeof values[candidate] === 'string' && values[candidate] !== '');
    if (column === undefined) return undefined;
    const text = (values[column] as string).trim();
    const cell = { sheet: this.region.sheet.name, row, column };
    const has = (field: string): boolean => this.options.columns.some((candidate) => candidate.field === field);
    const isKind =
      (entity === 'frames' && readFrameKind(text) !== undefined) ||
      (entity === 'budget' && readBudgetKind(text) !== undefined);
    const sums = filled > 1 && this.numbers.some((candidate) => typeof values[candidate] === 'number');
    // A kind where a committee should stand groups the committees below it, be it with their sum beside it.
    if (isKind && !has('kind') && has('organisation') && !this.tellsKinds && (filled === 1 || sums))
      return { kind: 'moneyKind', text, cell };
    if (filled !== 1 || this.owners.has(column) || isNoteText(text)) return undefined;
    if (this.options.committees.has(nameKey(text)) || (this.money && looksLikeCommittee(text)))
      return { kind: 'committee', text, cell };
    const goal = entity === 'measures' || entity === 'activities' ? this.options.goalNamed(text) : undefined;
    return goal === undefined ? undefined : { kind: 'goal', text: goal, cell };
  }

  isNote(values: readonly unknown[], filled: number, gap: number, typical: number): boolean {
    const column = this.columns.find(
      (candidate) => values[candidate] !== undefined && values[candidate] !== null && values[candidate] !== '',
    )!;
    const first = values[column];
    if (typeof first === 'string' && filled <= 2 && isNoteText(first)) return true;
    if (typeof first === 'string' && filled <= 2 && first.trim().endsWith(':')) return true;
    if (gap > 0 && (filled === 1 || (filled === 2 && typical >= 4))) return true;
    if (filled > 1) return false;
    if (typeof first !== 'string') return !this.columns.includes(column);
    if (!this.texts.has(column)) return true;
    if (!this.money) return false;
    return !(looksLikeCommittee(first) || this.options.organisations.has(nameKey(first)));
  }
}
