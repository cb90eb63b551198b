import { child, childrenOf, count, flag, type XmlElement } from '../xml/xml-element';
import { readRanges } from '../parts/validation';
import { differentialFormat, type FormatColours } from './cell-styles';
import type { Colours } from './colours';
import type { ConditionalFormatDetails } from './workbook-details';

const LAST = 1_000_000;

/**
 * The rules of a conditional formatting element, in the plain form or in that of Excel 2010's extension, which keeps ranges, formulas and formats in elements of
 * their own.
 */
export function readConditionalFormats(
  element: XmlElement,
  formats: readonly FormatColours[],
  colours: Colours,
): readonly ConditionalFormatDetails[] {
  const ranges = readRanges(element.attributes.get('sqref') ?? child(element, 'sqref')?.text ?? '');
  return childrenOf(element, 'cfRule').map((rule) => {
    const own = child(rule, 'dxf');
    const known = own ? differentialFormat(own, colours) : formats[count(rule, 'dxfId', -1)];
    const operator = rule.attributes.get('operator');
    return {
      ranges,
      type: rule.attributes.get('type') ?? 'expression',
      ...(operator !== undefined && { operator }),
      formulas: rule.children.filter(({ name }) => name === 'formula' || name === 'f').map(({ text }) => text),
      fillColour: known?.fillColour ?? '',
      fontColour: known?.fontColour ?? '',
      priority: count(rule, 'priority', LAST),
      stopIfTrue: flag(rule, 'stopIfTrue'),
    };
  });
}
