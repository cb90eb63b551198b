import type { CellRef } from '../../../plan/cell';
import { cellOf, type Sourced } from '../../../plan/source';

/** The cell of a field where it is the row's own; undefined where a heading or a row above says it, which a fix must not write over. */
export function ownCell(entity: Sourced, field: string): CellRef | undefined {
  const cell = cellOf(entity, field);
  return cell?.row === entity.source.row ? cell : undefined;
}
