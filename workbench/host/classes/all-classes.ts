import type { HostClasses } from '../protocol/class-table';
import { RANGE_BORDER, RANGE_BORDERS } from './format/borders';
import { FORMAT_PROTECTION, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from './format/range-format';
import { RANGE } from './range/range';
import { RANGE_AREAS, RANGE_COLLECTION } from './range/range-areas';
import { RANGE_VIEW, RANGE_VIEW_COLLECTION } from './range/range-view';
import { COMMENT, COMMENT_REPLIES, COMMENTS } from './rules/comments';
import {
  CONDITIONAL_FILL,
  CONDITIONAL_FONT,
  CONDITIONAL_FORMAT,
  CONDITIONAL_FORMATS,
  CONDITIONAL_RANGE_FORMAT,
  CUSTOM_FORMAT,
  CUSTOM_RULE,
} from './rules/conditional-formats';
import { DATA_VALIDATION } from './rules/data-validation';
import { WORKBOOK_PROTECTION, WORKSHEET_PROTECTION } from './sheet/protection';
import { FREEZE_PANES, WORKSHEET } from './sheet/worksheet';
import { WORKSHEETS } from './sheet/worksheets';
import { TABLE_COLUMN, TABLE_COLUMNS } from './table/columns';
import { AUTO_FILTER, FILTER } from './table/filters';
import { TABLE_ROW, TABLE_ROWS } from './table/rows';
import { TABLE } from './table/table';
import { SCOPED_TABLES, TABLES } from './table/tables';
import { APPLICATION, CULTURE_INFO, ITERATIVE_CALCULATION, NUMBER_FORMAT_INFO } from './workbook/application';
import { CUSTOM_XML_PART, CUSTOM_XML_PARTS, SCOPED_XML_PARTS } from './workbook/custom-xml';
import { DOCUMENT_PROPERTIES, SETTING, SETTINGS } from './workbook/documents';
import { FUNCTION_RESULT, FUNCTIONS } from './workbook/functions';
import { NAMED_ITEM, NAMED_ITEM_VALUES, NAMED_ITEMS } from './workbook/names';
import { RUNTIME, WORKBOOK_CLASS } from './workbook/workbook';

/** Every class that this host has. */
export const ALL_CLASSES: HostClasses = {
  Application: APPLICATION,
  AutoFilter: AUTO_FILTER,
  Comment: COMMENT,
  CommentCollection: COMMENTS,
  CommentReplyCollection: COMMENT_REPLIES,
  ConditionalFormat: CONDITIONAL_FORMAT,
  ConditionalFormatCollection: CONDITIONAL_FORMATS,
  ConditionalFormatRule: CUSTOM_RULE,
  ConditionalRangeFill: CONDITIONAL_FILL,
  ConditionalRangeFont: CONDITIONAL_FONT,
  ConditionalRangeFormat: CONDITIONAL_RANGE_FORMAT,
  CultureInfo: CULTURE_INFO,
  CustomConditionalFormat: CUSTOM_FORMAT,
  CustomXmlPart: CUSTOM_XML_PART,
  CustomXmlPartCollection: CUSTOM_XML_PARTS,
  CustomXmlPartScopedCollection: SCOPED_XML_PARTS,
  DataValidation: DATA_VALIDATION,
  DocumentProperties: DOCUMENT_PROPERTIES,
  Filter: FILTER,
  FormatProtection: FORMAT_PROTECTION,
  FunctionResult: FUNCTION_RESULT,
  Functions: FUNCTIONS,
  IterativeCalculation: ITERATIVE_CALCULATION,
  NamedItem: NAMED_ITEM,
  NamedItemArrayValues: NAMED_ITEM_VALUES,
  NamedItemCollection: NAMED_ITEMS,
  NumberFormatInfo: NUMBER_FORMAT_INFO,
  Range: RANGE,
  RangeAreas: RANGE_AREAS,
  RangeBorder: RANGE_BORDER,
  RangeBorderCollection: RANGE_BORDERS,
  RangeCollection: RANGE_COLLECTION,
  RangeFill: RANGE_FILL,
  RangeFont: RANGE_FONT,
  RangeFormat: RANGE_FORMAT,
  RangeView: RANGE_VIEW,
  RangeViewCollection: RANGE_VIEW_COLLECTION,
  Runtime: RUNTIME,
  Setting: SETTING,
  SettingCollection: SETTINGS,
  Table: TABLE,
  TableCollection: TABLES,
  TableColumn: TABLE_COLUMN,
  TableColumnCollection: TABLE_COLUMNS,
  TableRow: TABLE_ROW,
  TableRowCollection: TABLE_ROWS,
  TableScopedCollection: SCOPED_TABLES,
  Workbook: WORKBOOK_CLASS,
  WorkbookProtection: WORKBOOK_PROTECTION,
  Worksheet: WORKSHEET,
  WorksheetCollection: WORKSHEETS,
  WorksheetFreezePanes: FREEZE_PANES,
  WorksheetProtection: WORKSHEET_PROTECTION,
};
