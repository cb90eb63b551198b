import type { HostLook } from '../engine';
import type { LineStyle } from './line-style';

/** Looks that engines keep without knowing what they mean. */
export type More = NonNullable<HostLook['more']>;

/** A line at a side of a cell, or across it. */
export interface CellLine extends LineStyle {
  /** `#RRGGBB` */
  readonly color: string;
}

/** The colour of a line that nobody has given one. */
export const LINE_COLOR = '#000000';

const LINE = /^border\.(\w+)\.(?:style|weight|color)$/;

/** The line at a side, such as `EdgeTop`; undefined where there is none. */
export function lineOf(more: HostLook['more'], side: string): CellLine | undefined {
  const style = more?.[`border.${side}.style`] ?? 'None';
  if (style === 'None') return undefined;
  return {
    style: String(style),
    weight: String(more?.[`border.${side}.weight`] ?? 'Thin'),
    color: String(more?.[`border.${side}.color`] ?? LINE_COLOR),
  };
}

/** The looks with another line at a side, or with none; undefined where nothing is left. */
export function withLine(more: HostLook['more'], side: string, line: CellLine | undefined): HostLook['more'] {
  const others = Object.entries(more ?? {}).filter(([name]) => sideOf(name) !== side);
  const all = [...others, ...(line ? entries(side, line) : [])];
  return all.length > 0 ? Object.fromEntries(all) : undefined;
}

/** The lines of several sides as looks. */
export function moreOfLines(lines: readonly (readonly [side: string, line: CellLine])[]): More {
  return Object.fromEntries(lines.flatMap(([side, line]) => entries(side, line)));
}

/** The side that a look's name is about; undefined where it is about no line. */
export function sideOf(name: string): string | undefined {
  return LINE.exec(name)?.[1];
}

function entries(side: string, { style, weight, color }: CellLine): [string, string][] {
  return [
    [`border.${side}.style`, style],
    [`border.${side}.weight`, weight],
    [`border.${side}.color`, color],
  ];
}
