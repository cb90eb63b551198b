import { child, flag, type XmlElement } from '../xml/xml-element';
import type { Colours } from './colours';
import type { DataBarDetails } from './rule-details';
import { readRulePoints } from './rule-points';

/**
 * A data bar in the plain form, or in that of Excel 2010's extension; undefined where it has not two ends.
 * @param plain what the plain form of the same bar says, where the extension adds to it
 */
export function readDataBar(
  element: XmlElement,
  colours: Colours,
  plain: DataBarDetails | undefined,
): DataBarDetails | undefined {
  const [lower = plain?.lower, upper = plain?.upper] = readRulePoints(element);
  if (!lower || !upper) return undefined;
  const colourOf = (name: string): string => colours.of(child(element, name));
  const isOwn = (name: string, usual: boolean): boolean => !flag(element, `${name}SameAsPositive`, usual);
  const hasBorder = flag(element, 'border');
  return {
    kind: 'data-bar',
    lower,
    upper,
    colour: colourOf('fillColor') || colourOf('color') || (plain?.colour ?? ''),
    showValue: flag(element, 'showValue', plain?.showValue ?? true),
    gradient: flag(element, 'gradient', true),
    borderColour: hasBorder ? colourOf('borderColor') : '',
    negativeColour: isOwn('negativeBarColor', false) ? colourOf('negativeFillColor') : '',
    negativeBorderColour: hasBorder && isOwn('negativeBarBorderColor', true) ? colourOf('negativeBorderColor') : '',
    axisColour: colourOf('axisColor'),
    axis: element.attributes.get('axisPosition') ?? 'automatic',
    direction: element.attributes.get('direction') ?? 'context',
  };
}
