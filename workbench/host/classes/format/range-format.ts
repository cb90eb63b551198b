import { HostFault } from '../../host-fault';
import { HostObject } from '../../protocol/host-object';
import { text, truth } from '../arguments';
import type { HostClass } from '../host-class';
import type { AreasTarget } from '../targets';
import { color, keptScalar, lookScalar } from './look-scalars';

function points(value: unknown): number {
  if (typeof value !== 'number' || value < 0) throw new HostFault('InvalidArgument');
  return value;
}

/** `RangeFormat` */
export const RANGE_FORMAT: HostClass<AreasTarget> = {
  scalars: {
    WrapText: lookScalar('wrapText', truth),
    HorizontalAlignment: lookScalar('horizontalAlignment', text, (value) => value || 'General'),
    VerticalAlignment: keptScalar(() => 'verticalAlignment', 'Bottom'),
    IndentLevel: keptScalar(() => 'indentLevel', 0),
    ShrinkToFit: keptScalar(() => 'shrinkToFit', false),
    TextOrientation: keptScalar(() => 'textOrientation', 0),
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
    Borders: (target) => new HostObject('RangeBorderCollection', target),
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
    Name: keptScalar(() => 'font.name', 'Calibri'),
    Size: keptScalar(() => 'font.size', 11),
    Underline: keptScalar(() => 'font.underline', 'None'),
    Strikethrough: keptScalar(() => 'font.strikethrough', false),
  },
};

/** `FormatProtection`: whether a protected sheet lets the cells be edited. */
export const FORMAT_PROTECTION: HostClass<AreasTarget> = {
  scalars: {
    Locked: lookScalar('locked', truth, (value) => value ?? true),
    FormulaHidden: keptScalar(() => 'formulaHidden', false),
  },
};
