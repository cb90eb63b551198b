import type { HostTable } from '../../host/engine';
import { invalidOperation } from '../../host/memory/faults';
import { overlaps } from '../../host/memory/ranges';
import { movingPart, shiftedRange, type Shift } from '../../host/memory/structure/shift';

/** @throws EngineFault `InvalidOperation` where a table would be torn, or lose its header row alone */
export function checkTable({ range, showHeaders }: HostTable, shift: Shift): void {
  if (!overlaps(range, movingPart(shift))) return;
  const moved = shiftedRange(shift, range);
  if (!moved) return;
  if (moved === range) throw invalidOperation('This operation is not allowed. It would shift cells in a table.');
  if (shift.axis !== 'row') return;
  const headerRows = showHeaders ? 1 : 0;
  const losesHeader =
    shift.count < 0 && headerRows > 0 && shift.at <= range.top && shift.at - shift.count > range.top;
  if (losesHeader || moved.bottom - moved.top < headerRows) throw invalidOperation();
}
