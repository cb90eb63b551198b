import { describe, expect, test } from '@jest/globals';
import { SetConditionalRuleMutation } from '@univerjs/sheets-conditional-formatting';
import { strFromU8, unzipSync } from 'fflate';
import { readDetails } from '../../../src/index';
import { BookRecord } from '../../../workbench/saving/book-record';
import type { WorkbookEngine } from '../../../workbench/host/engine';
import { rulesOf } from '../../../workbench/univer/objects/rules/conditional-list';
import type { UniverEngine } from '../../../workbench/univer/univer-engine';
import { rawXlsx } from '../../fixtures/xlsx/raw-workbook';
import { ENGINES, UNIVER, type EngineKind } from '../../host/engines';
import { range } from '../../host/memory/engine-of';
import { changedParts } from '../../workbook/xlsx/patch/cells-of';

const SHEET = 'xl/worksheets/sheet1.xml';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/** Rules as files have them, each with something that nobody but the file knows. */
const SCALE =
  '<cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="formula" val="$B$3"/><color rgb="FFFF0000"/><color theme="4"/></colorScale></cfRule>';
const BAR = `<cfRule type="dataBar" priority="5"><dataBar minLength="5"><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>{BAR}</x14:id></ext></extLst></cfRule>`;
const COMPARISON =
  '<cfRule type="cellIs" dxfId="0" priority="7" operator="greaterThan"><formula>$B$2</formula></cfRule>';
const TEXT =
  '<cfRule type="containsText" dxfId="0" priority="8" operator="containsText" text="å"><formula>NOT(ISERROR(SEARCH("å",C1)))</formula></cfRule>';
const FOLLOWED_TEXT =
  '<cfRule type="containsText" dxfId="0" priority="8" operator="containsText" text="å"><formula>NOT(ISERROR(SEARCH(&quot;å&quot;,C3)))</formula></cfRule>';
const MORE =
  '<x14:cfRule type="dataBar" id="{BAR}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="num"><xm:f>50</xm:f></x14:cfvo><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>';
const STARS =
  '<x14:cfRule type="iconSet" priority="4" id="{STARS}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>$B$2</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule>';
const newer = (rule: string, ranges: string): string =>
  `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${rule}<xm:sqref>${ranges}</xm:sqref></x14:conditionalFormatting>`;

