import { a1Range, type CellRange } from '../../../plan/cell';
import { escapeXml } from '../xml/escape-xml';
import type { NewTable, NewTotal } from './new-workbook';

/** Header, data and total row. */
export function tableRange(table: NewTable): CellRange {
  const { top, left, columns, dataRows, totals } = table;
  return { top, left, bottom: top + dataRows + (totals ? 1 : 0), right: left + columns.length - 1 };
}

/** A column's name in a table's part. Line breaks in a header are written Excel's way in a column's name. */
export function columnName(name: string): string {
  return escapeXml(
    name
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replaceAll('\r', '_x000d_')
      .replaceAll('\n', '_x000a_'),
  );
}

function totalAttribute(total: NewTotal | undefined): string {
  if (!total) return '';
  return 'label' in total ? ` totalsRowLabel="${escapeXml(total.label)}"` : ` totalsRowFunction="${total.function}"`;
}

/** A table's part. @param id unique in the workbook, from 1 */
export function tableXml(table: NewTable, id: number): string {
  const range = tableRange(table);
  const filtered = table.totals ? { ...range, bottom: range.bottom - 1 } : range;
  const columns = table.columns.map(
    (name, index) =>
      `<tableColumn id="${index + 1}" name="${columnName(name)}"${totalAttribute(table.totals?.[index])}/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${escapeXml(table.name)}"`,
    ` displayName="${escapeXml(table.name)}" ref="${a1Range(range)}"${table.totals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>`,
    `<autoFilter ref="${a1Range(filtered)}"/>`,
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    `<tableStyleInfo name="${escapeXml(table.style ?? 'TableStyleMedium2')}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`,
    '</table>',
  ].join('');
}
