import { columnLetters, type CellRange } from '../../plan/cell';
import { isoToSerial } from '../../text/dates';
import type { GovernanceModel } from '../../models/model';
import type { TableLayout } from '../layout/fields';
import type { NewCell, NewRow, NewSheet, NewValidation } from '../xlsx/writer/new-workbook';
import { columnHint } from './column-hints';
import { columnWidth } from './column-widths';
import { fieldChoices, type ChoiceRanges } from './field-choices';
import { fieldLimits } from './field-limits';
import type { ListSheet } from './list-sheet';
import { isNeeded } from './needed-columns';
import { rowHeight } from './row-height';
import type { TemplateColumn } from './template-columns';
import type { TemplateCell, TemplateRow } from './template-content';
import { headerStyleOf, styleOf } from './template-styles';

/** Lists reach this many rows below the data, for those who fill in more. */
const SPARE_ROWS = 500;
/** What the button of a table's filter takes of a header's width, in characters. */
const FILTER_BUTTON = 3;

/** What one table's sheet is made of. */
export interface TableSheetOptions {
  readonly layout: TableLayout;
  readonly columns: readonly TemplateColumn[];
  /** From the master: not to be changed. */
  readonly decided: readonly TemplateRow[];
  readonly rows: readonly TemplateRow[];
  readonly model: GovernanceModel;
  readonly ranges: ChoiceRanges;
  readonly lists: ListSheet;
  readonly tabColour: string;
}

/** The sheet of one table: headers in the first row, frozen and repeated in print, then the rows, or one empty row. */
export function tableSheet(options: TableSheetOptions): NewSheet {
  const { layout, columns, decided, rows, tabColour } = options;
  const all = [...decided, ...rows];
  const dataRows = Math.max(all.length, 1);
  const widths = columns.map((column) =>
    columnWidth(
      column,
      all.map((row) => row[column.field]),
    ),
  );
  const body = Array.from({ length: dataRows }, (_, index): NewRow => {
    const cells = columns.map(({ field }) => all[index]?.[field]);
    const styled = cells.map((cell, column) => toNewCell(cell, styleOf(columns[column]!.kind, index < decided.length)));
    return withHeight(styled, rowHeight(cells, widths));
  });
  return {
    name: layout.sheet,
    rows: [headerRow(widths, options), ...body],
    columns: widths.map((width) => ({ width })),
    frozenRows: 1,
    tabColour,
    tables: [
      {
        name: layout.table,
        top: 0,
        left: 0,
        columns: columns.map(({ header }) => header),
        dataRows,
        style: 'TableStyleLight1',
      },
    ],
    validations: columns.flatMap((column, index) => [
      ...headerPrompt(column, index, options),
      ...cellValidation(column, { top: 1, left: index, bottom: dataRows + SPARE_ROWS, right: index }, options),
    ]),
    print: printSetup(0),
  };
}

/** The headers, in as many lines as the longest needs. */
function headerRow(widths: readonly number[], { layout, columns, model }: TableSheetOptions): NewRow {
  const headers = columns.map(({ header }) => header);
  const cells = columns.map(({ header, field, kind }) => ({
    value: header,
    style: headerStyleOf(kind, isNeeded(layout.entity, field, model)),
  }));
  const height = rowHeight(
    headers,
    widths.map((width) => width - FILTER_BUTTON),
  );
  return withHeight(cells, height);
}

/** A row of as many lines as its texts need; undefined for one line. */
export function withHeight(cells: readonly NewCell[], height: number | undefined): NewRow {
  return height === undefined ? cells : { cells, height };
}

/** What the column is for, shown when its header is selected. */
function headerPrompt(
  { header, field }: TemplateColumn,
  column: number,
  { layout }: TableSheetOptions,
): readonly NewValidation[] {
  const text = columnHint(layout.entity, field);
  const ranges = [{ top: 0, left: column, bottom: 0, right: column }];
  return text === undefined ? [] : [{ ranges, type: 'any', prompt: { title: header, text } }];
}

/** What the cells below the header may hold. */
function cellValidation(
  { field, kind, header }: TemplateColumn,
  range: CellRange,
  { layout: { entity }, model, ranges: sources, lists }: TableSheetOptions,
): readonly NewValidation[] {
  const ranges = [range];
  const choices = fieldChoices(entity, field, kind, model, sources, lists);
  if (choices) {
    const { list, style, hint } = choices;
    return [{ ranges, list, style, error: { title: header, text: hint } }];
  }
  const limits = fieldLimits(entity, kind);
  if (!limits) return [];
  const { hint, ...rest } = limits;
  return [{ ranges, ...rest, style: 'warning', error: { title: header, text: hint } }];
}

/** A4 landscape with the header row on each page. */
export function printSetup(headerRow: number): NonNullable<NewSheet['print']> {
  return {
    orientation: 'landscape',
    repeatRows: { first: headerRow, last: headerRow },
    header: '&L&A',
    footer: '&L&F&RSida &P av &N',
  };
}

/** The filled cells of a column, now and when rows have been added: blank ones would stand first in the list that opens. */
export function listRange(sheet: string, column: number, dataRows: number): string {
  const letters = columnLetters(column);
  const first = `'${sheet}'!$${letters}$2`;
  return `OFFSET(${first},0,0,MAX(1,COUNTA(${first}:$${letters}$${dataRows + 1 + SPARE_ROWS})),1)`;
}

/** A cell's content in a style; dates as Excel's serial numbers. */
export function toNewCell(cell: TemplateCell | undefined, style: string): NewCell {
  if (cell === undefined) return { style };
  if (typeof cell !== 'object') return { value: cell, style };
  if ('date' in cell) return { value: isoToSerial(cell.date, false), style };
  return { ...cell, style };
}
