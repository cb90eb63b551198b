import type { HostClasses } from '../protocol/class-table';
import { RANGE_BORDER, RANGE_BORDERS } from './format/borders';
import { FORMAT_PROTECTION, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from './format/range-format';
import { RANGE } from './range/range';
import { RANGE_AREAS, RANGE_COLLECTION } from './range/range-areas';
import { RANGE_VIEW, RANGE_VIEW_COLLECTION } from './range/range-view';
import { RANGE_SORT, TABLE_SORT } from './range/range-sort';
import { REMOVE_DUPLICATES_RESULT } from './range/remove-duplicates';
import { COMMENT_REPLIES, COMMENT_REPLY } from './rules/comment-replies';
import { COMMENT, COMMENTS } from './rules/comments';
import { CONDITIONAL_BORDER, CONDITIONAL_BORDERS } from './rules/conditional-borders';
import {
  CONDITIONAL_FILL,
  CONDITIONAL_FONT,
  CONDITIONAL_FORMAT,
  CONDITIONAL_FORMATS,
  CONDITIONAL_RANGE_FORMAT,
  CUSTOM_FORMAT,
  CUSTOM_RULE,
} from './rules/conditional-formats';
import {
  CELL_VALUE_FORMAT,
  COLOR_SCALE_FORMAT,
  DATA_BAR_FORMAT,
  ICON_SET_FORMAT,
  NEGATIVE_BAR,
  POSITIVE_BAR,
  PRESET_FORMAT,
  TEXT_FORMAT,
  TOP_BOTTOM_FORMAT,
} from './rules/conditional-kinds';
import { DATA_VALIDATION } from './rules/data-validation';
import { WORKBOOK_PROTECTION, WORKSHEET_PROTECTION } from './sheet/protection';
import { FREEZE_PANES } from './sheet/freeze-panes';
import { WORKSHEET } from './sheet/worksheet';
import { WORKSHEETS } from './sheet/worksheets';
import { TABLE_COLUMN, TABLE_COLUMNS } from './table/columns';
import { AUTO_FILTER, FILTER } from './table/filters';
import { TABLE_ROW, TABLE_ROWS } from './table/rows';
import { TABLE } from './table/table';
import { SCOPED_TABLES, TABLES } from './table/tables';
import { absent, CHART_EVENTS } from './workbook/absent';
import {
  APPLICATION,
  CULTURE_INFO,
  DATETIME_FORMAT_INFO,
  ITERATIVE_CALCULATION,
  NUMBER_FORMAT_INFO,
} from './workbook/application';
import { CUSTOM_PROPERTIES, CUSTOM_PROPERTY, SHEET_PROPERTIES, SHEET_PROPERTY } from './workbook/custom-properties';
import { CUSTOM_XML_PART, CUSTOM_XML_PARTS, SCOPED_XML_PARTS } from './workbook/custom-xml';
import { DOCUMENT_PROPERTIES, SETTING, SETTINGS } from './workbook/documents';
import { FUNCTION_RESULT, FUNCTIONS } from './workbook/functions';
import { NAMED_ITEM, NAMED_ITEM_VALUES, NAMED_ITEMS } from './workbook/names';
import { RUNTIME, WORKBOOK_CLASS } from './workbook/workbook';

/** Every class that this host has. */
export const ALL_CLASSES: HostClasses = {
  Application: APPLICATION,
  AutoFilter: AUTO_FILTER,
  CellValueConditionalFormat: CELL_VALUE_FORMAT,
  ChartCollection: absent(CHART_EVENTS),
  ColorScaleConditionalFormat: COLOR_SCALE_FORMAT,
  Comment: COMMENT,
  CommentCollection: COMMENTS,
  CommentReply: COMMENT_REPLY,
  CommentReplyCollection: COMMENT_REPLIES,
  ConditionalDataBarNegativeFormat: NEGATIVE_BAR,
  ConditionalDataBarPositiveFormat: POSITIVE_BAR,
  ConditionalFormat: CONDITIONAL_FORMAT,
  ConditionalFormatCollection: CONDITIONAL_FORMATS,
  ConditionalFormatRule: CUSTOM_RULE,
  ConditionalRangeBorder: CONDITIONAL_BORDER,
  ConditionalRangeBorderCollection: CONDITIONAL_BORDERS,
  ConditionalRangeFill: CONDITIONAL_FILL,
  ConditionalRangeFont: CONDITIONAL_FONT,
  ConditionalRangeFormat: CONDITIONAL_RANGE_FORMAT,
  CultureInfo: CULTURE_INFO,
  CustomConditionalFormat: CUSTOM_FORMAT,
  CustomProperty: CUSTOM_PROPERTY,
  CustomPropertyCollection: CUSTOM_PROPERTIES,
  CustomXmlPart: CUSTOM_XML_PART,
  CustomXmlPartCollection: CUSTOM_XML_PARTS,
  CustomXmlPartScopedCollection: SCOPED_XML_PARTS,
  DataBarConditionalFormat: DATA_BAR_FORMAT,
  DataValidation: DATA_VALIDATION,
  DatetimeFormatInfo: DATETIME_FORMAT_INFO,
  DocumentProperties: DOCUMENT_PROPERTIES,
  Filter: FILTER,
  FormatProtection: FORMAT_PROTECTION,
  FunctionResult: FUNCTION_RESULT,
  Functions: FUNCTIONS,
  IconSetConditionalFormat: ICON_SET_FORMAT,
  IterativeCalculation: ITERATIVE_CALCULATION,
  NamedItem: NAMED_ITEM,
  NamedItemArrayValues: NAMED_ITEM_VALUES,
  NamedItemCollection: NAMED_ITEMS,
  NamedSheetViewCollection: absent(),
  NumberFormatInfo: NUMBER_FORMAT_INFO,
  PivotTableCollection: absent(),
  PivotTableScopedCollection: absent(),
  PresetCriteriaConditionalFormat: PRESET_FORMAT,
  Range: RANGE,
  RangeAreas: RANGE_AREAS,
  RangeBorder: RANGE_BORDER,
  RangeBorderCollection: RANGE_BORDERS,
  RangeCollection: RANGE_COLLECTION,
  RangeFill: RANGE_FILL,
  RangeFont: RANGE_FONT,
  RangeFormat: RANGE_FORMAT,
  RangeSort: RANGE_SORT,
  RangeView: RANGE_VIEW,
  RangeViewCollection: RANGE_VIEW_COLLECTION,
  RemoveDuplicatesResult: REMOVE_DUPLICATES_RESULT,
  Runtime: RUNTIME,
  Setting: SETTING,
  SettingCollection: SETTINGS,
  ShapeCollection: absent(),
  SlicerCollection: absent(),
  Table: TABLE,
  TableCollection: TABLES,
  TableColumn: TABLE_COLUMN,
  TableColumnCollection: TABLE_COLUMNS,
  TableRow: TABLE_ROW,
  TableRowCollection: TABLE_ROWS,
  TableScopedCollection: SCOPED_TABLES,
  TableSort: TABLE_SORT,
  TextConditionalFormat: TEXT_FORMAT,
  TopBottomConditionalFormat: TOP_BOTTOM_FORMAT,
  Workbook: WORKBOOK_CLASS,
  WorkbookProtection: WORKBOOK_PROTECTION,
  Worksheet: WORKSHEET,
  WorksheetCollection: WORKSHEETS,
  WorksheetCustomProperty: SHEET_PROPERTY,
  WorksheetCustomPropertyCollection: SHEET_PROPERTIES,
  WorksheetFreezePanes: FREEZE_PANES,
  WorksheetProtection: WORKSHEET_PROTECTION,
};
