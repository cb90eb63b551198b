import type { IStyleData } from '@univerjs/core';
import type { CellStyleDetails, WorkbookDetails, WorkbookSnapshot } from '../../../src/index';
import type { HostLook } from '../../host/engine';
import type { CellCustom } from '../cells/cell-custom';
import { customOfLook, styleOfLook } from '../cells/look-style';
import { storedCustom } from '../cells/cell-custom';

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

/** The styles of a workbook's cells as Univer takes them, each kept once under an id. */
export class CellStyles {
  readonly styles: Record<string, IStyleData> = {};
  private readonly plain: readonly IStyleData[];
  private readonly customs: readonly (CellCustom | undefined)[];
  private readonly codes: readonly string[];
  private readonly formatCodes: readonly string[];
  private readonly ids = new Map<string, string | undefined>();

  constructor({ formats }: WorkbookSnapshot, { styles }: WorkbookDetails) {
    this.plain = styles.map((style) => withoutNulls(styleOfLook(lookOf(style))));
    this.customs = styles.map(
      (style) => (storedCustom(customOfLook({}, lookOf(style))) as CellCustom | null) ?? undefined,
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

function lookOf(style: CellStyleDetails): HostLook {
  return {
    fillColor: style.fillColour,
    fontColor: style.fontColour,
    bold: style.bold,
    italic: style.italic,
    wrapText: style.wrapText,
    horizontalAlignment: HORIZONTAL[style.horizontal] ?? '',
    locked: style.locked,
  };
}

function withoutNulls(style: IStyleData): IStyleData {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null));
}
