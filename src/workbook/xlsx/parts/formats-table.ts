import type { NumberFormat } from '../../snapshot';
import { childrenOf, count, type XmlElement, child } from '../xml/xml-element';
import { builtInFormat, classifyFormat } from './number-format';

const GENERAL: NumberFormat = { code: 'General', kind: 'general' };

/** The workbook's number formats, each once, and which of them each cell style uses. */
export class FormatsTable {
  /** Format 0 is General. */
  readonly formats: NumberFormat[] = [GENERAL];
  private readonly indexes = new Map<string, number>([[GENERAL.code, 0]]);
  private readonly byStyle: readonly number[];

  /** @param styleSheet the root of the styles part; a workbook without one shows everything as General */
  constructor(styleSheet: XmlElement | undefined) {
    const custom = new Map<number, NumberFormat>();
    for (const format of childrenOf(child(styleSheet, 'numFmts'), 'numFmt')) {
      custom.set(count(format, 'numFmtId', -1), classifyFormat(format.attributes.get('formatCode') ?? ''));
    }
    this.byStyle = childrenOf(child(styleSheet, 'cellXfs'), 'xf').map((style) => {
      const id = count(style, 'numFmtId', 0);
      return this.indexOf(custom.get(id) ?? builtInFormat(id));
    });
  }

  /** The format of a cell style; General where there is no such style. */
  ofStyle(style: number): number {
    return this.byStyle[style] ?? 0;
  }

  /** The format for a cell that is a date by its type: its style's own where that shows a date, else a plain one. */
  forDate(style: number, hasTime: boolean): number {
    const index = this.ofStyle(style);
    const kind = this.formats[index]?.kind;
    return kind === 'date' || kind === 'time' ? index : this.indexOf(builtInFormat(hasTime ? 22 : 14));
  }

  private indexOf(format: NumberFormat): number {
    const known = this.indexes.get(format.code);
    if (known !== undefined) return known;
    this.indexes.set(format.code, this.formats.length);
    return this.formats.push(format) - 1;
  }
}
