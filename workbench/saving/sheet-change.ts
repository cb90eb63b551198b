import {
  a1Range,
  movedFormula,
  type AxisMap,
  type CellRange,
  type ConditionalFormatChange,
  type NotSaved,
  type SheetChange,
  type SheetDetails,
  type SheetSnapshot,
  type SizeChange,
  type TableChange,
  type ValidationChange,
} from '../../src/index';
import type { HostTable } from '../host/engine';
import { cellChanges } from './cell-changes';
import { lostComments, notesChange } from './comment-changes';
import type { LookPool } from './look-pool';
import type { SheetOrigins } from './origins';
import { conditionalFormatChange } from './conditional-format-change';
import { sameValidation, validationChange } from './validation-change';
import type { SheetImage } from './sheet-image';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
/** Pixels of a digit of the usual font, and points of a pixel. */
const DIGIT = 7;
const POINTS = 0.75;

/** A sheet of the file, and what is known of it. */
export interface SheetBefore {
  readonly image: SheetImage;
  readonly snapshot: SheetSnapshot;
  readonly details: SheetDetails;
  readonly origins: SheetOrigins;
}

/** What a sheet is compared with. */
export interface SheetComparison {
  /** Undefined for a new sheet. */
  readonly before: SheetBefore | undefined;
  readonly rows: AxisMap;
  readonly columns: AxisMap;
  readonly pool: LookPool;
  readonly namespaces: ReadonlySet<string>;
  readonly spills: readonly CellRange[];
}

/** What has become of a sheet, and what of that cannot be saved. */
export function sheetChange(
  now: SheetImage,
  comparison: SheetComparison,
): { readonly change: SheetChange; readonly notSaved: readonly NotSaved[] } {
  const { before, rows, columns } = comparison;
  const { sheet } = now;
  const old = before?.image;
  const lost = new Map<string, number>();
  const lose = (what: string): void => void lost.set(what, (lost.get(what) ?? 0) + 1);
  const cells = cellChanges(old, now, { ...comparison, onUnknownLook: (name) => lose(`look:${name}`) });
  const columnSizes = sizeChanges(old?.columns ?? [], now.columns, columns, (points) => points / POINTS / DIGIT, 48);
  const rowSizes = sizeChanges(old?.rows ?? [], now.rows, rows, (points) => points, 15);
  const formats = formatChanges(now, comparison, lose);
  const validations = validationChanges(now, comparison);
  const tables = tableChanges(now, comparison);
  const merges = rangesText(old?.merges ?? []) === rangesText(now.merges) ? undefined : now.merges;
  const frozen =
    JSON.stringify(old?.frozen ?? { rows: 0, columns: 0 }) === JSON.stringify(now.frozen) ? undefined : now.frozen;
  for (let count = lostComments(old, now, rows, columns); count > 0; count--) lose('comments');
  const notes = notesChange(old, now, rows, columns);
  const change: SheetChange = {
    ...(old && { origin: before.snapshot.name }),
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    rows,
    columns,
    cells,
    ...((old?.sheet.tabColor ?? '') !== sheet.tabColor && { tabColour: sheet.tabColor }),
    ...((old?.sheet.isProtected ?? false) !== sheet.isProtected && { isProtected: sheet.isProtected }),
    ...(frozen && { frozen }),
    ...(columnSizes.length > 0 && { columnSizes }),
    ...(rowSizes.length > 0 && { rowSizes }),
    ...(merges && { merges }),
    ...(formats && { conditionalFormats: formats }),
    ...(validations && { validations }),
    ...(tables && { tables }),
    ...(notes && { notes }),
  };
  return { change, notSaved: [...lost].map(([what, count]) => ({ what, sheet: sheet.name, count })) };
}

function rangesText(ranges: readonly CellRange[]): string {
  return ranges.map(a1Range).sort().join(' ');
}

type Sizes = SheetImage['rows'];

/** Runs of rows or columns whose size is another than before. @param usual the size of a new one that nobody has set, in points */
function sizeChanges(
  before: Sizes,
  now: Sizes,
  map: AxisMap,
  written: (points: number) => number,
  usual: number,
): SizeChange[] {
  const changes: { first: number; last: number; size?: number; hidden?: boolean }[] = [];
  const usualSize = now.at(-1)?.size ?? usual;
  now.forEach(({ size, hidden }, index) => {
    const origin = map.before(index);
    const old = (origin === undefined ? undefined : before[origin]) ?? {
      size: before.at(-1)?.size ?? usualSize,
      hidden: false,
    };
    // The size of what is hidden is not told.
    const isSized = size !== old.size && !hidden && !old.hidden;
    const isHidden = hidden !== old.hidden;
    if (!isSized && !isHidden) return;
    const each = { ...(isSized && { size: written(size) }), ...(isHidden && { hidden }) };
    const last = changes.at(-1);
    if (last && last.last === index - 1 && last.size === each.size && last.hidden === each.hidden) last.last = index;
    else changes.push({ first: index, last: index, ...each });
  });
  return changes;
}

