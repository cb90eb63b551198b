import { IUniverInstanceService, LocaleType, type Univer } from '@univerjs/core';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { ILayoutService } from '@univerjs/ui';
import { newUniver, registerEngine } from '../univer/create-univer';
import { UniverEngine } from '../univer/univer-engine';
import { watchEditing } from './edit-mode';
import { fitRows } from './fit-rows';
import { followLinks } from './follow-links';
import { guardProtection } from './guard-protection';
import { makeGreen } from './grid-theme';
import { hideFilterButtons } from './hide-filter-buttons';
import { leaveFilledCells } from './leave-filled-cells';
import { gridLocale } from './locale/grid-locale';
import { takeSwedishFormulas } from './swedish-formulas';
import { show1904Dates } from './show-1904-dates';
import { showAround } from './show-around';
import { showWrittenFormulas } from './show-written-formulas';
import { writeNumbersInSwedish } from './swedish-numbers';
import { registerFrame, registerViews } from './register-ui';

/** Milliseconds after which Univer's data validation has begun what it wants to do. */
const BEGINNING = 100;

/** A workbook in a grid. */
export interface OpenGrid {
  readonly engine: UniverEngine;
  /** Gives the grid the keyboard. */
  focus(): void;
  /** Ends it; its element may be taken off the page. The engine is of no use afterwards. */
  close(): void;
}

/** Where and how a workbook is shown. */
export interface GridOptions {
  /** An element of the page that nothing else draws in. */
  readonly container: HTMLElement;
  readonly language: 'sv' | 'en';
  readonly isDark: boolean;
  /** Told whenever somebody begins to type into a cell, and when the typing has ended. */
  readonly onEditing: (isEditing: boolean) => void;
  /** Told when the user wants to change what is protected. */
  readonly onProtected: () => void;
}

/**
 * Opens a workbook in Univer's grid.
 * @throws XlsxError
 */
export function openGrid(bytes: Uint8Array, name: string, options: GridOptions): OpenGrid {
  const { container, language, isDark, onEditing, onProtected } = options;
  // Univer knows no Swedish: its texts take the place of the English ones.
  const univer = newUniver({
    darkMode: isDark,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: gridLocale(language) },
  });
  try {
    const injector = univer.__getInjector();
    makeGreen(injector);
    registerFrame(univer, container);
    registerEngine(univer);
    registerViews(univer);
    const engine = new UniverEngine(bytes, name, univer);
    hideFilterButtons(injector);
    if (language === 'sv') {
      injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('sv');
      writeNumbersInSwedish(injector);
      takeSwedishFormulas(injector);
    }
    // The toolbar shows what belongs to the kind of unit that has the focus.
    injector.get(IUniverInstanceService).focusUnit(engine.book.unitId);
    watchEditing(injector, onEditing);
    followLinks(engine);
    showAround(engine);
    showWrittenFormulas(engine);
    leaveFilledCells(engine);
    show1904Dates(engine.book);
    fitRows(engine);
    guardProtection(engine, onProtected);
    return {
      engine,
      focus: () => injector.get(ILayoutService).focus(),
      close: () => disposeWhenIdle(univer),
    };
  } catch (cause) {
    univer.dispose();
    throw cause;
  }
}

/** Univer's data validation has begun things that it does when the browser has nothing else to do, and fails where its workbook is gone by then. */
function disposeWhenIdle(univer: Univer): void {
  setTimeout(() => requestIdleCallback(() => univer.dispose()), BEGINNING);
}
