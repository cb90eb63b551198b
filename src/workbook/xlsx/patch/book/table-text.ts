import { a1Range } from '../../../../plan/cell';
import { escapeXml } from '../../xml/escape-xml';
import { unescapeXml } from '../../xml/xml-text';
import { columnName, tableXml } from '../../writer/table-xml';
import { editTag } from '../edit-tag';
import type { TableChange } from './book-change';
import { movedFormula, type SheetMoves } from './moved-formula';
import { fragment, fragmentText, textPart } from './xml-fragment';

const ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

/** The part of a new table. @param id unique in the workbook */
export function newTableText(table: TableChange, id: number): string {
  const { range, headerRows, totalRows, columns, name, style } = table;
  const text = tableXml(
    {
      name,
      top: range.top,
      left: range.left,
      columns: columns.map((column) => column.name),
      dataRows: range.bottom - range.top + 1 - totalRows - 1,
      ...(totalRows > 0 && { totals: columns.map(() => undefined) }),
      ...(style !== '' && { style }),
    },
    id,
  );
  const plain = style === '' ? text.replace(/<tableStyleInfo[^>]*>/, '') : text;
  return headerRows > 0 ? plain : plain.replace(/<autoFilter[^>]*>/, '').replace(' ref=', ' headerRowCount="0" ref=');
}

/** A table's part as it is to be. @param own the name in the file of the sheet that it is on */
export function changedTableText(
  before: string,
  table: TableChange,
  own: string | undefined,
  moves: SheetMoves,
): string {
  const start = before.search(/<(?:[^\s<>/:?!]+:)?table[\s>]/);
  const whole = before.slice(start).trimEnd();
  const root = fragment(whole);
  const { range, headerRows, totalRows, columns, style } = table;
  const children = new Map(root.children);
  const oldColumns = columnTexts(children.get('tableColumns') ?? '');
  const name = escapeXml(table.name);
  const open = editTag(root.open, {
    ...(attributeOf(root.open, 'displayName') !== name && { name, displayName: name }),
    ref: a1Range(range),
    ...(headerRows !== Number(attributeOf(root.open, 'headerRowCount') ?? 1) && {
      headerRowCount: headerRows === 1 ? undefined : '0',
    }),
    ...(totalRows !== Number(attributeOf(root.open, 'totalsRowCount') ?? 0) && {
      totalsRowCount: totalRows === 0 ? undefined : '1',
    }),
  });
  const filter = children.get('autoFilter');
  if (headerRows === 0) children.delete('autoFilter');
  else if (filter !== undefined) {
    const places = new Map(oldColumns.map(({ id }, index) => [index, columns.findIndex((column) => column.id === id)]));
    children.set('autoFilter', changedFilter(filter, a1Range({ ...range, bottom: range.bottom - totalRows }), places));
  }
  const sort = children.get('sortState');
  // A sort that was made once says nothing of what is there now.
  if (sort !== undefined && a1Range(range) !== attributeOf(root.open, 'ref')) children.delete('sortState');
  children.set(
    'tableColumns',
    columnsText(children.get('tableColumns') ?? `<${root.prefix}tableColumns/>`, oldColumns, table, (formula) =>
      movedFormula(formula, own, moves),
    ),
  );
  const info = children.get('tableStyleInfo');
  if (info === undefined ? style !== '' : attributeOf(info, 'name') !== escapeXml(style)) {
    if (style === '') children.delete('tableStyleInfo');
    else
      children.set(
        'tableStyleInfo',
        `${editTag(info ?? `<${root.prefix}tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`, { name: escapeXml(style) })}/>`,
      );
  }
  return before.slice(0, start) + fragmentText({ ...root, open, children }, ORDER);
}

interface ColumnText {
  readonly id: number;
  readonly text: string;
}

function columnTexts(text: string): readonly ColumnText[] {
  if (text === '') return [];
  const part = textPart(text, 'tableColumns');
  return [...part.children(part.root())].map(({ start, tagEnd, end }, index) => ({
    id: Number(attributeOf(part.text(start, tagEnd), 'id') ?? index + 1),
    text: part.text(start, end),
  }));
}

function columnsText(
  text: string,
  old: readonly ColumnText[],
  { columns }: TableChange,
  follow: (formula: string) => string,
): string {
  const list = fragment(text);
  const taken = new Set(old.map(({ id }) => id));
  const each = columns.map(({ id, name }) => {
    const known = old.find((column) => column.id === id);
    const written = columnName(name);
    if (!known) {
      const free = taken.has(id) || id < 1 ? Math.max(0, ...taken) + 1 : id;
      taken.add(free);
      return `<${list.prefix}tableColumn id="${free}" name="${written}"/>`;
    }
    const tag = /^<[^>]*>/.exec(known.text)![0];
    const isSame = decoded(attributeOf(tag, 'name') ?? '') === decoded(written);
    const open = isSame ? tag.replace(/\s*\/?>$/, '') : editTag(tag, { name: written });
    return tag.endsWith('/>') ? `${open}/>` : `${open}>${withFormulas(known.text.slice(tag.length), follow)}`;
  });
  return `${editTag(list.open, { count: String(columns.length) })}>${each.join('')}</${list.name}>`;
}

/** A table's part that stays as it is, but for what the formulas of its columns name. */
export function followTableFormulas(text: string, own: string | undefined, moves: SheetMoves): string {
  return withFormulas(text, (formula) => movedFormula(formula, own, moves));
}

function withFormulas(text: string, follow: (formula: string) => string): string {
  return text.replace(
    /(<(?:[^\s<>/:]+:)?(?:calculatedColumnFormula|totalsRowFormula)[^<>]*>)([^<]*)(<\/)/g,
    (_whole, before: string, formula: string, after: string) =>
      `${before}${escapeXml(follow(unescapeXml(formula)))}${after}`,
  );
}

function decoded(text: string): string {
  return unescapeXml(text).replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function changedFilter(text: string, ref: string, places: ReadonlyMap<number, number>): string {
  const part = textPart(text, 'autoFilter');
  const root = part.root();
  const open = editTag(part.text(root.start, root.tagEnd), { ref });
  const children = [...part.children(root)].flatMap(({ name, start, tagEnd, end }) => {
    if (name !== 'filterColumn') return name === 'sortState' ? [] : [part.text(start, end)];
    const tag = part.text(start, tagEnd);
    const column = places.get(Number(attributeOf(tag, 'colId') ?? 0)) ?? -1;
    if (column < 0) return [];
    return [editTag(tag, { colId: String(column) }) + (end === tagEnd ? '/>' : `>${part.text(tagEnd, end)}`)];
  });
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${root.prefix}${root.name}>`;
}

/** An attribute of a tag, as it is written. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? (found[1] ?? found[2]) : undefined;
}
