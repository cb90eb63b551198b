import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { HostLook } from '../../host/engine';
import type { CellCustom } from './cell-custom';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** What stands in for a font that the machine does not have: the canvas would take serifs. */
const FALLBACK = ', Arial';

type Style = Nullable<IStyleData>;

/** What a cell looks like, from its style and what Univer has no place for. */
export function lookOf(style: Style, { unlocked, hyperlink, alignment, more }: CellCustom): HostLook {
  return {
    fillColor: colour(style?.bg?.rgb),
    fontColor: colour(style?.cl?.rgb),
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    wrapText: style?.tb === WrapStrategy.WRAP,
    horizontalAlignment: nameOf(HORIZONTAL, style?.ht) ?? alignment ?? '',
    locked: unlocked !== true,
    ...moreOf(style, more),
    ...(hyperlink && { hyperlink }),
  };
}

/** What a change of look makes of a style; null takes a property away. */
export function styleOfLook(look: Partial<HostLook>): IStyleData {
  const { fillColor, fontColor, bold, italic, wrapText, horizontalAlignment, more } = look;
  return {
    ...(fillColor !== undefined && { bg: fillColor === '' ? null : { rgb: fillColor } }),
    ...(fontColor !== undefined && { cl: fontColor === '' ? null : { rgb: fontColor } }),
    ...(bold !== undefined && flag('bl', bold)),
    ...(italic !== undefined && flag('it', italic)),
    ...(wrapText !== undefined && { tb: wrapText ? WrapStrategy.WRAP : null }),
    ...(horizontalAlignment !== undefined && { ht: HORIZONTAL[horizontalAlignment] ?? null }),
    ...(more && paintedMore(more)),
  };
}

/** What a change of look makes of what Univer has no place for. */
export function customOfLook(custom: CellCustom, look: Partial<HostLook>): CellCustom {
  const { horizontalAlignment: alignment, locked, more } = look;
  return {
    ...custom,
    ...('hyperlink' in look && { hyperlink: look.hyperlink }),
    ...(locked !== undefined && { unlocked: locked ? undefined : true }),
    ...(more !== undefined && { more }),
    ...(alignment !== undefined && {
      alignment: alignment === '' || alignment in HORIZONTAL ? undefined : alignment,
    }),
  } as CellCustom;
}

function flag(key: 'bl' | 'it', on: boolean): IStyleData {
  return { [key]: on ? BooleanNumber.TRUE : null };
}

/** What Univer can show of the looks that are kept without knowing what they mean. */
function paintedMore(more: NonNullable<HostLook['more']>): IStyleData {
  const underline = more['font.underline'];
  const vertical = VERTICAL[String(more['verticalAlignment'])];
  return {
    ...(typeof more['font.size'] === 'number' && { fs: more['font.size'] }),
    ...(typeof more['font.name'] === 'string' && { ff: `${more['font.name']}${FALLBACK}` }),
    ...(underline !== undefined && { ul: { s: underline === 'None' ? BooleanNumber.FALSE : BooleanNumber.TRUE } }),
    ...(more['font.strikethrough'] !== undefined && {
      st: { s: more['font.strikethrough'] === true ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    }),
    ...(vertical !== undefined && { vt: vertical }),
  };
}

/** The looks that are kept, where the user has not changed them in the grid since. */
function moreOf(style: Style, kept: HostLook['more']): { readonly more?: NonNullable<HostLook['more']> } {
  const more: Record<string, string | number | boolean> = { ...kept };
  if (style?.fs != null) more['font.size'] = style.fs;
  if (style?.ff != null) more['font.name'] = style.ff.replace(FALLBACK, '');
  if (style?.ul) {
    const isLined = style.ul.s === BooleanNumber.TRUE;
    const wasLined = (more['font.underline'] ?? 'None') !== 'None';
    if (isLined !== wasLined) more['font.underline'] = isLined ? 'Single' : 'None';
  }
  if (style?.st && (more['font.strikethrough'] ?? false) !== (style.st.s === BooleanNumber.TRUE))
    more['font.strikethrough'] = style.st.s === BooleanNumber.TRUE;
  const vertical = nameOf(VERTICAL, style?.vt);
  if (vertical !== undefined) more['verticalAlignment'] = vertical;
  return Object.keys(more).length > 0 ? { more } : {};
}

function nameOf<T>(names: Readonly<Record<string, T>>, value: T | null | undefined): string | undefined {
  return Object.entries(names).find(([, known]) => known === value)?.[0];
}

/** `#RRGGBB` of what the grid's palette writes, too. */
function colour(rgb: Nullable<string>): string {
  const text = rgb ? rgb : '';
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  if (!parts) return text;
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
