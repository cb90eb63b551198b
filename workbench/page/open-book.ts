import { whatIsNotShown, type NotShown } from '../../src/index';
import { openGrid, type GridOptions, type OpenGrid } from '../grid/open-grid';
import { BookRecord } from '../saving/book-record';
import { addFormulasSheet } from './formulas-sheet';

/** A workbook in the grid, what is to be saved of it, and what of its file the grid cannot show. */
export interface OpenedBook {
  readonly grid: OpenGrid;
  readonly record: BookRecord;
  readonly notShown: readonly NotShown[];
}

/** How a workbook is opened. */
export interface BookOptions extends GridOptions {
  /** Whether it comes with the page: then it gets a sheet with live formulas. */
  readonly isSample: boolean;
}

/**
 * Opens a workbook. Loaded apart from the page, with all that it needs.
 * @throws XlsxError
 */
export function openBook(bytes: Uint8Array, name: string, { isSample, ...options }: BookOptions): OpenedBook {
  const grid = openGrid(bytes, name, options);
  if (isSample) addFormulasSheet(grid.engine, options.language);
  return { grid, record: new BookRecord(grid.engine, bytes), notShown: whatIsNotShown(bytes) };
}
