import { describe, expect, test } from '@jest/globals';
import { EngineFault, type HostValue } from '../../../workbench/host/engine';
import { rawXlsx } from '../../fixtures/xlsx/raw-workbook';
import { engineOf, goalsEngine, range, TestEngine } from './engine-of';

const empty = () => engineOf({ sheets: [{ name: 'Blad', rows: [] }] });
const fault = (code: string) => expect.objectContaining({ code });

describe('reading', () => {
  test('gives values, formulas, types and formats in the shape of the range', () => {
    const engine = engineOf({
      sheets: [
        {
          name: 'Blad',
          rows: [
            ['text', 1.5, true, { error: '#REF!' }],
            undefined,
            [null, { value: 46000, style: 'date' }, { formula: 'A1&""', value: '' }],
          ],
        },
      ],
    });
    expect(engine.read(engine.id('Blad'), range('A1:E3'))).toEqual({
      values: [
        ['text', 1.5, true, '#REF!', ''],
        ['', '', '', '', ''],
        ['', 46000, '', '', ''],
      ],
      formulas: [
        ['text', 1.5, true, '#REF!', ''],
        ['', '', '', '', ''],
        ['', 46000, '=A1&""', '', ''],
      ],
      types: [
        ['String', 'Double', 'Boolean', 'Error', 'Empty'],
        ['Empty', 'Empty', 'Empty', 'Empty', 'Empty'],
        ['Empty', 'Double', 'String', 'Empty', 'Empty'],
      ],
      formats: [
        ['General', 'General', 'General', 'General', 'General'],
        ['General', 'General', 'General', 'General', 'General'],
        ['General', 'yyyy-mm-dd', 'General', 'General', 'General'],
      ],
    });
    expect(engine.usedRange(engine.id('Blad'), true)).toEqual(range('A1:D3'));
  });

  test('knows an empty sheet, and cells that only look otherwise', () => {
    const engine = empty();
    const sheet = engine.id('Blad');
    expect(engine.usedRange(sheet, true)).toBeUndefined();
    engine.setLook(sheet, range('C4'), { fillColor: '#FF0000' });
    expect(engine.usedRange(sheet, true)).toBeUndefined();
    expect(engine.usedRange(sheet, false)).toEqual(range('C4'));
  });

  test('reads two hundred thousand rows in blocks without delay', () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c><c t="str"><v>text</v></c></row>'.repeat(200_000);
    const engine = new TestEngine(rawXlsx({ rows }));
    const sheet = engine.id('Blad1');
    const start = performance.now();
    let cells = 0;
    for (let top = 0; top < 200_000; top += 5_000)
      cells += engine.read(sheet, { top, left: 0, bottom: top + 4_999, right: 2 }).values.length;
    expect(cells).toBe(200_000);
    for (let step = 0; step < 50; step++) engine.type('Blad1', `B${step + 1}`, [step]);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(engine.value('Blad1', 'B50')).toBe(49);
  });
});

