import { childrenOf, count, flag, type XmlElement } from '../xml/xml-element';
import type { IconSetDetails } from './rule-details';
import { readRulePoints } from './rule-points';

const USUAL_SET = '3TrafficLights1';

/** A set of icons, of the plain form or of Excel 2010's extension; undefined where it has fewer than two points. */
export function readIconSet(element: XmlElement): IconSetDetails | undefined {
  const points = readRulePoints(element);
  if (points.length < 2) return undefined;
  const icons = childrenOf(element, 'cfIcon').map((icon) => {
    return { set: icon.attributes.get('iconSet') ?? USUAL_SET, index: count(icon, 'iconId', 0) };
  });
  return {
    kind: 'icon-set',
    set: element.attributes.get('iconSet') ?? USUAL_SET,
    points,
    showValue: flag(element, 'showValue', true),
    reverse: flag(element, 'reverse'),
    ...(flag(element, 'custom') && icons.length === points.length && { icons }),
  };
}
