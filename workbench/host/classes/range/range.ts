import { HostObject } from '../../protocol/host-object';
import type { HostClass } from '../host-class';
import type { RangeTarget } from '../targets';
import { RANGE_EDITS, RANGE_LOOKS } from './range-edits';
import { RANGE_MOVES } from './range-moves';
import { RANGE_SCALARS } from './range-scalars';

/** `Range` */
export const RANGE: HostClass<RangeTarget> = {
  scalars: RANGE_SCALARS,
  parts: {
    ConditionalFormats: ({ sheet, range }) => new HostObject('ConditionalFormatCollection', { sheet, ranges: [range] }),
    DataValidation: ({ sheet, range }) => new HostObject('DataValidation', { sheet, ranges: [range] }),
    Format: ({ sheet, range }) => new HostObject('RangeFormat', { sheet, ranges: [range] }),
    Sort: (target) => new HostObject('RangeSort', target),
    Worksheet: ({ sheet }) => new HostObject('Worksheet', { sheet }),
  },
  reads: { ...RANGE_MOVES, ...RANGE_LOOKS },
  writes: RANGE_EDITS,
  identity: ({ sheet }, session) => {
    session.sheet(sheet);
    return {};
  },
  referenced: true,
};
