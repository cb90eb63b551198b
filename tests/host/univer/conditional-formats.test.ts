import { describe, expect, test } from '@jest/globals';
import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import { rawXlsx } from '../../fixtures/xlsx/raw-workbook';
import type { UniverEngine } from '../../../workbench/univer/univer-engine';
import { UNIVER } from '../engines';
import { range } from '../memory/engine-of';

type Value = number | string | null;

/** A sheet with values in A1:A…, and a rule on them. */
function opened(values: readonly Value[], rule: string, cells = `A1:A${values.length}`, after = ''): UniverEngine {
  const rows = values.map((value, index) => {
    const cell =
      typeof value === 'number'
        ? `<c r="A${index + 1}"><v>${value}</v></c>`
        : value === null
          ? ''
          : `<c r="A${index + 1}" t="str"><v>${value}</v></c>`;
    return `<row r="${index + 1}">${cell}</row>`;
  });
  const bytes = rawXlsx({
    rows: rows.join(''),
    styles:
      '<dxfs><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>',
    after: `<conditionalFormatting sqref="${cells}">${rule}</conditionalFormatting>${after}`,
  });
  return UNIVER.open(bytes, 'villkor.xlsx') as UniverEngine;
}

interface Shown {
  readonly style?: { readonly bg?: { readonly rgb: string } };
  readonly dataBar?: { readonly color: string; readonly value: number; readonly isGradient: boolean };
  readonly iconSet?: { readonly iconType: string; readonly iconId: string };
  readonly isShowValue?: boolean;
}

/** What Univer draws in the first column. Formulas are calculated first when somebody looks. */
async function shown(engine: UniverEngine, count: number, first = 0): Promise<readonly (Shown | null)[]> {
  const { book } = engine;
  const service = book.injector.get(ConditionalFormattingService);
  const sheet = engine.sheets()[0]!.id;
  const look = (): (Shown | null)[] =>
    Array.from({ length: count }, (_, row) => service.composeStyle(book.unitId, sheet, first + row, 0) as Shown | null);
  look();
  await engine.settled();
  await new Promise((resolve) => setTimeout(resolve, 300));
  return look();
}

const colours = async (engine: UniverEngine, count: number): Promise<readonly (string | undefined)[]> =>
  (await shown(engine, count)).map((each) => each?.style?.bg?.rgb);

describe('a colour scale', () => {
  const scale = (points: string, ...names: readonly string[]): string =>
    `<cfRule type="colorScale" priority="1"><colorScale>${points}${names.map((name) => `<color rgb="FF${name}"/>`).join('')}</colorScale></cfRule>`;

  test('goes from the lowest to the highest by way of the middle, below zero, too', async () => {
    const rule = scale(
      '<cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/>',
      'FF0000',
      'FFFFFF',
      '0000FF',
    );
    expect(await colours(opened([-40, -30, -20, -15, -10], rule), 5)).toEqual([
      'rgb(255,0,0)',
      'rgb(255,128,128)',
      'rgb(255,255,255)',
      'rgb(128,128,255)',
      'rgb(0,0,255)',
    ]);
  });

  test('with a number and a formula', async () => {
    const rule = scale('<cfvo type="num" val="0"/><cfvo type="formula" val="$A$3*2"/>', '000000', '00FF00');
    expect(await colours(opened([-5, 50, 50], rule), 2)).toEqual(['rgb(0,0,0)', 'rgb(0,128,0)']);
  });
});

