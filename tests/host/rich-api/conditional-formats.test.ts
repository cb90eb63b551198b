import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { rawXlsx } from '../../fixtures/xlsx/raw-workbook';
import { excelInJsdom, type HostedExcel } from '../excel-in-jsdom';

const at = (cells: string, rule: string): string =>
  `<conditionalFormatting sqref="${cells}">${rule}</conditionalFormatting>`;
const rule = (attributes: string, inside = ''): string => `<cfRule priority="1" ${attributes}>${inside}</cfRule>`;

const bytes = rawXlsx({
  rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
  after: [
    at(
      'A1:A9',
      rule(
        'type="colorScale"',
        '<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="formula" val="$B$1"/><color rgb="FF111111"/><color rgb="FF222222"/><color rgb="FF333333"/></colorScale>',
      ),
    ),
    at(
      'B1:B9',
      rule(
        'type="dataBar"',
        '<dataBar showValue="0"><cfvo type="num" val="-5"/><cfvo type="max"/><color rgb="FF00AA00"/></dataBar>',
      ),
    ),
    at(
      'C1:C9',
      rule(
        'type="iconSet"',
        '<iconSet iconSet="4Arrows" reverse="1"><cfvo type="percent" val="0"/><cfvo type="percent" val="25"/><cfvo type="num" val="50" gte="0"/><cfvo type="formula" val="B1"/></iconSet>',
      ),
    ),
    at('D1:D9', rule('type="cellIs" operator="between"', '<formula>$B$1</formula><formula>5</formula>')),
    at('E1:E9', rule('type="beginsWith" text="Mål"', '<formula>LEFT(E1,3)="Mål"</formula>')),
    at('F1:F9', rule('type="top10" rank="3" bottom="1"')),
    at('G1:G9', rule('type="timePeriod" timePeriod="nextMonth"', '<formula>TRUE</formula>')),
    at('H1:H9', rule('type="aboveAverage" aboveAverage="0" stdDev="2"')),
    at('I1:I9', rule('type="containsText"', '<formula>ISNUMBER(SEARCH($B$1,I1))</formula>')),
  ].join(''),
});

let excel: HostedExcel;
beforeEach(() => {
  excel = excelInJsdom(bytes, { name: 'villkor.xlsx' });
});
afterEach(() => excel.close());

type Kind = Record<string, { load(properties: string): { toJSON(): object } }>;

/** What the file's format at a cell says of itself. */
async function said(cell: string, part: string, properties: string): Promise<object> {
  return excel.run(async (context) => {
    const formats = context.workbook.worksheets.getFirst().getRange(cell).conditionalFormats;
    const kind = (formats.getItemAt(0) as unknown as Kind)[part]!.load(properties);
    await context.sync();
    return kind.toJSON();
  });
}

test.each<readonly [string, string, object]>([
  [
    'A1',
    'colorScale',
    {
      criteria: {
        minimum: { type: 'LowestValue', color: '#111111' },
        midpoint: { type: 'Percentile', formula: '50', color: '#222222' },
        maximum: { type: 'Formula', formula: '=$B$1', color: '#333333' },
      },
      threeColorScale: true,
    },
  ],
  [
    'B1',
    'dataBar',
    {
      showDataBarOnly: true,
      lowerBoundRule: { type: 'Number', formula: '-5' },
      upperBoundRule: { type: 'HighestValue' },
      barDirection: 'Context',
    },
  ],
  [
    'C1',
    'iconSet',
    {
      style: 'FourArrows',
      reverseIconOrder: true,
      showIconOnly: false,
      criteria: [
        { type: 'Percent', formula: '0', operator: 'GreaterThanOrEqual' },
        { type: 'Percent', formula: '25', operator: 'GreaterThanOrEqual' },
        { type: 'Number', formula: '50', operator: 'GreaterThan' },
        { type: 'Formula', formula: '=B1', operator: 'GreaterThanOrEqual' },
      ],
    },
  ],
  ['D1', 'cellValue', { rule: { operator: 'Between', formula1: '=$B$1', formula2: '=5' } }],
  ['E1', 'textComparison', { rule: { operator: 'BeginsWith', text: 'Mål' } }],
  ['F1', 'topBottom', { rule: { rank: 3, type: 'BottomItems' } }],
  ['G1', 'preset', { rule: { criterion: 'NextMonth' } }],
  ['H1', 'preset', { rule: { criterion: 'TwoStdDevBelowAverage' } }],
])('the format at %s says in its %s what the file has', async (cell, part, expected) => {
  expect(await said(cell, part, Object.keys(expected).join(','))).toMatchObject(expected);
});

test('the colours of a bar', async () => {
  const { positiveFormat, negativeFormat } = (await excel.run(async (context) => {
    const { dataBar } = context.workbook.worksheets.getFirst().getRange('B1').conditionalFormats.getItemAt(0);
    dataBar.load('positiveFormat/fillColor,positiveFormat/gradientFill,negativeFormat/matchPositiveFillColor');
    await context.sync();
    return dataBar.toJSON();
  })) as Record<string, object>;
  expect(positiveFormat).toMatchObject({ fillColor: '#00AA00', gradientFill: true });
  expect(negativeFormat).toMatchObject({ matchPositiveFillColor: true });
});

test('what the API has no words for is refused by name', async () => {
  await expect(said('I1', 'textComparison', 'rule')).rejects.toMatchObject({ code: 'NotHosted' });
});

test('formulas follow rows that come in, wherever they stand', async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets
      .getFirst()
      .getRange('1:1')
      .insert('Down' as Excel.InsertShiftDirection);
    await context.sync();
  });
  expect(await said('D2', 'cellValue', 'rule')).toEqual({
    rule: { operator: 'Between', formula1: '=$B$2', formula2: '=5' },
  });
  expect(await said('A2', 'colorScale', 'criteria')).toMatchObject({ criteria: { maximum: { formula: '=$B$2' } } });
  expect(await said('C2', 'iconSet', 'criteria')).toMatchObject({ criteria: [{}, {}, {}, { formula: '=B2' }] });
});
