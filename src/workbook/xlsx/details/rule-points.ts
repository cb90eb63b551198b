import { child, childrenOf, flag, type XmlElement } from '../xml/xml-element';
import type { RulePoint } from './rule-details';

/** Kinds that need no value. */
const EXTREMES: ReadonlySet<string> = new Set(['min', 'max', 'autoMin', 'autoMax']);

/** The points of a colour scale, a data bar or a set of icons: in the plain form their values are attributes, in the extension elements. */
export function readRulePoints(element: XmlElement): readonly RulePoint[] {
  return childrenOf(element, 'cfvo').map((point) => {
    const type = point.attributes.get('type') ?? 'num';
    const value = point.attributes.get('val') ?? child(point, 'f')?.text ?? '';
    return { type, value: EXTREMES.has(type) ? '' : value.trim(), orEqual: flag(point, 'gte', true) };
  });
}