function formatChanges(
  now: SheetImage,
  { before, rows, columns }: SheetComparison,
  lose: (what: string) => void,
): readonly ConditionalFormatChange[] | undefined {
  const old = before?.image.conditionalFormats ?? [];
  if (JSON.stringify(old) === JSON.stringify(now.conditionalFormats)) return undefined;
  const origins = before?.origins.conditionalFormats ?? new Map<string, number>();
  const own = before?.snapshot.name ?? now.sheet.name;
  const moves = new Map([[own.toLowerCase(), { name: now.sheet.name, rows, columns }]]);
  const isSame = rows.isSame && columns.isSame && own === now.sheet.name;
  const follow = (formula: string): string => (isSame ? formula : movedFormula(formula, own, moves));
  const sorted = [...now.conditionalFormats].sort((a, b) => a.priority - b.priority);
  const changes = sorted.flatMap((format) => {
    const known = old.find(({ id }) => id === format.id);
    const origin = origins.get(format.id);
    const change = conditionalFormatChange(format, known, origin, follow);
    if (change) return change;
    lose('conditional-format');
    // A rule of the file that cannot be said as it is now stays as it was.
    return known && origin !== undefined ? { origin, ranges: format.ranges, stopIfTrue: format.stopIfTrue } : [];
  });
  // What the engine never knew of stays.
  const known = new Set(origins.values());
  const others = (before?.details.conditionalFormats ?? []).flatMap((format, origin): ConditionalFormatChange[] =>
    known.has(origin) ? [] : [{ origin, ranges: format.ranges, stopIfTrue: format.stopIfTrue }],
  );
  return [...changes, ...others];
}

function validationChanges(now: SheetImage, { before }: SheetComparison): readonly ValidationChange[] | undefined {
  const old = before?.image.validations ?? [];
  if (JSON.stringify(old) === JSON.stringify(now.validations)) return undefined;
  const origins = before?.origins.validations ?? new Map<number, number>();
  const left = new Set(old.keys());
  const changes = now.validations.map((validation) => {
    const candidates = [...left].filter((index) => sameValidation(old[index]!, validation));
    const exact = candidates.filter(
      (index) => old[index]!.formula1 === validation.formula1 && old[index]!.formula2 === validation.formula2,
    );
    const place =
      exact.find((index) => rangesText(old[index]!.ranges) === rangesText(validation.ranges)) ??
      exact[0] ??
      candidates[0];
    if (place === undefined) return validationChange(validation, undefined, undefined);
    left.delete(place);
    return validationChange(validation, old[place], origins.get(place));
  });
  const known = new Set(origins.values());
  const others = (before?.details.validations ?? []).flatMap(({ ranges }, origin): ValidationChange[] =>
    known.has(origin) ? [] : [{ origin, ranges }],
  );
  return [...changes, ...others];
}

function tableChanges(now: SheetImage, { before }: SheetComparison): readonly TableChange[] | undefined {
  const old = before?.image.tables ?? [];
  if (JSON.stringify(old) === JSON.stringify(now.tables)) return undefined;
  const origins = before?.origins.tables ?? new Map<string, string>();
  const changes = now.tables.map((table) => tableChange(table, origins.get(table.id)));
  const known = new Set(origins.values());
  const others = (before?.snapshot.tables ?? []).flatMap((table, index): TableChange[] => {
    if (known.has(table.name)) return [];
    const details = before!.details.tables[index];
    const columns = table.columns.map((name, at) => ({ id: details?.columnIds[at] ?? at + 1, name }));
    return [{ ...table, origin: table.name, columns, style: details?.style ?? '' }];
  });
  return [...changes, ...others];
}

function tableChange(
  { name, range, showHeaders, showTotals, columns, style }: HostTable,
  origin: string | undefined,
): TableChange {
  return {
    ...(origin !== undefined && { origin }),
    name,
    range,
    headerRows: showHeaders ? 1 : 0,
    totalRows: showTotals ? 1 : 0,
    columns,
    style,
  };
}
