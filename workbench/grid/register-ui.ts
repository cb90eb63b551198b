import type { Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverFindReplacePlugin } from '@univerjs/find-replace';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFindReplacePlugin } from '@univerjs/sheets-find-replace';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsSortUIPlugin } from '@univerjs/sheets-sort-ui';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { ThemeSwitcherService, UniverUIPlugin } from '@univerjs/ui';
import { GRID_MENU as menu } from './grid-menu';
import { ThemeSheet } from './theme-sheet';

/** Registers what the engine's plugins build upon in a page: the canvas, the frame with its toolbar and menus, and the text editor of the cells. */
export function registerFrame(univer: Univer, container: HTMLElement): void {
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    ribbonType: 'simple',
    // The pane, the tour or a dialog may have the focus while a workbook is opened.
    disableAutoFocus: true,
    menu,
    override: [[ThemeSwitcherService, { useClass: ThemeSheet }]],
  });
  univer.registerPlugin(UniverDocsUIPlugin);
}

/** Registers what shows the engine's plugins: the sheets, their menus, and the panels of rules, notes, tables and formulas. */
export function registerViews(univer: Univer): void {
  univer.registerPlugin(UniverSheetsUIPlugin, { menu, disableAutoFocus: true });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  // Typing into a cell with a list goes on in the cell, as in Excel.
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, { showSearchOnDropdown: false, showEditOnDropdown: false });
  univer.registerPlugin(UniverFindReplacePlugin);
  univer.registerPlugin(UniverSheetsFindReplacePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  univer.registerPlugin(UniverSheetsSortUIPlugin);
  // The name of a table would stand above its header row, and move the rows down.
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
}
