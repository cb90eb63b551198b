import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LINES, linedWorkbook, ROW_OF_LINE } from '../../fixtures/xlsx/lined-workbook';
import { excelInJsdom, type HostedExcel } from '../excel-in-jsdom';

let excel: HostedExcel;
beforeEach(() => {
  excel = excelInJsdom(linedWorkbook(), { name: 'linjer.xlsx' });
});
afterEach(() => excel.close());

type Side = `${Excel.BorderIndex}`;
type Part = 'style' | 'weight' | 'color';
interface Line {
  readonly style?: string;
  readonly weight?: string;
  readonly color?: string;
}

/** Writes parts of lines in the given order. */
async function draw(address: string, side: Side, line: Line): Promise<void> {
  await excel.run(async (context) => {
    const border = context.workbook.worksheets.getFirst().getRange(address).format.borders.getItem(side);
    for (const [part, value] of Object.entries(line)) border[part as Part] = value as never;
    await context.sync();
  });
}

/** Style, weight and colour of a side. */
async function lineOf(address: string, side: Side): Promise<unknown[]> {
  return excel.run(async (context) => {
    const border = context.workbook.worksheets.getFirst().getRange(address).format.borders.getItem(side);
    border.load('style,weight,color');
    await context.sync();
    return [border.style, border.weight, border.color];
  });
}

const NONE = ['None', 'Thin', '#000000'];
const THIN = ['Continuous', 'Thin', '#000000'];
const MEDIUM = ['Continuous', 'Medium', '#000000'];
const DIFFERENT = [null, null, '#000000'];

describe('lines of a file', () => {
  test.each(Object.entries(LINES))('%s', async (name, words) => {
    const row = ROW_OF_LINE.get(name)! + 1;
    expect(await lineOf(`B${row}`, 'EdgeTop')).toEqual([...words, '#0000FF']);
    expect(await lineOf(`B${row}`, 'EdgeRight')).toEqual(NONE);
  });

  test('a frame with a grid inside, seen from ranges of several cells', async () => {
    expect(await lineOf('D2:F4', 'EdgeTop')).toEqual(MEDIUM);
    expect(await lineOf('D2:F4', 'EdgeRight')).toEqual(MEDIUM);
    expect(await lineOf('D2:F4', 'InsideHorizontal')).toEqual(THIN);
    expect(await lineOf('D2:F4', 'InsideVertical')).toEqual(THIN);
    expect(await lineOf('D3:E4', 'EdgeTop')).toEqual(THIN);
    expect(await lineOf('D3:E4', 'EdgeLeft')).toEqual(MEDIUM);
    // Three cells with a line below, and one without.
    expect(await lineOf('D4:G4', 'EdgeBottom')).toEqual(DIFFERENT);
    // The frame's lower edge, and that between two rows of the grid.
    expect(await lineOf('D3:D5', 'InsideHorizontal')).toEqual(['Continuous', null, '#000000']);
  });

  test('belong to the cells on both of their sides', async () => {
    expect(await lineOf('D5:F5', 'EdgeTop')).toEqual(MEDIUM);
    expect(await lineOf('D1:F1', 'EdgeBottom')).toEqual(MEDIUM);
    expect(await lineOf('C2:C4', 'EdgeRight')).toEqual(MEDIUM);
    expect(await lineOf('G2:G4', 'EdgeLeft')).toEqual(MEDIUM);
  });

  test('of whole columns and rows, and where a range has no inside', async () => {
    expect(await lineOf('D:D', 'EdgeTop')).toEqual(NONE);
    expect(await lineOf('D:D', 'EdgeLeft')).toEqual(DIFFERENT);
    expect(await lineOf('100:200', 'InsideHorizontal')).toEqual(NONE);
    expect(await lineOf('D2', 'InsideHorizontal')).toEqual(NONE);
    expect(await lineOf('XFD1048576', 'EdgeBottom')).toEqual(NONE);
  });

  test('as properties of cells', async () => {
    await excel.run(async (context) => {
      const cells = context.workbook.worksheets
        .getFirst()
        .getRange('D4:D5')
        .getCellProperties({ format: { borders: { style: true, weight: true } } });
      await context.sync();
      const [first, second] = cells.value.map(([cell]) => cell!.format!.borders!);
      expect([first!.left!.weight, first!.top!.weight, first!.bottom!.style]).toEqual(['Medium', 'Thin', 'Continuous']);
      expect([second!.top!.weight, second!.bottom!.style, second!.vertical!.style]).toEqual(['Medium', 'None', 'None']);
    });
  });
});

