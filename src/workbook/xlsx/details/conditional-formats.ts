import { readRanges } from '../parts/validation';
import { child, childrenOf, count, flag, type XmlElement } from '../xml/xml-element';
import type { Colours } from './colours';
import { readDataBar } from './data-bar';
import { differentialFormat } from './differential-formats';
import type { ConditionalFormatDetails, DifferentialFormat } from './rule-details';
import { readRuleSettings } from './rule-settings';

const LAST = 1_000_000;
const NO_FORMAT: DifferentialFormat = { fillColour: '', fontColour: '' };

interface FoundRule {
  readonly element: XmlElement;
  readonly isExtension: boolean;
  readonly details: ConditionalFormatDetails;
}

/**
 * The rules of conditional formatting elements, in the plain form or in that of Excel 2010's extension, which keeps ranges, formulas and formats in elements of their own:
 * all of them in their order, so that a rule's place here is its place in the file.
 */
export function readConditionalFormats(
  elements: readonly XmlElement[],
  formats: readonly DifferentialFormat[],
  colours: Colours,
): readonly ConditionalFormatDetails[] {
  const rules = elements.flatMap((element) => rulesOf(element, formats, colours));
  const supplements = supplementsOf(rules);
  return rules.map(({ element, isExtension, details }) => {
    if (isExtension) return supplements.has(element) ? { ...details, isSupplement: true } : details;
    const more = [...supplements].find(([, id]) => id === linkOf(element))?.[0];
    const bar = more && child(more, 'dataBar');
    if (!bar || details.settings?.kind !== 'data-bar') return details;
    return { ...details, settings: readDataBar(bar, colours, details.settings) ?? details.settings };
  });
}

/** The rules of the extension that belong to rules of the plain form, and the ids by which these name them. */
function supplementsOf(rules: readonly FoundRule[]): ReadonlyMap<XmlElement, string> {
  const links = new Set(rules.flatMap(({ element, isExtension }) => (isExtension ? [] : (linkOf(element) ?? []))));
  const found = rules.flatMap(({ element, isExtension }) => {
    const id = element.attributes.get('id');
    return isExtension && id !== undefined && links.has(id) ? [[element, id] as const] : [];
  });
  return new Map(found);
}

function linkOf(rule: XmlElement): string | undefined {
  return childrenOf(child(rule, 'extLst'), 'ext').flatMap((each) => child(each, 'id')?.text.trim() ?? [])[0];
}

function rulesOf(element: XmlElement, formats: readonly DifferentialFormat[], colours: Colours): readonly FoundRule[] {
  const plain = element.attributes.get('sqref');
  const ranges = readRanges(plain ?? child(element, 'sqref')?.text ?? '');
  return childrenOf(element, 'cfRule').map((rule) => {
    const own = child(rule, 'dxf');
    const known = own ? differentialFormat(own, colours) : formats[count(rule, 'dxfId', -1)];
    const type = rule.attributes.get('type') ?? 'expression';
    const operator = rule.attributes.get('operator');
    const settings = readRuleSettings(type, rule, colours);
    const details = {
      ranges,
      type,
      ...(operator !== undefined && { operator }),
      formulas: rule.children.filter(({ name }) => name === 'formula' || name === 'f').map(({ text }) => text),
      ...(known ?? NO_FORMAT),
      priority: count(rule, 'priority', LAST),
      stopIfTrue: flag(rule, 'stopIfTrue'),
      ...(settings && { settings }),
    };
    return { element: rule, isExtension: plain === undefined, details };
  });
}