describe('writing', () => {
  const inputs: [HostValue, HostValue, string][] = [
    ['12', 12, 'General'],
    [' 12 ', 12, 'General'],
    ['007', 7, 'General'],
    ['1E3', 1000, 'General'],
    ['1,5', 1.5, 'General'],
    ['1.5', 1.5, 'General'],
    ['-3', -3, 'General'],
    ['1 234', 1234, 'General'],
    ['12,5%', 0.125, '0.00%'],
    ['29%', 0.29, '0%'],
    ['2027-03-31', 46477, 'yyyy-mm-dd'],
    ['2027-02-30', '2027-02-30', 'General'],
    ['SANT', true, 'General'],
    ['false', false, 'General'],
    ['#N/A', '#N/A', 'General'],
    ["'12", '12', 'General'],
    ['=', '=', 'General'],
    ['1-2 år', '1-2 år', 'General'],
    ['1.1.2', '1.1.2', 'General'],
    [3.25, 3.25, 'General'],
    [true, true, 'General'],
    ['', '', 'General'],
  ];

  test.each(inputs)('%p becomes %p with the format %s', (typed, value, format) => {
    const engine = empty();
    engine.type('Blad', 'A1', [typed]);
    expect([engine.value('Blad', 'A1'), engine.format('Blad', 'A1')]).toEqual([value, format]);
  });

  test('leaves strings alone in cells with the text format', () => {
    const engine = empty();
    engine.put('Blad', 'A1:C1', { content: [['12', '=A1', 12]], formats: [['@', '@', '@']] });
    expect(engine.values('Blad', 'A1:C1')).toEqual([['12', '=A1', 12]]);
    expect(engine.read(engine.id('Blad'), range('A1:C1')).types).toEqual([['String', 'String', 'Double']]);
  });

  test('keeps a number format that is not General when a date is typed', () => {
    const engine = empty();
    engine.put('Blad', 'A1', { formats: [['0.00']] });
    engine.type('Blad', 'A1', ['2027-03-31']);
    expect(engine.format('Blad', 'A1')).toBe('0.00');
  });

  test('null leaves a cell as it is, the empty text empties it', () => {
    const engine = goalsEngine();
    engine.type('Mål', 'A2:C2', [null, '', null]);
    expect(engine.formulas('Mål', 'A2:C2')).toEqual([['M1', '', '=B2*2']]);
  });

  test('tells of one change a write, with the range and who made it, and of the table and the formulas', () => {
    const engine = goalsEngine();
    const [mål, andra] = [engine.id('Mål'), engine.id('Andra bladet')];
    engine.type('Mål', 'B2:B3', [11], [22]);
    const by = { source: 'Local', trigger: 'Unknown' };
    expect(engine.news()).toEqual([
      { kind: 'cells', sheet: mål, range: range('B2:B3'), changeType: 'RangeEdited', ...by },
      { kind: 'table-changed', table: engine.tables()[0]!.id, name: 'tblMål', sheet: mål, range: range('B2:B3') },
      { kind: 'formulas-calculated', sheet: mål },
      { kind: 'formulas-calculated', sheet: andra },
    ]);
    engine.as({ source: 'Remote', trigger: 'Unknown' }, () => engine.type('Mål', 'E9', ['x']));
    expect(engine.news()).toEqual([
      {
        kind: 'cells',
        sheet: mål,
        range: range('E9'),
        changeType: 'RangeEdited',
        source: 'Remote',
        trigger: 'Unknown',
        details: { valueBefore: '', valueAfter: 'x', valueTypeBefore: 'Empty', valueTypeAfter: 'String' },
      },
    ]);
    engine.put('Mål', 'B2', { formats: [['0.0']] });
    expect(engine.news()).toEqual([{ kind: 'formats', sheet: mål, range: range('B2'), source: 'Local' }]);
  });

  test.each([
    ['a wrong shape', { content: [[1, 2]] }, 'InvalidArgument'],
    ['too few rows', { content: [] }, 'InvalidArgument'],
    ['infinity', { content: [[Infinity]] }, 'InvalidArgument'],
    ['too long a text', { content: [['x'.repeat(32_768)]] }, 'InvalidArgument'],
  ])('refuses %s and changes nothing', (_, input, code) => {
    const engine = goalsEngine();
    expect(() => engine.put('Mål', 'B2', input)).toThrow(fault(code));
    expect(engine.value('Mål', 'B2')).toBe(10);
    expect(engine.news()).toEqual([]);
    expect(engine.undo()).toBe(false);
  });

  test('refuses what is outside, and sheets that are not there', () => {
    const engine = empty();
    const cell = { top: 1_048_576, bottom: 1_048_576, left: 0, right: 0 };
    expect(() => engine.write(engine.id('Blad'), cell, { content: [[1]] })).toThrow(fault('InvalidArgument'));
    expect(() => engine.read('Blad', range('A1'))).toThrow(EngineFault);
    expect(() => engine.read('Blad', range('A1'))).toThrow(fault('ItemNotFound'));
  });

  test('says which cells are not what the file has', () => {
    const engine = goalsEngine();
    engine.type('Mål', 'B2', [15]);
    expect(engine.changedCells().map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
      ['Mål', 1, 1],
      ['Mål', 1, 2],
      ['Mål', 5, 1],
      ['Andra bladet', 0, 0],
      ['Andra bladet', 0, 1],
      ['Andra bladet', 1, 0],
    ]);
    engine.undo();
    expect(engine.changedCells()).toEqual([]);
  });
});

describe('clearing', () => {
  test.each([
    ['All', '', 'General', ''],
    ['Contents', '', '0.0', '#FF0000'],
    ['Formats', 5, 'General', ''],
    ['Hyperlinks', 5, '0.0', '#FF0000'],
  ] as const)('%s', (what, value, format, fillColor) => {
    const engine = empty();
    const sheet = engine.id('Blad');
    engine.put('Blad', 'A1', { content: [[5]], formats: [['0.0']] });
    engine.setLook(sheet, range('A1'), { fillColor: '#FF0000', hyperlink: { documentReference: 'Blad!A2' } });
    engine.clear(sheet, range('A:A'), what);
    expect(engine.value('Blad', 'A1')).toBe(value);
    expect(engine.format('Blad', 'A1')).toBe(format);
    expect(engine.look(sheet, 0, 0).fillColor).toBe(fillColor);
    expect(engine.look(sheet, 0, 0).hyperlink === undefined).toBe(what !== 'Contents');
  });

  test('keeps the headers of tables, and works out what read the cells', () => {
    const engine = goalsEngine();
    engine.clear(engine.id('Mål'), range('A1:B4'), 'Contents');
    expect(engine.values('Mål', 'A1:B2')).toEqual([
      ['Id', 'Belopp'],
      ['', ''],
    ]);
    expect(engine.value('Mål', 'B6')).toBe(0);
  });
});
