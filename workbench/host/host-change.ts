import type { CellRange } from '../../src/index';
import type { HostValue, HostValueType, HostVisibility } from './host-value';

/** What an engine tells of a change, after it was made. */
export type HostChange =
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly range: CellRange;
      /** Excel's `DataChangeType`. */
      readonly changeType:
        | 'RangeEdited'
        | 'RowInserted'
        | 'RowDeleted'
        | 'ColumnInserted'
        | 'ColumnDeleted'
        | 'CellInserted'
        | 'CellDeleted'
        | 'Others'
        | 'Unknown';
      /** `Remote` for a co-author's edit. */
      readonly source: 'Local' | 'Remote';
      /** Excel's `triggerSource`: our own writes come with `ThisLocalAddin`. */
      readonly trigger: 'Unknown' | 'ThisLocalAddin';
      /** Of an edit of one cell: what it held and holds. */
      readonly details?: {
        readonly valueBefore: HostValue;
        readonly valueAfter: HostValue;
        readonly valueTypeBefore: HostValueType;
        readonly valueTypeAfter: HostValueType;
      };
    }
  | { readonly kind: 'formulas-calculated'; readonly sheet: string }
  | { readonly kind: 'selection'; readonly sheet: string; readonly range: CellRange }
  | { readonly kind: 'sheet-activated' | 'sheet-deactivated' | 'sheet-added' | 'sheet-moved'; readonly sheet: string }
  | { readonly kind: 'sheet-deleted'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'sheet-renamed'; readonly sheet: string; readonly before: string; readonly after: string }
  | {
      readonly kind: 'sheet-visibility';
      readonly sheet: string;
      readonly before: HostVisibility;
      readonly after: HostVisibility;
    }
  | {
      readonly kind: 'table-added' | 'table-deleted' | 'table-changed';
      readonly table: string;
      readonly name: string;
      readonly sheet: string;
      readonly range: CellRange;
    }
  | {
      /** Looks or number formats, without a change of content. */
      readonly kind: 'formats';
      readonly sheet: string;
      readonly range: CellRange;
      readonly source: 'Local' | 'Remote';
    }
  | {
      readonly kind: 'rows-hidden';
      readonly sheet: string;
      /** The rows, first and last, and whether they are hidden now. */
      readonly top: number;
      readonly bottom: number;
      readonly hidden: boolean;
    }
  | { readonly kind: 'protection'; readonly sheet: string };
