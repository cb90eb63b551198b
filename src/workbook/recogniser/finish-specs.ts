import { COMMITTEE_FIELD } from './committee-field';
import type { Assignment } from './assign';
import data from './dictionary.json';
import type { HeaderDictionary } from './header-dictionary';
import type { RecognisedConstant } from './recognised';
import { readLabelColumns } from './label-columns';
import { sampleTexts, type Region } from './region';
import type { Spec } from './spec';
import type { Surroundings } from './surroundings';

/** What is known of the whole workbook when single blocks are finished. */
export interface Outlook {
  readonly dictionary: HeaderDictionary;
  readonly budgetYear?: number;
  /** The keys of the names and codes of the committees and companies that the workbook knows. */
  readonly committees: ReadonlySet<string>;
  /** The committee that the workbook is about, by its settings. */
  readonly committee?: RecognisedConstant;
}

const AREAS = new Set(data.areas);
const PERSPECTIVES = /nytta|resultat|verksamhet|resurs|medborgare|brukare|medarbetare|utveckling|ekonomi|kund|process/i;

/** Completes a region's specs with what its surroundings and its headers' wordings say: levels, kinds, committees, years. */
export function finishSpecs(specs: readonly Spec[], region: Region, around: Surroundings, outlook: Outlook): Spec[] {
  return specs.flatMap((spec) => {
    const placed = { ...spec, columns: placeColumns(spec, region, outlook) };
    return splitVariants(placed).map((part) => ({
      ...part,
      constants: { ...defaults(part, around, outlook, specs), ...part.constants },
    }));
  });
}

/** Columns beside the plan are left out, bare years of measures told apart, an area that names perspectives is one. */
function placeColumns(spec: Spec, region: Region, outlook: Outlook): Assignment[] {
  const shown = spec.entity === 'frames' ? withoutHistory(spec.columns, outlook.budgetYear) : spec.columns;
  return readLabelColumns(spec.entity, shown, region, outlook.committees).flatMap((column): Assignment[] => {
    const [name, year] = column.field.split(':');
    if (name === '' && year !== undefined) {
      if (outlook.budgetYear === undefined) return [];
      return [
        { ...column, field: `${Number(year) >= outlook.budgetYear ? 'targets' : 'results'}:${year}`, confidence: 0.6 },
      ];
    }
    if (spec.entity === 'goals' && AREAS.has(column.header.key)) {
      const texts = sampleTexts(region, column.header.column);
      const perspective = texts.length > 0 && texts.filter((text) => PERSPECTIVES.test(text)).length * 2 > texts.length;
      if (perspective && !spec.columns.some(({ field }) => field === 'perspective'))
        return [{ ...column, field: 'perspective', confidence: 0.4 }];
    }
    return [column];
  });
}

/** Frames hold the plan years; years before them that stand beside for comparison are no frames. */
function withoutHistory(columns: readonly Assignment[], budgetYear: number | undefined): Assignment[] {
  const plan = columns.filter(({ field }) => !field.startsWith('history'));
  const years = [
    ...new Set(plan.flatMap(({ field }) => (field.startsWith('amounts:') ? [Number(field.split(':')[1])] : []))),
  ].sort((a, b) => a - b);
  const planned = plan
    .filter(
      ({ header }) =>
        header.year !== undefined && /^(?:plan|p|vp|ek plan|ekonomisk plan|flerårsplan)\b/.test(header.rest),
    )
    .map(({ header }) => header.year!);
  const beforePlan = Math.min(...planned) - 1;
  const first =
    budgetYear ??
    (planned.length > 1 && years.includes(beforePlan) ? beforePlan : years.length > 3 ? years.at(-3) : undefined);
  if (first === undefined || ![first, first + 1, first + 2].every((year) => years.includes(year))) return plan;
  return plan.filter(({ field }) => !field.startsWith('amounts:') || Number(field.split(':')[1]) >= first);
}

