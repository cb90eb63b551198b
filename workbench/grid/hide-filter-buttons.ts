import type { Injector } from '@univerjs/core';
import { TableManager } from '@univerjs/sheets-table';

/** Leaves the filter buttons off the headers of tables: Univer's filters know nothing of the rows that the file's own filters have hidden, and would not be saved. */
export function hideFilterButtons(injector: Injector): void {
  injector.get(TableManager).getSheetFilterRangeWithState = () => [];
}
