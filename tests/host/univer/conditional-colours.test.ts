import { expect, test } from '@jest/globals';
import { CFRuleType, type IConditionalFormattingRuleConfig } from '@univerjs/sheets-conditional-formatting';
import fc from 'fast-check';
import type { HostConditionalFormat } from '../../../workbench/host/engine';
import { conditionalRule, hostFormat } from '../../../workbench/univer/objects/rules/conditional-rule';
import { readRule } from '../../../workbench/univer/objects/rules/read-rule';
import { shownRule } from '../../../workbench/univer/objects/rules/shown-rule';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);
const formula = fc.oneof(fc.integer({ min: -99, max: 99 }).map(String), fc.constant('=$B$1*2'));
const inner = fc.record({ type: fc.constantFrom('Number', 'Percent', 'Formula'), formula });
const lowest = fc.oneof(fc.constant({ type: 'LowestValue' }), inner);
const highest = fc.oneof(fc.constant({ type: 'HighestValue' }), inner);
const painted = (point: fc.Arbitrary<object>) => fc.tuple(point, colour).map(([words, color]) => ({ ...words, color }));

const scale = fc.record(
  { minimum: painted(lowest), midpoint: painted(inner), maximum: painted(highest) },
  { requiredKeys: ['minimum', 'maximum'] },
);
const bar = fc.record({
  showDataBarOnly: fc.boolean(),
  lowerBoundRule: fc.oneof(fc.constant({ type: 'Automatic' }), lowest),
  upperBoundRule: highest,
  'positive.fillColor': colour,
  'positive.gradientFill': fc.boolean(),
  'negative.fillColor': colour,
  'negative.matchPositiveFillColor': fc.boolean(),
});
const icons = fc.constantFrom(['ThreeSigns', 3], ['FourRating', 4], ['FiveBoxes', 5] as const).chain(([style, count]) =>
  fc.record({
    style: fc.constant(style),
    reverseIconOrder: fc.boolean(),
    showIconOnly: fc.boolean(),
    criteria: fc.array(
      fc
        .tuple(inner, fc.constantFrom('GreaterThan', 'GreaterThanOrEqual'))
        .map(([words, operator]) => ({ ...words, operator })),
      { minLength: count, maxLength: count },
    ),
  }),
);
const more = fc.oneof(
  scale.map((criteria) => ['ColorScale', { criteria }] as const),
  bar.map((words) => ['DataBar', words] as const),
  icons.map((words) => ['IconSet', words] as const),
);

const PLACE = {
  id: 'x',
  sheet: 's',
  ranges: [{ top: 1, left: 0, bottom: 8, right: 0 }],
  priority: 0,
  stopIfTrue: false,
};

/** What is shown, but for the threshold of the lowest icon, which nothing asks for. */
function drawn(rule: IConditionalFormattingRuleConfig): unknown {
  if (rule.type !== CFRuleType.iconSet) return rule;
  return {
    ...rule,
    config: rule.config.map((icon, index) => (index === rule.config.length - 1 ? { ...icon, value: 0 } : icon)),
  };
}

test('what the grid shows of colours and icons is read back as words that show the same', () => {
  fc.assert(
    fc.property(more, ([type, words]) => {
      const shown = shownRule({ ...PLACE, type, more: words });
      const read = readRule(shown);
      expect(read.type).toBe(type);
      expect(drawn(shownRule({ ...PLACE, ...read }))).toEqual(drawn(shown));
    }),
    { numRuns: 300 },
  );
});

test('a rule that nobody changed in the grid says what it said; one that somebody changed says the new thing, in its place', () => {
  const format: HostConditionalFormat = {
    ...PLACE,
    type: 'DataBar',
    more: { axisColor: '#123456', 'positive.fillColor': '#00FF00' },
  };
  const rule = conditionalRule(format);
  expect(hostFormat(structuredClone(rule), 's', 0)).toEqual(format);
  const changed = structuredClone(rule);
  (changed.rule as unknown as { config: { positiveColor: string } }).config.positiveColor = 'rgb(1,2,3)';
  expect(hostFormat(changed, 's', 4)).toMatchObject({
    type: 'DataBar',
    ranges: PLACE.ranges,
    priority: 4,
    more: { axisColor: '#123456', 'positive.fillColor': '#010203', lowerBoundRule: { type: 'Automatic' } },
  });
});
