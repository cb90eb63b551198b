import { childrenOf, type XmlElement } from '../xml/xml-element';
import type { Colours } from './colours';
import type { ColourScaleDetails } from './rule-details';
import { readRulePoints } from './rule-points';

/** A colour scale; undefined where it has not a colour for each of its points, or fewer than two. */
export function readColourScale(element: XmlElement, colours: Colours): ColourScaleDetails | undefined {
  const points = readRulePoints(element);
  const named = childrenOf(element, 'color');
  if (points.length < 2 || named.length !== points.length) return undefined;
  return { kind: 'colour-scale', points: points.map((point, at) => ({ ...point, colour: colours.of(named[at]) })) };
}