/** Columns of several kinds or sexes in one row give a block each, all with the row's other columns. */
function splitVariants(spec: Spec): Spec[] {
  const values = [...new Set(spec.columns.flatMap(({ variant }) => variant?.value ?? []))];
  const field = spec.columns.find(({ variant }) => variant)?.variant?.field;
  if (values.length === 0 || field === undefined || spec.columns.some((column) => column.field === field)) {
    return [{ ...spec, columns: firstOfField(spec.columns) }];
  }
  const common = spec.columns.filter((column) => !column.variant && !isAmount(column));
  // Beside income and costs, or both kinds of frames, what carries no kind of its own is their net or their sum.
  const isSum = spec.entity !== 'measures' && values.length > 1;
  const plain = isSum ? [] : spec.columns.filter((column) => !column.variant && isAmount(column));
  const parts: Spec[] = plain.length > 0 ? [{ ...spec, columns: [...common, ...plain] }] : [];
  for (const value of values) {
    const own = spec.columns.filter(({ variant }) => variant?.value === value);
    parts.push({
      ...spec,
      columns: [...common, ...own],
      constants: { ...spec.constants, [field]: { value, cell: own[0]!.header.cell } },
    });
  }
  return parts;
}

function isAmount({ field }: Assignment): boolean {
  return field.includes(':') || field === 'amount' || field === 'result' || field === 'target';
}

/** Of a field that several wordings gave a year, the first wording is kept; a year repeated under one wording stays. */
function firstOfField(columns: readonly Assignment[]): Assignment[] {
  return columns.filter(({ field, header }) => {
    const first = columns.find((column) => column.field === field);
    return !first || first.header === header || first.header.rest === header.rest;
  });
}

function defaults(
  spec: Spec,
  around: Surroundings,
  outlook: Outlook,
  siblings: readonly Spec[],
): Record<string, RecognisedConstant> {
  const has = (field: string): boolean => spec.columns.some((column) => column.field === field);
  const constants: Record<string, RecognisedConstant> = {};
  const words = [...around.titles, around.sheet].join(' ');
  if (spec.entity === 'goals' && !has('level') && around.level) constants['level'] = { value: around.level.name };
  // Where neither word stands, or both do, the rules take a frame for the operating one.
  const investment = /invest/i.test(words);
  if (investment !== /\bdrift/i.test(words) && !has('kind')) {
    if (spec.entity === 'frames') constants['kind'] = { value: investment ? 'Investering' : 'Drift' };
    if (spec.entity === 'budget' && investment) constants['kind'] = { value: 'Investering' };
  }
  const year = yearOf([...around.titles, around.sheet]) ?? outlook.budgetYear;
  if (
    !has('year') &&
    year !== undefined &&
    (has('amount') || has('target')) &&
    ['measures', 'frames', 'budget', 'balance'].includes(spec.entity)
  )
    constants['year'] = { value: year };
  const committee = around.committee ?? outlook.committee;
  const field = COMMITTEE_FIELD[spec.entity];
  if (committee && field !== undefined && !has(field) && isOwnedByCommittee(spec, around, constants, siblings))
    constants[field] = committee;
  return constants;
}

/** Goals of the council's levels are nobody's own; everything else in a committee's sheet is the committee's. */
function isOwnedByCommittee(
  spec: Spec,
  around: Surroundings,
  constants: Record<string, RecognisedConstant>,
  siblings: readonly Spec[],
): boolean {
  if (spec.entity !== 'goals') return true;
  if (spec.columns.some(({ field }) => field === 'level')) return false;
  const level = spec.constants['level']?.value ?? constants['level']?.value;
  const lowest = siblings.filter(({ entity }) => entity === 'goals').at(-1);
  if (level === undefined)
    return (
      around.committee !== undefined &&
      (siblings.length === 1 || lowest?.columns[0]!.header === spec.columns[0]!.header)
    );
  return typeof level === 'string' && /nämnd|effekt|förvaltning|enhet|verksamhet|styrelse|delmål/i.test(level);
}

/** The one year, or the first of a span of years, that the nearest title names. */
export function yearOf(titles: readonly string[]): number | undefined {
  for (const title of titles) {
    const years = title.match(/(?<!\d)20[1-9]\d(?!\d)/g);
    if (years && (years.length === 1 || /20\d\d\s*(?:[-–—]|till|t\.?o\.?m\.?|och)\s*20\d\d/.test(title)))
      return Number(years[0]);
  }
  return undefined;
}
