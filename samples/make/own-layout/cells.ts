import { isoToSerial } from '../../../src/text/dates';
import type { TemplateCell } from '../../../src/workbook/template/template-content';
import type { NewCell, NewColumn, NewSheet } from '../../../src/workbook/xlsx/writer/new-workbook';

/** A title or a note in the first column. */
export function title(text: string): NewCell[] {
  return [{ value: text, style: 'title' }];
}

export function note(text: string): NewCell[] {
  return [{ value: text, style: 'note' }];
}

/** A row of headers; undefined where a merge above or to the left covers the cell. */
export function headers(...texts: readonly (string | number | undefined)[]): NewCell[] {
  return texts.map((value) => ({ value: value ?? null, style: 'header' }));
}

/** A value of a made row as it is written in a sheet of its own: dates as dates, the rest as it stands. */
export function plain(cell: TemplateCell | undefined): NewCell {
  if (cell === undefined) return undefined;
  if (typeof cell !== 'object') return typeof cell === 'string' ? { value: cell, style: 'text' } : cell;
  return 'date' in cell ? { value: isoToSerial(cell.date, false), style: 'date' } : { ...cell, style: 'amount' };
}

/** An amount with its thousands apart. */
export function amount(value: number): NewCell {
  return { value, style: 'amount' };
}

export function widths(...columns: readonly number[]): NewColumn[] {
  return columns.map((width) => ({ width }));
}

export const LANDSCAPE: NonNullable<NewSheet['print']> = { orientation: 'landscape', footer: '&L&A&RSida &P av &N' };