describe('lines that are written', () => {
  test.each(Object.entries(LINES))('%s', async (_, [style, weight]) => {
    await draw('H2', 'EdgeLeft', { style, weight, color: 'red' });
    expect(await lineOf('H2', 'EdgeLeft')).toEqual([style, weight, '#FF0000']);
  });

  test('an edge is that of the range, not of each of its cells', async () => {
    await draw('H2:J4', 'EdgeTop', { style: 'Continuous' });
    await draw('H2:J4', 'EdgeLeft', { style: 'Dash' });
    expect(await lineOf('H2:J4', 'EdgeTop')).toEqual(THIN);
    expect(await lineOf('H2:J4', 'EdgeLeft')).toEqual(['Dash', 'Thin', '#000000']);
    for (const side of ['InsideHorizontal', 'InsideVertical', 'EdgeBottom', 'EdgeRight'] as const)
      expect(await lineOf('H2:J4', side)).toEqual(NONE);
    expect(await lineOf('I3', 'EdgeTop')).toEqual(NONE);
  });

  test('edges inside a range are written for both cells, and stay where one of them is taken away', async () => {
    await draw('H2:I3', 'InsideHorizontal', { style: 'Dot' });
    await draw('H2:I3', 'InsideVertical', { style: 'Double' });
    expect(await lineOf('H2:I2', 'EdgeBottom')).toEqual(['Dot', 'Thin', '#000000']);
    expect(await lineOf('I2:I3', 'EdgeLeft')).toEqual(['Double', 'Thick', '#000000']);
    expect(await lineOf('H2:I3', 'EdgeTop')).toEqual(NONE);
    await excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('I2:I3').delete('Left');
      await context.sync();
    });
    expect(await lineOf('H2', 'EdgeRight')).toEqual(['Double', 'Thick', '#000000']);
    expect(await lineOf('H3', 'EdgeTop')).toEqual(['Dot', 'Thin', '#000000']);
  });

  test('take the place of a line that the neighbour has there', async () => {
    await draw('D5:F5', 'EdgeTop', { style: 'None' });
    expect(await lineOf('D4:F4', 'EdgeBottom')).toEqual(NONE);
    expect(await lineOf('D4:F4', 'EdgeTop')).toEqual(THIN);
    await draw('G3', 'EdgeLeft', { color: '#00FF00' });
    expect(await lineOf('F3', 'EdgeRight')).toEqual(['Continuous', 'Medium', '#00FF00']);
    expect(await lineOf('F2', 'EdgeRight')).toEqual(MEDIUM);
  });

  test('what is written last decides where style and weight do not go together', async () => {
    await draw('H2', 'EdgeTop', { style: 'DashDotDot', weight: 'Thick' });
    expect(await lineOf('H2', 'EdgeTop')).toEqual(['Continuous', 'Thick', '#000000']);
    await draw('H2', 'EdgeTop', { style: 'DashDotDot' });
    expect(await lineOf('H2', 'EdgeTop')).toEqual(['DashDotDot', 'Thin', '#000000']);
  });

  test.each([
    [{ weight: 'Medium' }, MEDIUM],
    [{ color: '#123456' }, ['Continuous', 'Thin', '#123456']],
  ])('%j alone makes a line', async (line, expected) => {
    await draw('H2', 'EdgeTop', line);
    expect(await lineOf('H2', 'EdgeTop')).toEqual(expected);
  });

  test('diagonals are those of each cell', async () => {
    await draw('H2:I3', 'DiagonalUp', { style: 'Continuous' });
    expect(await lineOf('I3', 'DiagonalUp')).toEqual(THIN);
    expect(await lineOf('H2:I4', 'DiagonalUp')).toEqual([null, 'Thin', '#000000']);
    expect(await lineOf('I3', 'DiagonalDown')).toEqual(NONE);
  });

  test('a whole column gets lines as far as cells are used', async () => {
    await draw('D:D', 'EdgeRight', { style: 'Dot' });
    expect(await lineOf('D2:D26', 'EdgeRight')).toEqual(['Dot', 'Thin', '#000000']);
    await excel.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRange().load('address');
      await context.sync();
      expect(used.address).toBe('Blad1!B2:F26');
    });
  });

  test('leave the other looks of each cell alone, and those leave the lines', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('D3').format.font.size = 20;
      sheet.getRange('D2:F4').format.borders.getItem('EdgeTop').style = 'Double';
      sheet.getRange('D2:F4').format.verticalAlignment = 'Top';
      sheet
        .getRange('D2:F4')
        .setCellProperties(
          Array.from({ length: 3 }, () =>
            Array.from({ length: 3 }, () => ({ format: { font: { strikethrough: true } } })),
          ),
        );
      const cells = sheet.getRange('D2:F4').getCellProperties({ format: { font: { size: true } } });
      await context.sync();
      expect(cells.value.map((row) => row.map((cell) => cell.format!.font!.size))).toEqual([
        [11, 11, 11],
        [20, 11, 11],
        [11, 11, 11],
      ]);
    });
    expect(await lineOf('D2:F4', 'EdgeTop')).toEqual(['Double', 'Thick', '#000000']);
    expect(await lineOf('D2:F4', 'EdgeBottom')).toEqual(MEDIUM);
    expect(await lineOf('D2:F4', 'InsideVertical')).toEqual(THIN);
  });

  test('are copied, cleared and taken back with their cells', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('H6').copyFrom('D2:F4');
      await context.sync();
    });
    expect(await lineOf('H6:J8', 'EdgeLeft')).toEqual(MEDIUM);
    expect(await lineOf('H6:J8', 'InsideHorizontal')).toEqual(THIN);
    await excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('H6:J8').clear('Formats');
      await context.sync();
    });
    expect(await lineOf('H6:J8', 'EdgeLeft')).toEqual(NONE);
    excel.engine.undo();
    expect(await lineOf('H6:J8', 'EdgeLeft')).toEqual(MEDIUM);
    excel.engine.undo();
    expect(await lineOf('H6:J8', 'EdgeLeft')).toEqual(NONE);
  });

  test.each([
    ['style', 'Wavy'],
    ['style', 7],
    ['weight', 'Fat'],
    ['color', 'no colour'],
  ] as const)('%s %p is refused', async (part, value) => {
    await expect(draw('H2', 'EdgeTop', { [part]: value as string })).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
