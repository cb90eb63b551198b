import type { BorderSide } from '../looks/border-sides';
import type { CellRange } from '../../../src/index';

/** Cells of one sheet; the sheet by its id. */
export interface RangeTarget {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Several rectangles of one sheet. */
export interface AreasTarget {
  readonly sheet: string;
  readonly ranges: readonly CellRange[];
}

export interface SheetTarget {
  readonly sheet: string;
}

/** A whole workbook's collection, or one sheet's. */
export interface ScopeTarget {
  readonly sheet?: string;
}

export interface TableTarget {
  readonly table: string;
}

export interface RuleTarget {
  readonly sheet: string;
  readonly id: string;
}

export type Whole = Readonly<Record<string, never>>;

/** What of the workbook an object of each class stands for. */
export interface ClassTargets {
  readonly Application: Whole;
  readonly AutoFilter: TableTarget | SheetTarget;
  readonly CellValueConditionalFormat: RuleTarget;
  readonly ChartCollection: SheetTarget;
  readonly ColorScaleConditionalFormat: RuleTarget;
  readonly Comment: { readonly id: string };
  readonly CommentCollection: ScopeTarget;
  readonly CommentReply: { readonly comment: string; readonly id: string };
  readonly CommentReplyCollection: { readonly id: string };
  readonly ConditionalDataBarNegativeFormat: RuleTarget;
  readonly ConditionalDataBarPositiveFormat: RuleTarget;
  readonly ConditionalFormat: RuleTarget;
  readonly ConditionalFormatCollection: AreasTarget;
  readonly ConditionalFormatRule: RuleTarget;
  readonly ConditionalRangeBorder: RuleTarget & { readonly side: string };
  readonly ConditionalRangeBorderCollection: RuleTarget;
  readonly ConditionalRangeFill: RuleTarget;
  readonly ConditionalRangeFont: RuleTarget;
  readonly ConditionalRangeFormat: RuleTarget;
  readonly CultureInfo: Whole;
  readonly CustomConditionalFormat: RuleTarget;
  readonly CustomProperty: { readonly key: string };
  readonly CustomPropertyCollection: Whole;
  readonly CustomXmlPart: { readonly id: string };
  readonly CustomXmlPartCollection: Whole;
  readonly CustomXmlPartScopedCollection: { readonly namespaceUri: string };
  readonly DataBarConditionalFormat: RuleTarget;
  readonly DataValidation: AreasTarget;
  readonly DatetimeFormatInfo: Whole;
  readonly DocumentProperties: Whole;
  readonly Filter: { readonly table: string; readonly column: number };
  readonly FormatProtection: AreasTarget;
  readonly FunctionResult: { readonly value: number };
  readonly Functions: Whole;
  readonly IconSetConditionalFormat: RuleTarget;
  readonly IterativeCalculation: Whole;
  readonly NamedItem: { readonly name: string; readonly sheet?: string };
  readonly NamedItemArrayValues: RangeTarget;
  readonly NamedItemCollection: ScopeTarget;
  readonly NamedSheetViewCollection: SheetTarget;
  readonly NumberFormatInfo: Whole;
  readonly PivotTableCollection: ScopeTarget;
  readonly PivotTableScopedCollection: ScopeTarget;
  readonly PresetCriteriaConditionalFormat: RuleTarget;
  readonly Range: RangeTarget;
  readonly RangeAreas: AreasTarget;
  readonly RangeBorder: AreasTarget & { readonly side: BorderSide };
  readonly RangeBorderCollection: AreasTarget;
  readonly RangeCollection: AreasTarget;
  readonly RangeFill: AreasTarget;
  readonly RangeFont: AreasTarget;
  readonly RangeFormat: AreasTarget;
  readonly RangeSort: RangeTarget;
  readonly RangeView: RangeTarget;
  readonly RangeViewCollection: RangeTarget;
  readonly RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  readonly Runtime: Whole;
  readonly Setting: { readonly key: string };
  readonly SettingCollection: Whole;
  readonly ShapeCollection: SheetTarget;
  readonly SlicerCollection: ScopeTarget;
  readonly Table: TableTarget;
  readonly TableCollection: ScopeTarget;
  readonly TableColumn: { readonly table: string; readonly column: number };
  readonly TableColumnCollection: TableTarget;
  readonly TableRow: { readonly table: string; readonly index: number };
  readonly TableRowCollection: TableTarget;
  readonly TableScopedCollection: { readonly tables: readonly string[] };
  readonly TableSort: TableTarget;
  readonly TextConditionalFormat: RuleTarget;
  readonly TopBottomConditionalFormat: RuleTarget;
  readonly Workbook: Whole;
  readonly WorkbookProtection: Whole;
  readonly Worksheet: SheetTarget;
  readonly WorksheetCollection: Whole;
  readonly WorksheetCustomProperty: { readonly sheet: string; readonly key: string };
  readonly WorksheetCustomPropertyCollection: SheetTarget;
  readonly WorksheetFreezePanes: SheetTarget;
  readonly WorksheetProtection: SheetTarget;
}

export type ClassName = keyof ClassTargets;
