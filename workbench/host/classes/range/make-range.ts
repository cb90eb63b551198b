import type { CellRange } from '../../../../src/index';
import { isOnGrid } from '../../addresses/grid';
import { HostFault } from '../../host-fault';
import { HostObject } from '../../protocol/host-object';

/** A range of a sheet. @throws HostFault `InvalidArgument` where it would leave the sheet */
export function makeRange(sheet: string, range: CellRange): HostObject<'Range'> {
  if (!isOnGrid(range)) throw new HostFault('InvalidArgument');
  return new HostObject('Range', { sheet, range });
}

/** Several ranges of a sheet; a null object where there are none. */
export function makeAreas(sheet: string, ranges: readonly CellRange[]): HostObject<'RangeAreas'> | null {
  return ranges.length > 0 ? new HostObject('RangeAreas', { sheet, ranges }) : null;
}
