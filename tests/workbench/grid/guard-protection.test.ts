import { describe, expect, it, jest } from '@jest/globals';
import {
  CommandType,
  EDITOR_ACTIVATED,
  FOCUSING_SHEET,
  ICommandService,
  IContextService,
  type ICommandInfo,
} from '@univerjs/core';
import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';
import type { UniverEngine } from '../../../workbench/univer/univer-engine';
import { UNIVER } from '../../host/engines';
import { range } from '../../host/memory/engine-of';

// Univer's interface runs in browsers alone; of it the guard knows these names.
jest.mock('@univerjs/sheets-ui', () => ({
  SetCellEditVisibleOperation: { id: 'sheet.operation.set-cell-edit-visible' },
}));
jest.mock('@univerjs/ui', () => ({
  CutCommand: { id: 'univer.command.cut' },
  PasteCommand: { id: 'univer.command.paste' },
}));

const LOCKED = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
const UNLOCKED = { startRow: 1, endRow: 1, startColumn: 1, endColumn: 1 };

interface Open {
  readonly engine: UniverEngine;
  readonly sheet: string;
  /** Whether the grid runs a command that the user gives. */
  readonly may: (id: string, params?: object, type?: CommandType) => Promise<boolean>;
  readonly refusals: () => number;
}

/** A protected sheet, of which B2 is not locked. */
async function open(): Promise<Open> {
  const { guardProtection } = await import('../../../workbench/grid/guard-protection');
  const bytes = writeXlsx({ sheets: [{ name: 'Mål', rows: [['a', 1]] }] });
  const engine = UNIVER.open(bytes) as UniverEngine;
  const sheet = engine.sheets()[0]!.id;
  engine.setLook(sheet, range('B2'), { locked: false });
  engine.protect(sheet);
  const { injector } = engine.book;
  injector.get(IContextService).setContextValue(FOCUSING_SHEET, true);
  let refused = 0;
  guardProtection(engine, () => refused++);
  const commands = injector.get(ICommandService);
  const ran: ICommandInfo[] = [];
  commands.onCommandExecuted((command) => ran.push(command));
  const may = async (id: string, params: object = {}, type = CommandType.COMMAND): Promise<boolean> => {
    if (!commands.hasCommand(id)) commands.registerCommand({ id, type, handler: () => true });
    const before = ran.length;
    await commands.executeCommand(id, params).catch(() => false);
    return ran.slice(before).some((command) => command.id === id);
  };
  return { engine, sheet, may, refusals: () => refused };
}

describe('on a protected sheet', () => {
  it.each([
    ['typing', 'sheet.operation.set-cell-edit-visible', { visible: true }, CommandType.OPERATION],
    ['emptying', 'sheet.command.clear-selection-content', { ranges: [UNLOCKED, LOCKED] }],
    ['filling by dragging', 'sheet.command.auto-fill', { sourceRange: UNLOCKED, targetRange: LOCKED }],
    ['pasting by the menu', 'univer.command.paste'],
    ['pasting by key', 'sheet.command.paste-by-short-key'],
    ['cutting', 'univer.command.cut'],
    ['a look', 'sheet.command.set-style'],
    ['inserting a row', 'sheet.command.insert-row-by-range'],
    ['sorting', 'sheet.command.sort-range-asc'],
    ['merging', 'sheet.command.add-worksheet-merge-all'],
    ['a filter of a table', 'sheet.command.set-table-filter'],
    ['a note', 'sheet.command.update-note'],
    ['replacing', 'sheet.command.replace'],
  ])('%s is refused, and told', async (_, id, params: object = {}, type = CommandType.COMMAND) => {
    const { may, refusals, engine, sheet } = await open();
    expect(await may(id, params, type)).toBe(false);
    expect(refusals()).toBe(1);
    engine.unprotect(sheet);
    await may(id, params, type);
    expect(refusals()).toBe(1);
  });

  it.each([
    ['a tab’s colour', 'sheet.command.set-tab-color', {}],
    ['looking around', 'sheet.command.scroll-view', {}],
    ['what is not locked', 'sheet.command.clear-selection-content', { ranges: [UNLOCKED] }],
  ])('%s is free', async (_, id, params) => {
    const { may, refusals } = await open();
    await may(id, params);
    expect(refusals()).toBe(0);
  });

  it('text is pasted into the editor of a cell and the fields around the grid', async () => {
    const { may, engine } = await open();
    const context = engine.book.injector.get(IContextService);
    context.setContextValue(EDITOR_ACTIVATED, true);
    expect(await may('univer.command.paste')).toBe(true);
    context.setContextValue(EDITOR_ACTIVATED, false);
    context.setContextValue(FOCUSING_SHEET, false);
    expect(await may('univer.command.paste')).toBe(true);
  });
});