const bytes = rawXlsx({
  rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row><row r="9"><c r="B9"><v>9</v></c></row>',
  styles:
    '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs><dxfs><dxf><font><b/></font><numFmt numFmtId="9" formatCode="0%"/></dxf></dxfs>',
  after:
    `<conditionalFormatting sqref="B1:B9">${SCALE}${BAR}</conditionalFormatting><conditionalFormatting pivot="1" sqref="C1:C9">${COMPARISON} ${TEXT}</conditionalFormatting>` +
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>${newer(MORE, 'B1:B9')}${newer(STARS, 'D1:D9')}</x14:conditionalFormattings></ext></extLst>`,
});

interface Open {
  readonly engine: WorkbookEngine;
  readonly sheet: string;
  readonly saved: () => { readonly text: string; readonly bytes: Uint8Array; readonly unsaved: readonly unknown[] };
  readonly idOf: (type: string) => string;
}

function open(kind: EngineKind): Open {
  const engine = kind.open(bytes, 'prov.xlsx');
  const record = new BookRecord(engine, bytes);
  const sheet = engine.sheets()[0]!.id;
  return {
    engine,
    sheet,
    idOf: (type) => engine.conditionalFormats(sheet).find((format) => format.type === type)!.id,
    saved: () => {
      const { bytes: after, unsaved } = record.save();
      return { text: strFromU8(unzipSync(after)[SHEET]!), bytes: after, unsaved };
    },
  };
}

const numbered = (rule: string, priority: number): string => rule.replace(/priority="\d+"/, `priority="${priority}"`);

describe.each(ENGINES)('conditional formats of a file over $name', (kind) => {
  test('only looked at: the file is the same', () => {
    const { saved, engine, sheet } = open(kind);
    expect(engine.conditionalFormats(sheet).map(({ type }) => type)).toEqual([
      'ColorScale',
      'IconSet',
      'DataBar',
      'CellValue',
      'ContainsText',
    ]);
    expect(saved().bytes).toBe(bytes);
  });

  test('another rule in front of them: they are as they were, and what has to make room for it has another number', () => {
    const { engine, sheet, saved } = open(kind);
    const added = engine.addConditionalFormat(sheet, [range('A1:A9')], 'Custom');
    engine.setConditionalFormat(added.id, { formula: '=A1>1', fillColor: '#FFEE00' });
    const { text, unsaved, bytes: after } = saved();
    expect(unsaved).toEqual([]);
    expect(text).toContain(`<conditionalFormatting sqref="B1:B9">${SCALE}${BAR}</conditionalFormatting>`);
    expect(text).toContain(
      `<conditionalFormatting pivot="1" sqref="C1:C9">${COMPARISON} ${TEXT}</conditionalFormatting>`,
    );
    expect(text).toContain(`${newer(MORE, 'B1:B9')}${newer(STARS, 'D1:D9')}`);
    expect(text).toContain('priority="1"><formula>A1&gt;1</formula>');
    expect(changedParts(bytes, after)).toEqual([SHEET, 'xl/styles.xml']);
  });

  test('as many in front that theirs are taken: each goes on after the one before', () => {
    const { engine, sheet, saved } = open(kind);
    for (let count = 0; count < 4; count++) {
      const { id } = engine.addConditionalFormat(sheet, [range('A1:A9')], 'Custom');
      engine.setConditionalFormat(id, { formula: '=TRUE' });
    }
    const { text } = saved();
    expect(text).toContain(`${numbered(SCALE, 5)}${numbered(BAR, 7)}</conditionalFormatting>`);
    expect(text).toContain(`${newer(MORE, 'B1:B9')}${newer(numbered(STARS, 6), 'D1:D9')}`);
    expect(text).toContain(`${numbered(COMPARISON, 8)} ${numbered(TEXT, 9)}`);
  });

  test('rows that come in take ranges and formulas along, and leave all else', () => {
    const { engine, sheet, saved } = open(kind);
    engine.insert(sheet, range('1:2'), 'Down');
    const { text, unsaved } = saved();
    expect(unsaved).toEqual([]);
    expect(text).toContain(
      `<conditionalFormatting sqref="B3:B11">${SCALE.replace('$B$3', '$B$5')}${BAR}</conditionalFormatting>`,
    );
    expect(text).toContain(
      `<conditionalFormatting pivot="1" sqref="C3:C11">${COMPARISON.replace('$B$2', '$B$4')} ${FOLLOWED_TEXT}</conditionalFormatting>`,
    );
    expect(text).toContain(`${newer(MORE, 'B3:B11')}${newer(STARS.replace('$B$2', '$B$4'), 'D3:D11')}`);
    engine.undo();
    expect(saved().bytes).toBe(bytes);
  });

  test('a data bar taken away: what the extension says of it goes, too', () => {
    const { engine, idOf, saved } = open(kind);
    engine.deleteConditionalFormat(idOf('DataBar'));
    const { text } = saved();
    expect(text).toContain(`<conditionalFormatting sqref="B1:B9">${SCALE}</conditionalFormatting>`);
    expect(text).not.toContain('{BAR}');
    expect(text).toContain(newer(STARS, 'D1:D9'));
  });

  test('a data bar elsewhere: what the extension says of it goes along', () => {
    const { engine, idOf, saved } = open(kind);
    engine.setConditionalFormat(idOf('DataBar'), { ranges: [range('B4:B6')] });
    const { text } = saved();
    expect(text).toContain(
      `<conditionalFormatting sqref="B1:B9">${SCALE}</conditionalFormatting><conditionalFormatting sqref="B4:B6">${BAR}`,
    );
    expect(text).toContain(`${newer(MORE, 'B4:B6')}${newer(STARS, 'D1:D9')}`);
  });

  test('the last icons taken away: an extension that says nothing goes', () => {
    const { engine, idOf, saved } = open(kind);
    engine.deleteConditionalFormat(idOf('DataBar'));
    engine.deleteConditionalFormat(idOf('IconSet'));
    expect(saved().text).not.toContain('extLst');
  });

  test('another formula of a comparison: all else of the rule stays', () => {
    const { engine, idOf, saved } = open(kind);
    engine.setConditionalFormat(idOf('CellValue'), { more: { rule: { operator: 'GreaterThan', formula1: '=7' } } });
    expect(saved().text).toContain(`${COMPARISON.replace('$B$2', '7')} ${TEXT}`);
  });

  test.each<readonly [string, string, Readonly<Record<string, unknown>>, string]>([
    [
      'a colour scale',
      'ColorScale',
      {
        criteria: {
          minimum: { type: 'LowestValue', color: '#111111' },
          midpoint: { type: 'Percentile', formula: '50', color: '#222222' },
          maximum: { type: 'Formula', formula: '=MAX($A$1,"<")', color: '#333333' },
        },
      },
      '<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="formula" val="MAX($A$1,&quot;&lt;&quot;)"/><color rgb="FF111111"/><color rgb="FF222222"/><color rgb="FF333333"/></colorScale>',
    ],
    [
      'icons',
      'IconSet',
      {
        style: 'FourArrows',
        reverseIconOrder: true,
        criteria: [0, 1, 2, 3].map((value) => ({
          type: 'Number',
          formula: `=${value}`,
          operator: value > 1 ? 'GreaterThan' : 'GreaterThanOrEqual',
        })),
      },
      '<iconSet iconSet="4Arrows" reverse="1"><cfvo type="num" val="0"/><cfvo type="num" val="1"/><cfvo type="num" val="2" gte="0"/><cfvo type="num" val="3" gte="0"/></iconSet>',
    ],
    [
      'a data bar',
      'DataBar',
      {
        showDataBarOnly: true,
        lowerBoundRule: { type: 'Number', formula: '1' },
        upperBoundRule: { type: 'Automatic' },
        'positive.fillColor': '#00FF00',
      },
      '<dataBar showValue="0"><cfvo type="num" val="1"/><cfvo type="max"/><color rgb="FF00FF00"/></dataBar>',
    ],
  ])('%s that says another thing is written anew', (_, type, more, written) => {
    const { engine, sheet, idOf, saved } = open(kind);
    engine.setConditionalFormat(idOf(type), { more });
    const { text, unsaved, bytes: after } = saved();
    expect(unsaved).toEqual([]);
    expect(text).toContain(written);
    const again = kind.open(after, 'prov.xlsx').conditionalFormats(sheet);
    expect(again.find((format) => format.type === type)!.more).toMatchObject(
      type === 'DataBar'
        ? { ...more, upperBoundRule: { type: 'HighestValue' } }
        : type === 'IconSet'
          ? { style: 'FourArrows', reverseIconOrder: true }
          : more,
    );
    expect(again).toHaveLength(5);
  });

  test('what the plain form has no words for is listed, and the file’s rule stays', () => {
    const { engine, sheet, idOf, saved } = open(kind);
    const { more } = engine.conditionalFormats(sheet).find(({ type }) => type === 'DataBar')!;
    engine.setConditionalFormat(idOf('DataBar'), { more: { ...more, 'negative.fillColor': '#00FF00' } });
    const { text, unsaved } = saved();
    expect(unsaved).toEqual([{ what: 'conditional-format', sheet: 'Blad1', count: 1 }]);
    expect(text).toContain(`${SCALE}${BAR}`);
    expect(text).toContain(newer(MORE, 'B1:B9'));
  });

  test.each([
    ['PresetCriteria', { criterion: 'Blanks' }, 'type="containsBlanks"', '<formula>LEN(TRIM(E2))=0</formula>'],
    ['PresetCriteria', { criterion: 'LastSevenDays' }, 'type="timePeriod"', 'timePeriod="last7Days"'],
    [
      'PresetCriteria',
      { criterion: 'EqualOrBelowAverage' },
      'type="aboveAverage"',
      'aboveAverage="0" equalAverage="1"',
    ],
    ['PresetCriteria', { criterion: 'DuplicateValues' }, 'type="duplicateValues"', 'dxfId="1"'],
    [
      'ContainsText',
      { operator: 'NotContains', text: 'x' },
      'type="notContainsText"',
      'operator="notContains" text="x"',
    ],
    ['TopBottom', { rank: 3, type: 'BottomPercent' }, 'type="top10"', 'rank="3" percent="1" bottom="1"'],
  ])('a new rule of the kind %s that says %j', (type, rule, ...words) => {
    const { engine, sheet, saved } = open(kind);
    const { id } = engine.addConditionalFormat(sheet, [range('E2:E9')], type);
    engine.setConditionalFormat(id, { fillColor: '#FFEE00', more: { rule } });
    const { text, unsaved, bytes: after } = saved();
    expect(unsaved).toEqual([]);
    for (const word of words) expect(text).toContain(word);
    const [again] = kind.open(after, 'prov.xlsx').conditionalFormats(sheet);
    expect(again).toMatchObject({ type, fillColor: '#FFEE00', more: { rule } });
  });
});

test('colours that somebody chooses in the grid are saved', () => {
  const { engine, sheet, idOf, saved } = open(UNIVER);
  const { book } = engine as UniverEngine;
  const rule = structuredClone(rulesOf(book, sheet).find(({ cfId }) => cfId === idOf('ColorScale'))!);
  (rule.rule as unknown as { config: { color: string }[] }).config[0]!.color = 'rgb(0, 128, 255)';
  book.commands.syncExecuteCommand(SetConditionalRuleMutation.id, {
    unitId: book.unitId,
    subUnitId: sheet,
    cfId: rule.cfId,
    rule,
  });
  const { bytes: after, unsaved } = saved();
  expect(unsaved).toEqual([]);
  const scale = readDetails(after).sheets[0]!.conditionalFormats.find(({ type }) => type === 'colorScale')!;
  expect(scale.settings).toMatchObject({
    points: [
      { type: 'min', colour: '#0080FF' },
      { type: 'formula', value: '$B$3' },
    ],
  });
});
