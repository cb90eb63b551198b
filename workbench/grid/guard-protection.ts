import {
  CanceledError,
  CommandType,
  EDITOR_ACTIVATED,
  FOCUSING_SHEET,
  ICommandService,
  IContextService,
  type ICommandInfo,
  type IDisposable,
  type IRange,
} from '@univerjs/core';
import { SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { CutCommand, PasteCommand } from '@univerjs/ui';
import type { UniverEngine } from '../univer/univer-engine';

/** The user's commands that change something. */
const CHANGES = /^(sheets?|data-validation|sheets-formula)\.command\./;

/** Those among them that Excel allows on a protected sheet: looking around, and what is about the sheet as a whole. */
const HARMLESS =
  /^sheet\.command\.(scroll|set-scroll|select-|move-selection|expand-selection|set-zoom|change-zoom|toggle-gridlines|toggle-note|copy-formula|set-(once|infinite)-format-painter|set-worksheet-(activate|name|order|show|hidden)|set-tab-color$|insert-sheet|copy-sheet|remove-sheet|.*frozen$|.*defined-name$)/;

/** Those that write into cells and nothing else: allowed where none of the cells is locked. */
const WRITES = /^(sheet\.command\.(set-range-values|clear-selection-content|auto-fill)|univer\.command\.cut)$/;

/** Those of the clipboard, which everything has that has the keyboard: the grid, the editor of a cell, fields around them. */
const CLIPBOARD: ReadonlySet<string> = new Set([CutCommand.id, PasteCommand.id]);

/** As many cells are looked at one by one; more than this in one go are refused. */
const MOST_CELLS = 10_000;

/** What the commands have in common that say where they write. */
interface Target {
  readonly subUnitId?: string;
  readonly range?: IRange | readonly IRange[];
  readonly ranges?: readonly IRange[];
  readonly targetRange?: IRange;
  readonly visible?: boolean;
}

/** Keeps the user from changing locked cells of a protected sheet, as the engine does with add-ins, and tells of what it refused. */
export function guardProtection(engine: UniverEngine, onRefused: () => void): IDisposable {
  const { injector } = engine.book;
  return injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (engine.book.origin.trigger === 'ThisLocalAddin' || !isRefused(engine, command)) return;
    onRefused();
    throw new CanceledError();
  });
}

function isRefused(engine: UniverEngine, { id, type, params }: Readonly<ICommandInfo>): boolean {
  const target: Target = params ?? {};
  const isTyping = id === SetCellEditVisibleOperation.id && target.visible === true;
  const isChange = type === CommandType.COMMAND && CHANGES.test(id) && !HARMLESS.test(id);
  const isClipboard = CLIPBOARD.has(id) && isGridFocused(engine);
  if (!isTyping && !isChange && !isClipboard) return false;
  const sheet = target.subUnitId ?? engine.activeSheet();
  if (!engine.sheets().some((each) => each.id === sheet && each.isProtected)) return false;
  return !(isTyping || WRITES.test(id)) || hasLocked(engine, sheet, target);
}

/** Whether the keyboard is the grid's own, and no text is being edited. */
function isGridFocused({ book }: UniverEngine): boolean {
  const context = book.injector.get(IContextService);
  return context.getContextValue(FOCUSING_SHEET) && !context.getContextValue(EDITOR_ACTIVATED);
}

function hasLocked(engine: UniverEngine, sheet: string, target: Target): boolean {
  const range = target.targetRange ?? target.ranges ?? target.range;
  const { top, left, bottom, right } = engine.selection().range;
  const chosen = [{ startRow: top, startColumn: left, endRow: bottom, endColumn: right }];
  return (range ? [range].flat() : chosen).some(({ startRow, startColumn, endRow, endColumn }) => {
    if ((endRow - startRow + 1) * (endColumn - startColumn + 1) > MOST_CELLS) return true;
    for (let row = startRow; row <= endRow; row++)
      for (let column = startColumn; column <= endColumn; column++)
        if (engine.look(sheet, row, column).locked !== false) return true;
    return false;
  });
}