describe('a data bar', () => {
  test('of the extension: from zero on, solid, with a colour of its own below zero', async () => {
    const rule =
      '<cfRule type="dataBar" priority="1"><dataBar showValue="0"><cfvo type="min"/><cfvo type="max"/><color rgb="FF0000FF"/></dataBar><extLst><ext><x14:id>{1}</x14:id></ext></extLst></cfRule>';
    const more =
      '<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{1}"><x14:dataBar gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FF00FF00"/></x14:dataBar></x14:cfRule><xm:sqref>A1:A3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const positive = await shown(opened([50, 75, 100], rule, 'A1:A3', more), 3);
    expect(positive.map((each) => each?.dataBar?.value)).toEqual([50, 75, 100]);
    expect(positive[0]).toMatchObject({ isShowValue: false, dataBar: { color: '#0000FF', isGradient: false } });
    const negative = await shown(opened([-50, 75, 100], rule, 'A1:A3', more), 3);
    expect(negative.map((each) => each?.dataBar)).toMatchObject([
      { color: '#00FF00', value: -100 },
      { color: '#0000FF', value: 75 },
      { color: '#0000FF', value: 100 },
    ]);
  });

  test('of the plain form: gradient, one colour, between its numbers', async () => {
    const rule =
      '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="num" val="-10"/><cfvo type="num" val="200"/><color rgb="FF0000FF"/></dataBar></cfRule>';
    expect((await shown(opened([-5, 100], rule), 2)).map((each) => each?.dataBar)).toMatchObject([
      { color: '#0000FF', value: -50, isGradient: true },
      { color: '#0000FF', value: 50 },
    ]);
  });
});

describe('a set of icons', () => {
  const set = (attributes: string, ...points: readonly string[]): string =>
    `<cfRule type="iconSet" priority="1"><iconSet ${attributes}>${points.map((point) => `<cfvo ${point}/>`).join('')}</iconSet></cfRule>`;
  const icons = async (rule: string, ...values: readonly number[]): Promise<unknown> =>
    (await shown(opened(values, rule), values.length)).map(
      (each) => each?.iconSet && `${each.iconSet.iconType} ${each.iconSet.iconId}`,
    );
  const thirds = ['type="percent" val="0"', 'type="percent" val="33"', 'type="percent" val="67"'] as const;

  test('the highest values have the set’s best', async () => {
    expect(await icons(set('iconSet="3Signs"', ...thirds), 0, 50, 100)).toEqual(['3Signs 2', '3Signs 1', '3Signs 0']);
  });

  test('in the other order', async () => {
    expect(await icons(set('iconSet="3Signs" reverse="1"', ...thirds), 0, 50, 100)).toEqual([
      '3Signs 0',
      '3Signs 1',
      '3Signs 2',
    ]);
  });

  test('bars that Univer counts from the lowest on', async () => {
    const fifths = ['0', '20', '40', '60', '80'].map((value) => `type="num" val="${value}"`);
    expect(await icons(set('iconSet="5Rating"', ...fifths), 0, 25, 90)).toEqual([
      '5Rating 0',
      '5Rating 1',
      '5Rating 4',
    ]);
  });

  test('a value that is the threshold’s own reaches it or not; a threshold may be a formula', async () => {
    const points = ['type="num" val="0"', 'type="num" val="10" gte="0"', 'type="num" val="$A$3"'];
    expect(await icons(set('', ...points), 10, 11, 20)).toEqual([
      '3TrafficLights1 2',
      '3TrafficLights1 1',
      '3TrafficLights1 0',
    ]);
  });

  test('icons chosen one by one, and none at all', async () => {
    const more =
      '<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="1" id="{1}"><x14:iconSet iconSet="3Arrows" custom="1"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>5</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>9</xm:f></x14:cfvo><x14:cfIcon iconSet="NoIcons" iconId="0"/><x14:cfIcon iconSet="3Flags" iconId="0"/><x14:cfIcon iconSet="3Stars" iconId="2"/></x14:iconSet></x14:cfRule><xm:sqref>A1:A3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const engine = opened([1, 5, 9], '', 'B1', more);
    expect((await shown(engine, 3)).map((each) => each?.iconSet)).toMatchObject([
      { iconType: 'EMPTY_ICON_TYPE' },
      { iconType: '3Flags', iconId: '2' },
      { iconType: '3Stars', iconId: '0' },
    ]);
  });
});

