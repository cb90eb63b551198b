import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type ITextRotation,
  type Nullable,
} from '@univerjs/core';
import type { HostLook } from '../../host/engine';
import { sideOf } from '../../host/looks/cell-lines';
import { STACKED } from '../../host/looks/text-orientation';
import type { CellCustom } from './cell-custom';
import { drawnFont, fontName } from './drawn-font';
import { drawnOfMore, moreOfDrawn } from './drawn-lines';
import { hexColour } from './hex-colour';

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

/** Looks that a style says by itself. */
const IN_STYLE: ReadonlySet<string> = new Set([
  'font.size',
  'font.name',
  'font.strikethrough',
  'textOrientation',
  'clipText',
  'richText',
]);
/** Lines below a text that Univer draws as a single one. */
const FINE_LINES: ReadonlySet<string | number | boolean> = new Set(['Double', 'SingleAccountant', 'DoubleAccountant']);

type Style = Nullable<IStyleData>;

/** What a cell looks like, from its style and what Univer has no place for. @param isRich whether parts of its text have looks of their own */
export function lookOf(style: Style, { unlocked, hyperlink, alignment, more }: CellCustom, isRich = false): HostLook {
  return {
    fillColor: hexColour(style?.bg?.rgb),
    fontColor: hexColour(style?.cl?.rgb),
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    wrapText: style?.tb === WrapStrategy.WRAP,
    horizontalAlignment: nameOf(HORIZONTAL, style?.ht) ?? alignment ?? '',
    locked: unlocked !== true,
    ...moreOf(style, more, isRich),
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
    ...(wrapText !== undefined && {
      tb: wrapText ? WrapStrategy.WRAP : more?.['clipText'] === true ? WrapStrategy.CLIP : null,
    }),
    ...(horizontalAlignment !== undefined && { ht: HORIZONTAL[horizontalAlignment] ?? null }),
    ...('more' in look && paintedMore(more)),
  };
}

/** What a change of look makes of what Univer has no place for. */
export function customOfLook(custom: CellCustom, look: Partial<HostLook>): CellCustom {
  const { horizontalAlignment: alignment, locked, more } = look;
  return {
    ...custom,
    ...('hyperlink' in look && { hyperlink: look.hyperlink }),
    ...(locked !== undefined && { unlocked: locked ? undefined : true }),
    ...('more' in look && { more: keptOf(more) }),
    ...(alignment !== undefined && {
      alignment: alignment === '' || alignment in HORIZONTAL ? undefined : alignment,
    }),
  } as CellCustom;
}

function flag(key: 'bl' | 'it', on: boolean): IStyleData {
  return { [key]: on ? BooleanNumber.TRUE : null };
}

/** What Univer can show of the looks that only some know. */
function paintedMore(more: HostLook['more'] = {}): IStyleData {
  const { 'font.size': size, 'font.name': name, 'font.underline': underline, textOrientation: turned } = more;
  const struck = more['font.strikethrough'];
  return {
    fs: typeof size === 'number' ? size : null,
    ff: typeof name === 'string' ? drawnFont(name) : null,
    ul: underline === undefined ? null : { s: underline === 'None' ? BooleanNumber.FALSE : BooleanNumber.TRUE },
    st: struck === undefined ? null : { s: struck === true ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    vt: VERTICAL[String(more['verticalAlignment'])] ?? null,
    tr: typeof turned === 'number' ? rotationOf(turned) : null,
    bd: drawnOfMore(more),
  } as IStyleData;
}

/** Degrees count downwards in Univer. */
function rotationOf(orientation: number): ITextRotation {
  return orientation === STACKED ? { a: 0, v: BooleanNumber.TRUE } : { a: -orientation };
}

/** The looks that Univer has no place for; the others are in the style alone, where the user can change them. */
function keptOf(more: HostLook['more'] = {}): HostLook['more'] {
  const kept = Object.entries(more).filter(
    ([name, value]) =>
      !IN_STYLE.has(name) &&
      sideOf(name) === undefined &&
      !(name === 'verticalAlignment' && String(value) in VERTICAL) &&
      !(name === 'font.underline' && !FINE_LINES.has(value)),
  );
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** All looks that only some know. */
function moreOf(
  style: Style,
  kept: HostLook['more'],
  isRich: boolean,
): { readonly more?: NonNullable<HostLook['more']> } {
  const more: Record<string, string | number | boolean> = { ...kept, ...moreOfDrawn(style?.bd) };
  const { fs, ff, ul, st, tr, vt, tb } = style ?? {};
  if (fs != null) more['font.size'] = fs;
  if (ff != null) more['font.name'] = fontName(ff);
  if (ul?.s !== BooleanNumber.TRUE) delete more['font.underline'];
  if (ul) more['font.underline'] ??= ul.s === BooleanNumber.TRUE ? 'Single' : 'None';
  if (st) more['font.strikethrough'] = st.s === BooleanNumber.TRUE;
  if (tr) more['textOrientation'] = tr.v === BooleanNumber.TRUE ? STACKED : tr.a === 0 ? 0 : -tr.a;
  const vertical = nameOf(VERTICAL, vt);
  if (vertical !== undefined) more['verticalAlignment'] = vertical;
  if (tb === WrapStrategy.CLIP) more['clipText'] = true;
  if (isRich) more['richText'] = true;
  return Object.keys(more).length > 0 ? { more } : {};
}

function nameOf<T>(names: Readonly<Record<string, T>>, value: T | null | undefined): string | undefined {
  return Object.entries(names).find(([, known]) => known === value)?.[0];
}
