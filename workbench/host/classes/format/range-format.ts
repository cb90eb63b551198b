import { HostFault } from '../../host-fault';
import { HostObject } from '../../protocol/host-object';
import { text, truth, whole } from '../arguments';
import type { HostClass, Scalar } from '../host-class';
import type { HostSession } from '../session';
import type { AreasTarget } from '../targets';
import { changeMore } from './change-more';
import { color, keptScalar, lookScalar } from './look-scalars';

function points(value: unknown): number {
  if (typeof value !== 'number' || value < 0) throw new HostFault('InvalidArgument');
  return value;
}

/** The usual column width and row height, in points. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** A measure that all have, or null where they differ. */
function alike(measures: readonly number[]): number | null {
  return measures.every((each) => each === measures[0]) ? (measures[0] ?? null) : null;
}

/** Whether rows or columns have the usual measure; writing true gives it to them. */
function standard(
  read: (target: AreasTarget, session: HostSession) => boolean,
  reset: (target: AreasTarget, session: HostSession) => void,
): Scalar<AreasTarget> {
  return {
    read,
    write: (target, value, session) => {
      if (truth(value)) reset(target, session);
    },
  };
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
    AutoIndent: keptScalar(() => 'autoIndent', false),
    ReadingOrder: keptScalar(() => 'readingOrder', 'Context'),
    RowHeight: {
      read: ({ sheet, ranges }, { engine }) =>
        alike(ranges.flatMap(({ top, bottom }) => [engine.rowHeight(sheet, top), engine.rowHeight(sheet, bottom)])),
      write: ({ sheet, ranges }, value, { engine }) => {
        for (const { top, bottom } of ranges) engine.setRowHeight(sheet, top, bottom, points(value));
      },
    },
    UseStandardHeight: standard(
      ({ sheet, ranges }, { engine }) => ranges.every(({ top }) => engine.rowHeight(sheet, top) === STANDARD_HEIGHT),
      ({ sheet, ranges }, { engine }) => {
        for (const { top, bottom } of ranges) engine.setRowHeight(sheet, top, bottom, STANDARD_HEIGHT);
      },
    ),
    UseStandardWidth: standard(
      ({ sheet, ranges }, { engine }) => ranges.every(({ left }) => engine.columnWidth(sheet, left) === STANDARD_WIDTH),
      ({ sheet, ranges }, { engine }) => {
        for (const { left, right } of ranges) engine.setColumnWidth(sheet, left, right, STANDARD_WIDTH);
      },
    ),
    ColumnWidth: {
      read: ({ sheet, ranges }, { engine }) => {
        return alike(
          ranges.flatMap(({ left, right }) => [engine.columnWidth(sheet, left), engine.columnWidth(sheet, right)]),
        );
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
    AdjustIndent: (target, [amount], { engine }) => {
      const { sheet, ranges } = target;
      const step = whole(amount);
      for (const range of ranges)
        changeMore(engine, sheet, range, (more) => {
          return { ...more, indentLevel: Math.min(250, Math.max(0, Number(more?.indentLevel ?? 0) + step)) };
        });
    },
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
  scalars: {
    Color: lookScalar('fillColor', color, (value) => value || '#FFFFFF'),
    Pattern: keptScalar(() => 'fill.pattern', 'None'),
    PatternColor: keptScalar(() => 'fill.patternColor', '#000000'),
    PatternTintAndShade: keptScalar(() => 'fill.patternTintAndShade', 0),
    TintAndShade: keptScalar(() => 'fill.tintAndShade', 0),
  },
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
    Subscript: keptScalar(() => 'font.subscript', false),
    Superscript: keptScalar(() => 'font.superscript', false),
    TintAndShade: keptScalar(() => 'font.tintAndShade', 0),
  },
};

/** `FormatProtection`: whether a protected sheet lets the cells be edited. */
export const FORMAT_PROTECTION: HostClass<AreasTarget> = {
  scalars: {
    Locked: lookScalar('locked', truth, (value) => value ?? true),
    FormulaHidden: keptScalar(() => 'formulaHidden', false),
  },
};
