import type { EntityKind } from '../../plan/source';
import type { Assignment } from './assign';
import type { RecognisedConstant } from './recognised';

/** A column whose value holds for the rows below it until the next one; `follow` are columns that go with it (a goal's id). */
export interface Carry {
  readonly lead: number;
  readonly follow: readonly number[];
}

/** One kind of entity to be read from a region's rows. */
export interface Spec {
  readonly entity: EntityKind;
  readonly columns: readonly Assignment[];
  readonly constants: Readonly<Record<string, RecognisedConstant>>;
  /** Columns that carry down, from the outermost on; merged cells carry in any case. */
  readonly carry: readonly Carry[];
  /** The column whose own cell has to be filled for a row to count, where a region gives several entities. */
  readonly main?: number;
  /** Goals that may be mere references to goals listed elsewhere. */
  readonly optional?: true;
}

/** The column of a spec's field. */
export function columnOf(spec: Spec, field: string): number | undefined {
  return spec.columns.find((column) => column.field === field)?.header.column;
}
