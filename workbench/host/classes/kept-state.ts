import type { CellRange } from '../../../src/index';

/** By what rows are sorted: the column, counted from the range's first one. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

/** What a column is filtered by, as the API has it. */
export type FilterCriteria = Readonly<Record<string, unknown>>;

/** A filter's criteria, by the column's place from the left; of a sheet's own filter also where it lies. */
export interface KeptFilter {
  readonly range?: CellRange;
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}
