import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ConditionalFormatDetails } from '../../../../src/workbook/xlsx/details/rule-details';
import { readDetails } from '../../../../src/workbook/xlsx/read-details';
import { rawXlsx, relationship } from '../../../fixtures/xlsx/raw-workbook';

const THEME =
  '<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4080C0"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

function rulesOf(after: string, dxfs = ''): readonly ConditionalFormatDetails[] {
  const bytes = rawXlsx({
    styles: `<dxfs>${dxfs}</dxfs>`,
    after,
    workbookRelationships: relationship('rId8', 'theme', 'theme/theme1.xml'),
    parts: { 'xl/theme/theme1.xml': THEME },
  });
  return readDetails(bytes).sheets[0]!.conditionalFormats;
}

const plain = (rule: string): string => `<conditionalFormatting sqref="A1:A9">${rule}</conditionalFormatting>`;
const newer = (...rules: readonly string[]): string =>
  `<extLst><ext><x14:conditionalFormattings>${rules
    .map((rule) => `<x14:conditionalFormatting>${rule}<xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting>`)
    .join('')}</x14:conditionalFormattings></ext></extLst>`;
const settingsOf = (rule: string): unknown => rulesOf(plain(rule))[0]!.settings;
const point = (type: string, value = '', orEqual = true): object => ({ type, value, orEqual });

describe('a colour scale', () => {
  test('of two points, with colours of the theme', () => {
    expect(
      settingsOf(
        '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="num" val="0"/><cfvo type="formula" val="$B$1*2"/><color theme="0"/><color theme="4" tint="-0.5"/></colorScale></cfRule>',
      ),
    ).toEqual({
      kind: 'colour-scale',
      points: [
        { ...point('num', '0'), colour: '#FFFFFF' },
        { ...point('formula', '$B$1*2'), colour: '#204060' },
      ],
    });
  });

  test('of three points; what LibreOffice writes beside an extreme says nothing', () => {
    expect(
      settingsOf(
        '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min" val="0"/><cfvo type="percentile" val="50"/><cfvo type="max" val="0"/><color rgb="FFF8696B"/><color indexed="52"/><color rgb="FF63BE7B"/></colorScale></cfRule>',
      ),
    ).toEqual({
      kind: 'colour-scale',
      points: [
        { ...point('min'), colour: '#F8696B' },
        { ...point('percentile', '50'), colour: '#FF9900' },
        { ...point('max'), colour: '#63BE7B' },
      ],
    });
  });

  test.each([
    ['<cfRule type="colorScale" priority="1"/>'],
    [
      '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><color rgb="FF000000"/></colorScale></cfRule>',
    ],
    [
      '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FF000000"/></colorScale></cfRule>',
    ],
  ])('that is broken says nothing: %s', (rule) => {
    expect(settingsOf(rule)).toBeUndefined();
  });
});

describe('a data bar', () => {
  const bar = (link = ''): string =>
    `<cfRule type="dataBar" priority="2"><dataBar showValue="0"><cfvo type="min"/><cfvo type="num" val="100"/><color theme="4"/></dataBar>${link}</cfRule>`;
  const usual = {
    kind: 'data-bar',
    lower: point('min'),
    upper: point('num', '100'),
    colour: '#4080C0',
    showValue: false,
    gradient: true,
    borderColour: '',
    negativeColour: '',
    negativeBorderColour: '',
    axisColour: '',
    axis: 'automatic',
    direction: 'context',
  };

  test('of the plain form: the negative values are as the others', () => {
    expect(settingsOf(bar())).toEqual(usual);
  });

  test('with what the extension adds, which is no rule of its own', () => {
    const link = '<extLst><ext><x14:id>{AB-1}</x14:id></ext></extLst>';
    const more =
      '<x14:cfRule type="dataBar" id="{AB-1}"><x14:dataBar minLength="0" maxLength="100" border="1" gradient="0" direction="rightToLeft" axisPosition="middle" negativeBarBorderColorSameAsPositive="0"><x14:cfvo type="autoMin"/><x14:cfvo type="formula"><xm:f>Blad2!$A$1</xm:f></x14:cfvo><x14:borderColor rgb="FF111111"/><x14:negativeFillColor rgb="FFFF0000"/><x14:negativeBorderColor rgb="FF222222"/><x14:axisColor theme="1"/></x14:dataBar></x14:cfRule>';
    const own =
      '<x14:cfRule type="dataBar" id="{AB-2}" priority="1"><x14:dataBar negativeBarColorSameAsPositive="1"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:fillColor rgb="FF00FF00"/><x14:negativeFillColor rgb="FFFF0000"/></x14:dataBar></x14:cfRule>';
    const rules = rulesOf(plain(bar(link)) + newer(more, own));
    expect(rules.map(({ isSupplement, priority }) => [priority, isSupplement])).toEqual([
      [2, undefined],
      [1_000_000, true],
      [1, undefined],
    ]);
    expect(rules[0]!.settings).toEqual({
      ...usual,
      lower: point('autoMin'),
      upper: point('formula', 'Blad2!$A$1'),
      gradient: false,
      borderColour: '#111111',
      negativeColour: '#FF0000',
      negativeBorderColour: '#222222',
      axisColour: '#000000',
      axis: 'middle',
      direction: 'rightToLeft',
    });
    expect(rules[2]!.settings).toMatchObject({
      colour: '#00FF00',
      negativeColour: '',
      showValue: true,
      lower: point('autoMin'),
    });
  });
});

