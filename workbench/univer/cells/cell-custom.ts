import type { ICellData, Nullable } from '@univerjs/core';
import type { HostLook } from '../../host/engine';

/** What a cell has and Univer has no place for; it stands in the cell's `custom` and moves with it. Never changed in place. */
export interface CellCustom {
  /** The formula as it was written, without `=`, where Univer is given another text for it; counts only while Univer still has that. */
  readonly formula?: string;
  /** Whether the cell can be changed on a protected sheet; absent for a locked one. */
  readonly unlocked?: boolean;
  readonly hyperlink?: HostLook['hyperlink'];
  /** An alignment that Univer does not know. */
  readonly alignment?: string;
  readonly more?: HostLook['more'];
}

const NOTHING: CellCustom = {};

/** What Univer has no place for of a cell. */
export function customOf(cell: Nullable<ICellData>): CellCustom {
  return (cell?.custom as CellCustom | null | undefined) ?? NOTHING;
}

/** The same, as it is stored: null where there is nothing. */
export function storedCustom(custom: CellCustom): Record<string, unknown> | null {
  const entries = Object.entries(custom).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}
