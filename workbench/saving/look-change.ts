import type { CellLink, LookChange } from '../../src/index';
import type { HostLook } from '../host/engine';
import { LINE_COLOR, lineOf, sideOf } from '../host/looks/cell-lines';
import { fileWord } from '../host/looks/line-style';
import { fileRotation } from '../host/looks/text-orientation';

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
const SIDES: Readonly<Record<string, string>> = {
  EdgeLeft: 'left',
  EdgeRight: 'right',
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
};
const UNDERLINES: Readonly<Record<string, string>> = {
  None: '',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

/** What cells have that nobody has told otherwise: saying so changes nothing. */
const USUAL: Readonly<Record<string, string | number | boolean>> = {
  verticalAlignment: 'Bottom',
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  'font.underline': 'None',
  'font.strikethrough': false,
  readingOrder: 'Context',
  autoIndent: false,
  formulaHidden: false,
  'fill.pattern': 'None',
  'fill.patternColor': '#000000',
  'font.subscript': false,
  'font.superscript': false,
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
type BorderChange = NonNullable<NonNullable<LookChange['borders']>['left']>;

function moreChange(before: More, after: More, change: Record<string, unknown>): string[] {
  const unknown = new Set<string>();
  const borders: Record<string, BorderChange> = {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const value = after[name] ?? usual(name);
    if ((before[name] ?? usual(name)) === value) continue;
    const side = sideOf(name);
    if (side !== undefined) {
      const known = SIDES[side];
      if (known === undefined) unknown.add('border.diagonal');
      else borders[known] = borderOf(after, side);
    } else if (name === 'verticalAlignment') change.vertical = ALIGNMENTS[String(value)] ?? String(value).toLowerCase();
    else if (name === 'indentLevel') change.indent = Number(value);
    else if (name === 'textOrientation') change.rotation = fileRotation(Number(value));
    else if (name === 'shrinkToFit') change.shrinkToFit = value === true;
    else if (name === 'font.name') change.fontName = String(value ?? '');
    else if (name === 'font.size') change.fontSize = Number(value ?? 0);
    else if (name === 'font.underline') change.underline = UNDERLINES[String(value)] ?? '';
    else if (name === 'font.strikethrough') change.strikethrough = value === true;
    else unknown.add(name);
  }
  if (Object.keys(borders).length > 0) change.borders = borders;
  return [...unknown];
}

function usual(name: string): string | number | boolean | undefined {
  return /tintAndShade$/i.test(name) ? 0 : USUAL[name];
}

function borderOf(more: More, side: string): BorderChange {
  const line = lineOf(more, side);
  return line ? { style: fileWord(line), colour: line.color } : { style: '', colour: LINE_COLOR };
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
