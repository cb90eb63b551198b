import { child, count, flag, type XmlElement } from '../xml/xml-element';
import { readColourScale } from './colour-scale';
import type { Colours } from './colours';
import { readDataBar } from './data-bar';
import { readIconSet } from './icon-set';
import type { RuleSettings } from './rule-details';

const USUAL_RANK = 10;

/** What a rule says besides its formulas; undefined where these say it all, and where what it says is broken. */
export function readRuleSettings(type: string, rule: XmlElement, colours: Colours): RuleSettings | undefined {
  const own = child(rule, type);
  switch (type) {
    case 'colorScale':
      return own && readColourScale(own, colours);
    case 'dataBar':
      return own && readDataBar(own, colours, undefined);
    case 'iconSet':
      return own && readIconSet(own);
    case 'top10':
      return {
        kind: 'rank',
        rank: count(rule, 'rank', USUAL_RANK),
        isPercent: flag(rule, 'percent'),
        isBottom: flag(rule, 'bottom'),
      };
    case 'aboveAverage':
      return {
        kind: 'average',
        isAbove: flag(rule, 'aboveAverage', true),
        orEqual: flag(rule, 'equalAverage'),
        deviations: count(rule, 'stdDev', 0),
      };
    case 'timePeriod':
      return { kind: 'period', period: rule.attributes.get('timePeriod') ?? '' };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith': {
      // Some programs write an empty text where only the formula says it.
      const text = rule.attributes.get('text') ?? '';
      return text === '' ? undefined : { kind: 'text', text };
    }
    default:
      return undefined;
  }
}
