import type { IStyleData } from '@univerjs/core';
import type { WorkbookDetails, WorkbookSnapshot } from '../../../src/index';
import { lookOfStyle } from '../../host/memory/loading/look-of-style';
import { storedCustom, type CellCustom } from '../cells/cell-custom';
import { customOfLook, styleOfLook } from '../cells/look-style';

/** The styles of a workbook's cells as Univer takes them, each kept once under an id. */
export class CellStyles {
  readonly styles: Record<string, IStyleData> = {};
  private readonly plain: readonly IStyleData[];
  private readonly customs: readonly (CellCustom | undefined)[];
  private readonly codes: readonly string[];
  private readonly formatCodes: readonly string[];
  private readonly ids = new Map<string, string | undefined>();

  constructor({ formats }: WorkbookSnapshot, { styles }: WorkbookDetails) {
    const [usual] = styles;
    this.plain = styles.map((style) => withoutNulls(styleOfLook(lookOfStyle(style, usual))));
    this.customs = styles.map(
      (style) => (storedCustom(customOfLook({}, lookOfStyle(style, usual))) as CellCustom | null) ?? undefined,
    );
    this.codes = styles.map(({ numberFormat }) => numberFormat);
    this.formatCodes = formats.map(({ code }) => code);
  }

  /** The id of a cell's style; undefined where it is plain. @param format its number format where the snapshot knows it */
  styleId(style: number, format: number | undefined): string | undefined {
    const key = `${style} ${format ?? ''}`;
    if (this.ids.has(key)) return this.ids.get(key);
    const code = (format === undefined ? this.codes[style] : this.formatCodes[format]) ?? 'General';
    const data = { ...this.plain[style], ...(code !== 'General' && { n: { pattern: code } }) };
    const id = Object.keys(data).length > 0 ? `style${this.ids.size}` : undefined;
    if (id !== undefined) this.styles[id] = data;
    this.ids.set(key, id);
    return id;
  }

  /** What Univer has no place for; shared by all cells of the style. */
  custom(style: number): CellCustom | undefined {
    return this.customs[style];
  }
}

function withoutNulls({ bd, ...style }: IStyleData): IStyleData {
  const lines = filled(bd ?? {});
  return { ...filled(style), ...(Object.keys(lines).length > 0 && { bd: lines }) };
}

function filled<T extends object>(properties: T): Partial<T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null)) as Partial<T>;
}