describe('a set of icons', () => {
  test('the usual one, its thresholds and what it hides', () => {
    expect(
      settingsOf(
        '<cfRule type="iconSet" priority="1"><iconSet showValue="0" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="5" gte="0"/><cfvo type="formula" val="$B$1"/></iconSet></cfRule>',
      ),
    ).toEqual({
      kind: 'icon-set',
      set: '3TrafficLights1',
      points: [point('percent', '0'), point('num', '5', false), point('formula', '$B$1')],
      showValue: false,
      reverse: true,
    });
  });

  test('of the extension, with icons of other sets', () => {
    const set = (attributes: string, icons = ''): string =>
      `<x14:cfRule type="iconSet" priority="1" id="{1}"><x14:iconSet ${attributes}><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent" gte="0"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo>${icons}</x14:iconSet></x14:cfRule>`;
    const points = [point('percent', '0'), point('percent', '33', false), point('percent', '67')];
    expect(rulesOf(newer(set('iconSet="3Stars"')))[0]!.settings).toEqual({
      kind: 'icon-set',
      set: '3Stars',
      points,
      showValue: true,
      reverse: false,
    });
    const icons =
      '<x14:cfIcon iconSet="NoIcons" iconId="0"/><x14:cfIcon iconSet="3Flags" iconId="2"/><x14:cfIcon iconSet="5Boxes" iconId="4"/>';
    expect(rulesOf(newer(set('iconSet="3Arrows" custom="1"', icons)))[0]!.settings).toMatchObject({
      icons: [
        { set: 'NoIcons', index: 0 },
        { set: '3Flags', index: 2 },
        { set: '5Boxes', index: 4 },
      ],
    });
  });
});

test.each([
  ['type="top10" rank="5"', { kind: 'rank', rank: 5, isPercent: false, isBottom: false }],
  ['type="top10" rank="20" percent="1" bottom="1"', { kind: 'rank', rank: 20, isPercent: true, isBottom: true }],
  ['type="aboveAverage"', { kind: 'average', isAbove: true, orEqual: false, deviations: 0 }],
  [
    'type="aboveAverage" aboveAverage="0" equalAverage="1"',
    { kind: 'average', isAbove: false, orEqual: true, deviations: 0 },
  ],
  ['type="aboveAverage" stdDev="2"', { kind: 'average', isAbove: true, orEqual: false, deviations: 2 }],
  ['type="timePeriod" timePeriod="lastMonth"', { kind: 'period', period: 'lastMonth' }],
  ['type="containsText" text="mål"', { kind: 'text', text: 'mål' }],
  // As LibreOffice writes rules that are not about texts.
  ['type="duplicateValues" text="" rank="0" bottom="0"', undefined],
  ['type="endsWith" text=""', undefined],
])('a rule <cfRule %s>', (attributes, expected) => {
  expect(settingsOf(`<cfRule ${attributes} priority="1"/>`)).toEqual(expected);
});

test('what a format says of the text, and only that', () => {
  const dxfs =
    '<dxf><font><b/><i val="0"/><strike/><u val="double"/><color rgb="FF000000"/></font></dxf><dxf><fill><patternFill patternType="solid"><fgColor rgb="FF111111"/><bgColor theme="4"/></patternFill></fill></dxf>';
  const [first, second] = rulesOf(
    plain('<cfRule type="uniqueValues" dxfId="0" priority="1"/><cfRule type="uniqueValues" dxfId="1" priority="2"/>'),
    dxfs,
  );
  expect(first).toMatchObject({
    fillColour: '',
    fontColour: '#000000',
    bold: true,
    italic: false,
    strikethrough: true,
    underline: 'double',
  });
  expect(second).toEqual({
    ranges: [{ top: 0, left: 0, bottom: 8, right: 0 }],
    type: 'uniqueValues',
    formulas: [],
    fillColour: '#4080C0',
    fontColour: '',
    priority: 2,
    stopIfTrue: false,
  });
});

test('whatever stands in a rule, its place here is its place in the file', () => {
  const word = fc.constantFrom('colorScale', 'dataBar', 'iconSet', 'top10', 'aboveAverage', 'containsText', 'okänd');
  const cfvo = fc.array(
    fc.constantFrom(
      '<cfvo/>',
      '<cfvo type="min"/>',
      '<cfvo type="num" val="x&lt;1"/>',
      '<color rgb="FF000000"/>',
      '<cfIcon/>',
    ),
  );
  const rule = fc
    .tuple(word, word, cfvo)
    .map(
      ([type, child, inside]) =>
        [
          type,
          `<cfRule type="${type}" priority="1"><${child} custom="1">${inside.join('')}</${child}></cfRule>`,
        ] as const,
    );
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 6 }), (rules) => {
      expect(rulesOf(rules.map(([, xml]) => plain(xml)).join('')).map(({ type }) => type)).toEqual(
        rules.map(([type]) => type),
      );
    }),
    { numRuns: 60 },
  );
});
