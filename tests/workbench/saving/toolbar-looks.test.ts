import { describe, expect, test } from '@jest/globals';
import { HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from '@univerjs/core';
import {
  AddWorksheetMergeAllCommand,
  ClearSelectionAllCommand,
  ClearSelectionFormatCommand,
  ResetBackgroundColorCommand,
  ResetTextColorCommand,
  SetBackgroundColorCommand,
  SetBoldCommand,
  SetFontFamilyCommand,
  SetFontSizeCommand,
  SetHorizontalTextAlignCommand,
  SetItalicCommand,
  SetRangeValuesCommand,
  SetSelectionsOperation,
  SetStrikeThroughCommand,
  SetTextColorCommand,
  SetTextRotationCommand,
  SetTextWrapCommand,
  SetUnderlineCommand,
  SetVerticalTextAlignCommand,
} from '@univerjs/sheets';
import { readDetails, type CellStyleDetails } from '../../../src/index';
import { BookRecord } from '../../../workbench/saving/book-record';
import type { UniverEngine } from '../../../workbench/univer/univer-engine';
import { rawXlsx } from '../../fixtures/xlsx/raw-workbook';
import { ENGINES, UNIVER } from '../../host/engines';
import { range } from '../../host/memory/engine-of';
import { bookText } from './book-text';

/** A1 is plain, B1 has all that styles can say. */
const FILE = rawXlsx({
  rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1" t="str"><v>text</v></c></row>',
  styles:
    '<fonts><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
    '<font><b/><i/><strike/><u val="double"/><sz val="20"/><color rgb="FFFF0000"/><name val="Georgia"/></font></fonts>' +
    '<fills><fill><patternFill/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></fills><borders><border/></borders>' +
    '<cellXfs><xf/><xf fontId="1" fillId="1" applyProtection="1"><alignment horizontal="right" vertical="top" wrapText="1" textRotation="45" indent="3"/><protection locked="0"/></xf></cellXfs>',
});

const FONT_COMMANDS = [
  SetFontFamilyCommand,
  SetFontSizeCommand,
  SetBoldCommand,
  SetItalicCommand,
  SetUnderlineCommand,
  SetStrikeThroughCommand,
];

interface Opened {
  readonly engine: UniverEngine;
  readonly record: BookRecord;
  readonly sheet: string;
  /** Selects a cell and presses a button. */
  readonly press: (address: string, command: string, params?: object) => Promise<void>;
}

function opened(): Opened {
  const engine = UNIVER.open(FILE, 'bok.xlsx') as UniverEngine;
  const sheet = engine.sheets()[0]!.id;
  const own = { unitId: engine.book.unitId, subUnitId: sheet };
  const press = async (address: string, command: string, params: object = {}): Promise<void> => {
    const { top, left, bottom, right } = range(address);
    const cells = { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
    const primary = { ...cells, actualRow: top, actualColumn: left, isMerged: false, isMergedMainCell: false };
    await engine.book.commands.executeCommand(SetSelectionsOperation.id, {
      ...own,
      selections: [{ range: cells, primary, style: null }],
    });
    await engine.book.commands.executeCommand(command, { ...own, ...params });
    await engine.settled();
  };
  // They come with the toolbar.
  for (const command of FONT_COMMANDS)
    if (!engine.book.commands.hasCommand(command.id)) engine.book.commands.registerCommand(command);
  return { engine, record: new BookRecord(engine, FILE), sheet, press };
}

function styleAt(bytes: Uint8Array, address: string): CellStyleDetails {
  const { top, left } = range(address);
  const { sheets, styles } = readDetails(bytes);
  return styles[sheets[0]!.styles[top]?.[left] ?? 0]!;
}

const [PLAIN, FULL] = [styleAt(FILE, 'A1'), styleAt(FILE, 'B1')];

describe('what the buttons of the toolbar do to a cell is saved', () => {
  const value = (of: unknown): object => ({ value: of });
  const buttons: Readonly<
    Record<string, readonly [address: string, command: string, params: object, style: Partial<CellStyleDetails>]>
  > = {
    font: ['A1', SetFontFamilyCommand.id, value('Verdana'), { fontName: 'Verdana' }],
    'another font': ['B1', SetFontFamilyCommand.id, value('Verdana'), { fontName: 'Verdana' }],
    size: ['A1', SetFontSizeCommand.id, value(18), { fontSize: 18 }],
    bold: ['A1', SetBoldCommand.id, {}, { bold: true }],
    'no bold': ['B1', SetBoldCommand.id, {}, { bold: false }],
    italic: ['A1', SetItalicCommand.id, {}, { italic: true }],
    'no italic': ['B1', SetItalicCommand.id, {}, { italic: false }],
    underline: ['A1', SetUnderlineCommand.id, {}, { underline: 'single' }],
    'no underline': ['B1', SetUnderlineCommand.id, {}, { underline: '' }],
    strikethrough: ['A1', SetStrikeThroughCommand.id, {}, { strikethrough: true }],
    'no strikethrough': ['B1', SetStrikeThroughCommand.id, {}, { strikethrough: false }],
    colour: ['A1', SetTextColorCommand.id, value('rgb(0, 112, 192)'), { fontColour: '#0070C0' }],
    'no colour': ['B1', ResetTextColorCommand.id, {}, { fontColour: '' }],
    fill: ['A1', SetBackgroundColorCommand.id, value('rgb(255, 192, 0)'), { fillColour: '#FFC000' }],
    'no fill': ['B1', ResetBackgroundColorCommand.id, {}, { fillColour: '' }],
    left: ['B1', SetHorizontalTextAlignCommand.id, value(HorizontalAlign.LEFT), { horizontal: 'left' }],
    centre: ['A1', SetHorizontalTextAlignCommand.id, value(HorizontalAlign.CENTER), { horizontal: 'center' }],
    top: ['A1', SetVerticalTextAlignCommand.id, value(VerticalAlign.TOP), { vertical: 'top' }],
    middle: ['B1', SetVerticalTextAlignCommand.id, value(VerticalAlign.MIDDLE), { vertical: 'center' }],
    bottom: ['B1', SetVerticalTextAlignCommand.id, value(VerticalAlign.BOTTOM), { vertical: '' }],
    wrap: ['A1', SetTextWrapCommand.id, value(WrapStrategy.WRAP), { wrapText: true }],
    'no wrap': ['B1', SetTextWrapCommand.id, value(WrapStrategy.OVERFLOW), { wrapText: false }],
    'turned upwards': ['A1', SetTextRotationCommand.id, value(-45), { rotation: 45 }],
    'turned straight upwards': ['A1', SetTextRotationCommand.id, value(-90), { rotation: 90 }],
    'turned downwards': ['A1', SetTextRotationCommand.id, value(45), { rotation: 135 }],
    'turned straight downwards': ['B1', SetTextRotationCommand.id, value(90), { rotation: 180 }],
    'letters below each other': ['B1', SetTextRotationCommand.id, value('v'), { rotation: 255 }],
    'not turned': ['B1', SetTextRotationCommand.id, value(0), { rotation: 0 }],
  };

  test.each(Object.entries(buttons))('%s', async (_, [address, command, params, style]) => {
    const { engine, record, press } = opened();
    await press(address, command, params);
    const { bytes, unsaved } = record.save();
    expect(unsaved).toEqual([]);
    expect(styleAt(bytes, address)).toEqual({ ...(address === 'A1' ? PLAIN : FULL), ...style });
    expect(bookText(UNIVER.open(bytes))).toEqual(bookText(engine));
    engine.undo();
    expect(record.save()).toEqual({ bytes: FILE, unsaved: [] });
  });

  test.each([ClearSelectionAllCommand.id, ClearSelectionFormatCommand.id])('no looks at all (%s)', async (command) => {
    const { record, press, engine, sheet } = opened();
    await press('B1', command);
    const { bytes, unsaved } = record.save();
    expect(unsaved).toEqual([]);
    expect(styleAt(bytes, 'B1')).toEqual(PLAIN);
    engine.undo();
    expect(record.save()).toEqual({ bytes: FILE, unsaved: [] });
    engine.redo();
    expect(engine.read(sheet, range('B1')).values).toEqual([[command === ClearSelectionAllCommand.id ? '' : 'text']]);
  });

  test('merged cells', async () => {
    const { engine, record, press, sheet } = opened();
    await press('A3:B4', AddWorksheetMergeAllCommand.id);
    expect(engine.merges(sheet)).toEqual([range('A3:B4')]);
    const again = UNIVER.open(record.save().bytes);
    expect(again.merges(again.sheets()[0]!.id)).toEqual([range('A3:B4')]);
  });
});

describe('what cannot be saved is told', () => {
  test('text that is clipped', async () => {
    const { record, press } = opened();
    await press('A1', SetTextWrapCommand.id, { value: WrapStrategy.CLIP });
    expect(record.save().unsaved).toEqual([{ what: 'look:clipText', sheet: 'Blad1', count: 1 }]);
  });

  test('looks of parts of a text', async () => {
    const { record, press } = opened();
    const bold: IStyleData = { bl: 1 };
    await press('A3', SetRangeValuesCommand.id, {
      range: { startRow: 2, startColumn: 0, endRow: 2, endColumn: 0 },
      value: {
        v: 'halvfet',
        p: {
          id: 'd',
          documentStyle: {},
          body: { dataStream: 'halvfet\r\n', textRuns: [{ st: 0, ed: 3, ts: bold }], paragraphs: [{ startIndex: 7 }] },
        },
      },
    });
    const { bytes, unsaved } = record.save();
    expect(unsaved).toEqual([{ what: 'look:richText', sheet: 'Blad1', count: 1 }]);
    expect(readDetails(bytes).sheets).toHaveLength(1);
  });
});

test.each(ENGINES)('looks of a file are told ($name)', ({ open }) => {
  const engine = open(FILE);
  expect(engine.look(engine.sheets()[0]!.id, 0, 1)).toEqual({
    fillColor: '#00FF00',
    fontColor: '#FF0000',
    locked: false,
    bold: true,
    italic: true,
    wrapText: true,
    horizontalAlignment: 'Right',
    more: {
      verticalAlignment: 'Top',
      'font.name': 'Georgia',
      'font.size': 20,
      'font.underline': 'Double',
      'font.strikethrough': true,
      textOrientation: 45,
      indentLevel: 3,
    },
  });
});
