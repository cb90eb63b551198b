import { headerKey } from '../../text/headers';
import type { MoneyUnit } from '../../plan/plan';
import type { EntityKind } from '../../plan/source';
import type { Mapping } from '../mapping/mapping';
import { entriesFor } from '../mapping/match-mapping';
import type { SheetSnapshot } from '../snapshot';
import { chainSpecs } from './chain-specs';
import { classify, isTableOfItsOwn } from './classify';
import { findRegions, tableRegion } from './find-regions';
import { committeeIn } from './committee-names';
import { extendTable } from './extend-table';
import type { HeaderScan } from './header-scan';
import { hintOf } from './hints';
import { mappedHeaderRows, mappedSpecs } from './mapped-specs';
import type { Recognition, Region } from './region';
import type { Spec } from './spec';
import { templateMatch } from './template-spec';

/** A region with what it was taken for, before what stands around it is brought in. */
export interface Prepared {
  readonly region: Region;
  readonly entity: EntityKind;
  readonly template: boolean;
  readonly specs: readonly Spec[];
  readonly confidence: number;
  /** True where the rows hold a goal chain, whose columns are settled when it is known which goals are listed elsewhere. */
  readonly chain: boolean;
  /** The unit that a mapping states. */
  readonly unit?: MoneyUnit;
  /** True where a mapping said what the region holds. */
  readonly mapped: boolean;
  /** The last row of the region above it in the same columns; titles are looked for below that. */
  readonly above: number;
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();
const CHAIN: ReadonlySet<EntityKind> = new Set(['goals', 'measures', 'activities', 'assignments']);

/** The regions of a sheet that hold something the plan knows. */
export function prepareSheet(
  recognition: Recognition,
  sheet: SheetSnapshot,
  scan: HeaderScan,
  mapping: Mapping | undefined,
): Prepared[] {
  const { dictionary } = recognition;
  const regions = [
    ...sheet.tables.map((table) => extendTable(tableRegion(recognition, sheet, table))),
    ...findRegions(
      recognition,
      sheet,
      scan,
      (headers) => isTableOfItsOwn(dictionary, headers),
      new Set(mappedHeaderRows(mapping, sheet.name)),
    ),
  ].sort((a, b) => a.headerTop - b.headerTop || a.left - b.left);
  return regions.flatMap((region): Prepared[] => {
    const above = Math.max(
      -1,
      ...regions
        .filter(
          (other) =>
            other !== region &&
            other.headerTop < region.headerTop &&
            other.left <= region.right &&
            other.right >= region.left,
        )
        .map((other) => (other.table ? other.bottom : lastFilledRow(other))),
    );
    const prepared = prepare(recognition, region, above, mapping);
    return prepared ? [prepared] : [];
  });
}

/** What one region holds; undefined when nothing fits. */
function prepare(
  recognition: Recognition,
  region: Region,
  above: number,
  mapping: Mapping | undefined,
): Prepared | undefined {
  const { dictionary } = recognition;
  const entries = mapping
    ? entriesFor(mapping, {
        sheet: region.sheet.name,
        ...(region.table && { table: region.table.name }),
        headerRow: region.headerRow,
        headers: region.headers,
      })
    : [];
  if (entries.some(({ ignore }) => ignore)) return undefined;
  if (entries.length > 0) {
    const specs = mappedSpecs(dictionary, region, entries);
    const entity = specs[0]!.entity;
    const unit = entries.find((entry) => entry.unit)?.unit;
    const template = specs.length === 1 && templateMatch(dictionary, region)?.layout.entity === entity;
    return { region, entity, template, specs, confidence: 1, above, chain: false, mapped: true, ...(unit && { unit }) };
  }
  const template = templateMatch(dictionary, region);
  if (template) {
    const spec: Spec = { entity: template.layout.entity, columns: template.assignments, constants: {}, carry: [] };
    return {
      region,
      entity: spec.entity,
      template: true,
      specs: [spec],
      confidence: 1,
      above,
      chain: false,
      mapped: false,
    };
  }
  const title = nearestTitle(region, above);
  const hints = [
    region.table && hintOf(region.table.name),
    hintOf(region.sheet.name),
    title === undefined ? undefined : hintOf(title),
  ];
  const owned = [region.sheet.name, title ?? ''].some((text) => committeeIn(text, NO_NAMES) !== undefined);
  const found = classify(dictionary, region, hints, owned);
  if (!found) return undefined;
  const chain = CHAIN.has(found.entity) ? chainSpecs(dictionary, region.headers) : undefined;
  const specs = chain ?? [
    {
      entity: found.entity,
      columns: found.assignments,
      constants: levelByHeader(recognition, found.entity, found.assignments),
      carry: [],
    },
  ];
  return {
    region,
    entity: found.entity,
    template: false,
    specs,
    confidence: found.confidence,
    above,
    chain: chain !== undefined,
    mapped: false,
  };
}

/** A title column headed by a level says the level of its rows. */
function levelByHeader(recognition: Recognition, entity: EntityKind, columns: Spec['columns']): Spec['constants'] {
  if (entity !== 'goals' || columns.some(({ field }) => field === 'level')) return {};
  const title = columns.find(({ field }) => field === 'title');
  const level = title && recognition.dictionary.level(headerKey(title.header.text));
  return title && level ? { level: { value: level.name, cell: title.header.cell } } : {};
}

function nearestTitle(region: Region, above: number): string | undefined {
  for (let row = region.headerTop - 1; row > above && row >= region.headerTop - 4; row--) {
    const text = region.sheet.rows[row]?.values.find((value) => typeof value === 'string' && value.trim() !== '');
    if (typeof text === 'string') return text.slice(0, 200);
  }
  return undefined;
}

/** The last row of a region that is filled in more than one of its columns: notes and titles below it belong to what follows. */
function lastFilledRow(region: Region): number {
  for (let row = region.bottom; row >= region.dataTop; row--) {
    const values = region.sheet.rows[row]?.values;
    if (!values) continue;
    const filled = region.headers.filter(
      ({ column }) => values[column] !== undefined && values[column] !== null && values[column] !== '',
    );
    if (filled.length > 1) return row;
  }
  return region.headerRow;
}
