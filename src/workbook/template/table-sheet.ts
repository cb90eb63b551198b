import { columnLetters } from '../../plan/cell';
import { isoToSerial } from '../../text/dates';
import type { GovernanceModel } from '../../models/model';
import type { TableLayout } from '../layout/fields';
import type { NewCell, NewRow, NewSheet, NewValidation } from '../xlsx/writer/new-workbook';
import { columnWidth } from './column-widths';
import { fieldChoices, type ChoiceRanges } from './field-choices';
import { rowHeight } from './row-height';
import type { TemplateColumn } from './template-columns';
import type { TemplateCell, TemplateRow } from './template-content';
import { styleOf } from './template-styles';

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
  readonly tabColour: string;
}

/** The sheet of one table: headers in the first row, frozen and repeated in print, then the rows, or one empty row. */
export function tableSheet({ layout, columns, decided, rows, model, ranges, tabColour }: TableSheetOptions): NewSheet {
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
    const height = rowHeight(cells, widths);
    const styled = cells.map((cell, column) => toNewCell(cell, styleOf(columns[column]!.kind, index < decided.length)));
    return height === undefined ? styled : { cells: styled, height };
  });
  return {
    name: layout.sheet,
    rows: [headerRow(columns, widths), ...body],
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
    validations: columns.flatMap(({ field, kind, header }, column): NewValidation[] => {
      const choices = fieldChoices(layout.entity, field, kind, model, ranges);
      if (!choices) return [];
      const { list, style, hint } = choices;
      return [
        {
          ranges: [{ top: 1, left: column, bottom: dataRows + SPARE_ROWS, right: column }],
          list,
          style,
          error: { title: header, text: hint },
        },
      ];
    }),
    print: printSetup(0),
  };
}

/** The headers, in as many lines as the longest needs. */
function headerRow(columns: readonly TemplateColumn[], widths: readonly number[]): NewRow {
  const cells = columns.map(({ header }) => ({ value: header, style: 'header' }));
  const height = rowHeight(
    columns.map(({ header }) => header),
    widths.map((width) => width - FILTER_BUTTON),
  );
  return height === undefined ? cells : { cells, height };
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

/** The range of a column's data and the spare rows below, as a list's source. */
export function listRange(sheet: string, column: number, dataRows: number): string {
  const letters = columnLetters(column);
  return `'${sheet}'!$${letters}$2:$${letters}$${dataRows + 1 + SPARE_ROWS}`;
}

/** A cell's content in a style; dates as Excel's serial numbers. */
export function toNewCell(cell: TemplateCell | undefined, style: string): NewCell {
  if (cell === undefined) return { style };
  if (typeof cell !== 'object') return { value: cell, style };
  if ('date' in cell) return { value: isoToSerial(cell.date, false), style };
  return { ...cell, style };
}
