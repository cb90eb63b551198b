import type { NewConditionalFormat } from '../../src/index';
import type { HostConditionalFormat } from '../host/engine';
import { iconSetOf, keyOf, POINT_NAMES } from '../host/rules/rule-names';

type Words = Readonly<Record<string, unknown>>;

/** Sets of icons that only Excel 2010's extension has. */
const NEWER_SETS: ReadonlySet<string> = new Set(['3Stars', '3Triangles', '5Boxes']);
const USUAL_BAR = '#638EC6';
/** What only the extension says of a data bar, as a bar without it is. */
const PLAIN_BAR: Words = {
  barDirection: 'Context',
  axisFormat: 'Automatic',
  'positive.borderColor': '',
  'positive.gradientFill': true,
};

/** A colour scale, data bar or set of icons as a file says it in the plain form; undefined where that has no words for it. */
export function colourRule({ type, more = {} }: HostConditionalFormat): NewConditionalFormat | undefined {
  if (type === 'ColorScale') return colourScale((more.criteria ?? {}) as Words);
  if (type === 'DataBar') return dataBar(more);
  return type === 'IconSet' ? iconSet(more) : undefined;
}

function colourScale(criteria: Words): NewConditionalFormat | undefined {
  const points = [criteria.minimum, criteria.midpoint, criteria.maximum].filter((point) => point != null) as Words[];
  const values = points.map((point) => pointXml(point));
  const colours = points.map(({ color }) => colourXml(color));
  if (points.length < 2 || [...values, ...colours].includes(undefined)) return undefined;
  const inside = `<colorScale>${values.join('')}${colours.join('')}</colorScale>`;
  return { type: 'colorScale', formulas: [], inside };
}

function dataBar(more: Words): NewConditionalFormat | undefined {
  if (Object.entries(PLAIN_BAR).some(([name, usual]) => (more[name] ?? usual) !== usual)) return undefined;
  // Without the extension negative values have the colour of the others.
  const isOneColour = more['negative.matchPositiveFillColor'] === true || more['negative.fillColor'] === undefined;
  if (!isOneColour) return undefined;
  const lower = endXml(more.lowerBoundRule, 'min');
  const upper = endXml(more.upperBoundRule, 'max');
  const colour = colourXml(more['positive.fillColor'] ?? USUAL_BAR);
  if (lower === undefined || upper === undefined || colour === undefined) return undefined;
  const hidden = more.showDataBarOnly === true ? ' showValue="0"' : '';
  return { type: 'dataBar', formulas: [], inside: `<dataBar${hidden}>${lower}${upper}${colour}</dataBar>` };
}

/** An end of a bar; one that Excel chooses is the lowest or highest value, which is as near as the plain form comes. */
function endXml(point: unknown, usual: 'min' | 'max'): string | undefined {
  const { type = 'Automatic', ...rest } = (point ?? {}) as Words;
  return type === 'Automatic' ? `<cfvo type="${usual}"/>` : pointXml({ type, ...rest });
}

function iconSet(more: Words): NewConditionalFormat | undefined {
  const set = iconSetOf(typeof more.style === 'string' ? more.style : 'ThreeTrafficLights1');
  const points = ((more.criteria as readonly Words[] | undefined) ?? usualPoints(set)).map((point) => point ?? {});
  if (set === '' || NEWER_SETS.has(set) || points.length !== Number(set[0]) || points.some((each) => each.customIcon))
    return undefined;
  const values = points.map((point, index) =>
    index === 0 && point.type === undefined ? '<cfvo type="percent" val="0"/>' : pointXml(point),
  );
  if (values.includes(undefined)) return undefined;
  const flags = [
    more.showIconOnly === true ? ' showValue="0"' : '',
    more.reverseIconOrder === true ? ' reverse="1"' : '',
  ];
  return {
    type: 'iconSet',
    formulas: [],
    inside: `<iconSet iconSet="${set}"${flags.join('')}>${values.join('')}</iconSet>`,
  };
}

/** Each icon has its share. */
function usualPoints(set: string): readonly Words[] {
  const count = Number(set[0]) || 0;
  return Array.from({ length: count }, (_, index) => {
    return { type: 'Percent', formula: String(Math.round((100 * index) / count)) };
  });
}

function pointXml({ type, formula, operator }: Words): string | undefined {
  const name = keyOf(POINT_NAMES, String(type));
  if (name === undefined || name.startsWith('auto')) return undefined;
  const value = typeof formula === 'string' || typeof formula === 'number' ? String(formula).replace(/^=/, '') : '';
  if (value === '') return name === 'min' || name === 'max' ? `<cfvo type="${name}"/>` : undefined;
  return `<cfvo type="${name}" val="${escaped(value)}"${operator === 'GreaterThan' ? ' gte="0"' : ''}/>`;
}

function colourXml(colour: unknown): string | undefined {
  const digits = /^#([0-9A-Fa-f]{6})$/.exec(String(colour))?.[1];
  return digits && `<color rgb="FF${digits.toUpperCase()}"/>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
