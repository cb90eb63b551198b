import type { ISetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { readableTableName } from './table-words';

/** What has to be calculated anew: cells, names, tables, and what parts of Univer ask for by keys of their own. */
export type Dirt = Pick<
  ISetFormulaCalculationStartMutation,
  | 'forceCalculation'
  | 'dirtyRanges'
  | 'dirtyNameMap'
  | 'dirtyDefinedNameMap'
  | 'dirtySuperTableMap'
  | 'dirtyUnitFeatureMap'
  | 'dirtyUnitOtherFormulaMap'
  | 'clearDependencyTreeCache'
>;

export const NO_DIRT: Dirt = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** Both together. */
export function mergedDirt(a: Dirt, b: Dirt): Dirt {
  return {
    forceCalculation: a.forceCalculation || b.forceCalculation,
    dirtyRanges: withoutDoubles([...a.dirtyRanges, ...b.dirtyRanges]),
    dirtyNameMap: merged(a.dirtyNameMap, b.dirtyNameMap),
    dirtyDefinedNameMap: merged(a.dirtyDefinedNameMap, b.dirtyDefinedNameMap),
    dirtySuperTableMap: merged(a.dirtySuperTableMap ?? {}, b.dirtySuperTableMap ?? {}),
    dirtyUnitFeatureMap: merged(a.dirtyUnitFeatureMap, b.dirtyUnitFeatureMap),
    dirtyUnitOtherFormulaMap: merged(a.dirtyUnitOtherFormulaMap, b.dirtyUnitOtherFormulaMap),
    clearDependencyTreeCache: merged(a.clearDependencyTreeCache, b.clearDependencyTreeCache),
  };
}

/** With the names by which formulas name changed tables. */
export function withReadableTables(dirt: Dirt): Dirt {
  const books = Object.entries(dirt.dirtySuperTableMap ?? {}).map(([unitId, tables]) => [
    unitId,
    Object.fromEntries(
      Object.entries(tables ?? {}).flatMap(([name, mark]) => [
        [name, mark],
        [readableTableName(name), mark],
      ]),
    ),
  ]);
  return { ...dirt, dirtySuperTableMap: Object.fromEntries(books) as Dirt['dirtySuperTableMap'] & object };
}

function withoutDoubles(ranges: Dirt['dirtyRanges']): Dirt['dirtyRanges'] {
  const seen = new Set<string>();
  return ranges.filter(({ unitId, sheetId, range }) => {
    const key = `${unitId} ${sheetId} ${range.startRow} ${range.endRow} ${range.startColumn} ${range.endColumn}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Nested tables of keys, the second one's over the first one's. */
function merged<T extends object>(a: T, b: T): T {
  const result = { ...a } as Record<string, unknown>;
  for (const [key, value] of Object.entries<unknown>(b as Record<string, unknown>)) {
    const known = result[key];
    result[key] = isTable(known) && isTable(value) ? merged(known, value) : value;
  }
  return result as T;
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
