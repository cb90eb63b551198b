import type { HostLook } from '../../engine';
import { HostFault } from '../../host-fault';
import { HostObject } from '../../protocol/host-object';
import { text, truth } from '../arguments';
import type { HostClass, Scalar } from '../host-class';
import type { AreasTarget } from '../targets';

/** A look that is one for all corners of the areas, or null where they differ, as Excel gives it. */
function lookScalar<P extends keyof HostLook>(
  name: P,
  check: (value: unknown) => HostLook[P],
  shown: (value: HostLook[P]) => unknown = (value) => value,
): Scalar<AreasTarget> {
  return {
    read: ({ sheet, ranges }, { engine }) => {
      const corners = ranges.flatMap(({ top, left, bottom, right }) =>
        [engine.look(sheet, top, left), engine.look(sheet, bottom, right)].map((look) => look[name]),
      );
      return corners.every((value) => value === corners[0]) ? shown(corners[0]!) : null;
    },
    write: ({ sheet, ranges }, value, { engine }) => {
      const look: Partial<HostLook> = { [name]: check(value) };
      for (const range of ranges) engine.setLook(sheet, range, look);
    },
  };
}

/** A colour as Excel gives it: `#RRGGBB`. @throws HostFault `InvalidArgument` */
export function color(value: unknown): string {
  const given = text(value);
  if (given === '') return '';
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  const named = NAMED[given.toLowerCase()];
  if (!named) throw new HostFault('InvalidArgument');
  return named;
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  lightgray: '#D3D3D3',
};

function points(value: unknown): number {
  if (typeof value !== 'number' || value < 0) throw new HostFault('InvalidArgument');
  return value;
}

/** `RangeFormat` */
export const RANGE_FORMAT: HostClass<AreasTarget> = {
  scalars: {
    WrapText: lookScalar('wrapText', truth),
    HorizontalAlignment: lookScalar('horizontalAlignment', text, (value) => value || 'General'),
    ColumnWidth: {
      read: ({ sheet, ranges }, { engine }) => {
        const widths = ranges.flatMap(({ left, right }) => [
          engine.columnWidth(sheet, left),
          engine.columnWidth(sheet, right),
        ]);
        return widths.every((width) => width === widths[0]) ? widths[0] : null;
      },
      write: ({ sheet, ranges }, value, { engine }) => {
        for (const { left, right } of ranges) engine.setColumnWidth(sheet, left, right, points(value));
      },
    },
  },
  parts: {
    Fill: (target) => new HostObject('RangeFill', target),
    Font: (target) => new HostObject('RangeFont', target),
    Protection: (target) => new HostObject('FormatProtection', target),
  },
  writes: {
    AutofitColumns: ({ sheet, ranges }, _args, { engine }) => {
      for (const range of ranges) engine.autofit(sheet, range, 'columns');
    },
    AutofitRows: ({ sheet, ranges }, _args, { engine }) => {
      for (const range of ranges) engine.autofit(sheet, range, 'rows');
    },
  },
};

/** `RangeFill`; no fill reads as white, as in Excel. */
export const RANGE_FILL: HostClass<AreasTarget> = {
  scalars: { Color: lookScalar('fillColor', color, (value) => value || '#FFFFFF') },
  writes: {
    Clear: ({ sheet, ranges }, _args, { engine }) => {
      for (const range of ranges) engine.setLook(sheet, range, { fillColor: '' });
    },
  },
};

/** `RangeFont` */
export const RANGE_FONT: HostClass<AreasTarget> = {
  scalars: {
    Color: lookScalar('fontColor', color, (value) => value || '#000000'),
    Bold: lookScalar('bold', truth),
    Italic: lookScalar('italic', truth),
  },
};