describe('a rule that colours cells', () => {
  const rule = (attributes: string, inside = ''): string =>
    `<cfRule priority="1" dxfId="0" ${attributes}>${inside}</cfRule>`;
  const marked = async (engine: UniverEngine, count: number): Promise<readonly number[]> =>
    (await colours(engine, count)).flatMap((colour, index) => (colour === '#FF0000' ? [index + 1] : []));

  test.each<readonly [string, string, string, readonly Value[], readonly number[]]>([
    ['the two highest', 'type="top10" rank="2"', '', [1, 5, 3, 4], [2, 4]],
    ['the lowest half', 'type="top10" rank="50" percent="1" bottom="1"', '', [1, 5, 3, 4], [1, 3]],
    ['below the average', 'type="aboveAverage" aboveAverage="0"', '', [1, 2, 9], [1, 2]],
    ['at the average or above', 'type="aboveAverage" equalAverage="1"', '', [1, 5, 9], [2, 3]],
    ['a standard deviation above', 'type="aboveAverage" stdDev="1"', '', [1, 2, 3, 9, 'x'], [4]],
    ['what is there twice', 'type="duplicateValues"', '', [1, 2, 1], [1, 3]],
    ['what is there once', 'type="uniqueValues"', '', [1, 2, 1], [2]],
    ['texts, whatever their letters', 'type="containsText" text="mål"', '', ['MÅL 1', 'x', 'delmål'], [1, 3]],
    ['no such texts', 'type="notContainsText" text="mål"', '', ['MÅL 1', 'x'], [2]],
    ['beginnings', 'type="beginsWith" text="a&quot;"', '', ['a"b', 'ba"'], [1]],
    ['endings', 'type="endsWith" text="b"', '', ['ab', 'ba'], [1]],
    [
      'texts that only a formula says',
      'type="containsText" text=""',
      '<formula>NOT(ISERROR(SEARCH($A$3,A1)))</formula>',
      ['ab', 'c', 'b'],
      [1, 3],
    ],
    ['blanks', 'type="containsBlanks"', '', [1, null, 3], [2]],
    ['all but blanks', 'type="notContainsBlanks"', '', [1, null, 3], [1, 3]],
    ['more than a cell', 'type="cellIs" operator="greaterThan"', '<formula>$A$2</formula>', [1, 2, 3], [3]],
    [
      'between numbers',
      'type="cellIs" operator="between"',
      '<formula>2</formula><formula>3</formula>',
      [1, 2, 3],
      [2, 3],
    ],
    ['a text', 'type="cellIs" operator="equal"', '<formula>"Ja"</formula>', ['Ja', 'Nej'], [1]],
    ['a formula', 'type="expression"', '<formula>A1+A2=3</formula>', [1, 2, 5], [1]],
  ])('%s', async (_, attributes, inside, values, expected) => {
    expect(await marked(opened(values, rule(attributes, inside)), values.length)).toEqual(expected);
  });

  const EPOCH = Date.UTC(1899, 11, 30);
  const today = Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000 - EPOCH) / 86_400_000);
  test.each([
    ['today', [today, today + 1, today + 0.9], [1, 3]],
    ['yesterday', [today, today - 1], [2]],
    ['last7Days', [today - 7, today - 6, today, today + 1], [2, 3]],
    ['thisMonth', [today, today - 40], [1]],
  ] as const)('days: %s', async (period, values, expected) => {
    expect(await marked(opened(values, rule(`type="timePeriod" timePeriod="${period}"`)), values.length)).toEqual(
      expected,
    );
  });

  test('goes along with rows that come in', async () => {
    const engine = opened(['mål', 'x', 'mål'], rule('type="containsText" text="mål"'));
    engine.insert(engine.sheets()[0]!.id, range('1:1'), 'Down');
    expect(await marked(engine, 4)).toEqual([2, 4]);
    const compared = opened([1, 2, 3], rule('type="cellIs" operator="greaterThan"', '<formula>$A$2</formula>'));
    compared.insert(compared.sheets()[0]!.id, range('2:2'), 'Down');
    expect(await marked(compared, 4)).toEqual([4]);
  });
});
