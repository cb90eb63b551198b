import type { CellLink, LookChange } from '../../src/index';
import type { HostLook } from '../host/engine';

/** The API's words for how content stands in a cell, in the file's. */
const ALIGNMENTS: Readonly<Record<string, string>> = {
  General: '',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
  Top: 'top',
  Bottom: '',
};
const SIDES = { EdgeLeft: 'left', EdgeRight: 'right', EdgeTop: 'top', EdgeBottom: 'bottom' } as const;
const UNDERLINES: Readonly<Record<string, string>> = {
  None: '',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

/** What is another between two looks: what the file can be told, and the names of what it cannot. */
export interface LookDifference {
  readonly change: LookChange | undefined;
  /** Undefined where the link is as it was, null where it is gone. */
  readonly link: CellLink | null | undefined;
  readonly unknown: readonly string[];
}

/** Compares two looks. */
export function lookChange(before: HostLook, after: HostLook): LookDifference {
  const change: Record<string, unknown> = {};
  if (before.fillColor !== after.fillColor) change.fillColour = after.fillColor;
  if (before.fontColor !== after.fontColor) change.fontColour = after.fontColor;
  if (before.bold !== after.bold) change.bold = after.bold;
  if (before.italic !== after.italic) change.italic = after.italic;
  if (before.wrapText !== after.wrapText) change.wrapText = after.wrapText;
  if (before.horizontalAlignment !== after.horizontalAlignment)
    change.horizontal = ALIGNMENTS[after.horizontalAlignment] ?? after.horizontalAlignment.toLowerCase();
  if ((before.locked ?? true) !== (after.locked ?? true)) change.locked = after.locked ?? true;
  const unknown = moreChange(before.more ?? {}, after.more ?? {}, change);
  return {
    change: Object.keys(change).length === 0 ? undefined : change,
    link: linkChange(before, after),
    unknown,
  };
}

type More = NonNullable<HostLook['more']>;

function moreChange(before: More, after: More, change: Record<string, unknown>): string[] {
  const unknown: string[] = [];
  const borders: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const value = after[name];
    if (before[name] === value) continue;
    const border = /^border\.(\w+)\.(style|weight|color)$/.exec(name);
    const side = border && SIDES[border[1] as keyof typeof SIDES];
    if (side) borders[side] = borderOf(after, border[1]!);
    else if (name === 'verticalAlignment')
      change.vertical = ALIGNMENTS[String(value ?? 'Bottom')] ?? String(value).toLowerCase();
    else if (name === 'indentLevel') change.indent = Number(value ?? 0);
    else if (name === 'shrinkToFit') change.shrinkToFit = value === true;
    else if (name === 'font.name' && value !== undefined) change.fontName = String(value);
    else if (name === 'font.size' && value !== undefined) change.fontSize = Number(value);
    else if (name === 'font.underline') change.underline = UNDERLINES[String(value ?? 'None')] ?? '';
    else if (name === 'font.strikethrough') change.strikethrough = value === true;
    else unknown.push(name);
  }
  if (Object.keys(borders).length > 0) change.borders = borders;
  return unknown;
}

const STYLES: Readonly<Record<string, string>> = {
  None: '',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'slantDashDot',
};
const WEIGHTS: Readonly<Record<string, string>> = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' };

function borderOf(more: More, side: string): { style: string; colour: string } {
  const colour = String(more[`border.${side}.color`] ?? '#000000');
  const style = String(more[`border.${side}.style`] ?? 'None');
  const weight = WEIGHTS[String(more[`border.${side}.weight`] ?? 'Thin')] ?? 'thin';
  return { style: STYLES[style] ?? weight, colour };
}

function linkChange({ hyperlink: before }: HostLook, { hyperlink: after }: HostLook): CellLink | null | undefined {
  const isSame =
    before?.address === after?.address &&
    before?.documentReference === after?.documentReference &&
    before?.screenTip === after?.screenTip;
  if (isSame) return undefined;
  if (after?.address === undefined && after?.documentReference === undefined) return null;
  return {
    ...(after.address !== undefined && { address: after.address }),
    ...(after.documentReference !== undefined && { location: after.documentReference.replace(/^#/, '') }),
    ...(after.screenTip !== undefined && { tooltip: after.screenTip }),
  };
}
