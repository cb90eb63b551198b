import type { CellStyleDetails, RowSnapshot } from '../../../../src/index';
import type { RowState } from '../book-state';
import type { Pools } from '../pools';
import { lookOfStyle } from './look-of-style';

type List = readonly number[];

/** Gives the rows of a snapshot the looks of their cells' styles, and its number formats to styled cells that hold nothing. */
export class LookRows {
  private readonly looks: List;
  private readonly formats: List;
  private readonly lists = new Map<List, { readonly looks: List | undefined; readonly formats: List }>();
  private last: { readonly styles: List; readonly row: RowSnapshot; readonly formats: List } | undefined;

  constructor(styles: readonly CellStyleDetails[], pools: Pools) {
    this.looks = styles.map((style) => pools.look(lookOfStyle(style, styles[0])));
    this.formats = styles.map(({ numberFormat }) => pools.format(numberFormat));
  }

  rows(
    rows: readonly (RowSnapshot | undefined)[],
    styles: readonly (List | undefined)[],
  ): readonly (RowState | undefined)[] {
    const result: (RowState | undefined)[] = [];
    for (let index = 0; index < Math.max(rows.length, styles.length); index++)
      result.push(this.row(rows[index], styles[index]));
    return result;
  }

  private row(row: RowSnapshot | undefined, styles: List | undefined): RowState | undefined {
    if (!styles) return row;
    let lists = this.lists.get(styles);
    if (!lists) {
      const looks = styles.map((style) => this.looks[style] ?? 0);
      const formats = styles.map((style) => this.formats[style] ?? 0);
      lists = { looks: looks.some((look) => look !== 0) ? looks : undefined, formats };
      this.lists.set(styles, lists);
    }
    const { looks } = lists;
    if (!row) return { values: [], formats: lists.formats, ...(looks && { looks }) };
    const formats = this.formatsOf(row, styles, lists.formats);
    const { values, formulas } = row;
    return { values, ...(formats && { formats }), ...(formulas && { formulas }), ...(looks && { looks }) };
  }

  /** The formats that the snapshot has, and behind the last value those of the styles. Equal neighbours share a list. */
  private formatsOf(row: RowSnapshot, styles: List, byStyle: List): List | undefined {
    const { length } = row.values;
    if (byStyle.length <= length || byStyle.slice(length).every((format) => format === 0)) return row.formats;
    const { last } = this;
    if (last?.styles === styles && last.row.formats === row.formats && last.row.values.length === length)
      return last.formats;
    const formats = byStyle.map((format, column) => (column < length ? (row.formats?.[column] ?? 0) : format));
    this.last = { styles, row, formats };
    return formats;
  }
}
