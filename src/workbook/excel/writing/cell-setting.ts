import type { CellRef } from '../../../plan/cell';
import { classifyFormat } from '../../xlsx/parts/number-format';
import { rangeOf } from '../range-of';
import { columnRuns, rangeOfRun } from './column-runs';
import { typedValue } from './typed-value';

/** What a cell is to hold. */
export interface CellSetting extends CellRef {
  /** `''` empties the cell. */
  readonly value: string | number | boolean;
  /** The format that it is to get; absent where it keeps its own. */
  readonly format?: string;
  /** The format that it will have then. */
  readonly shownAs: string;
  /** The value is an error's text, and is to be one again. */
  readonly isError?: boolean;
}

/** Asks for cells to be set. The formats come first: they decide what becomes of what is typed. */
export function askForSettings({ workbook }: Excel.RequestContext, settings: readonly CellSetting[]): void {
  for (const name of new Set(settings.map(({ sheet }) => sheet))) {
    const sheet = workbook.worksheets.getItem(name);
    for (const run of columnRuns(settings.filter((setting) => setting.sheet === name))) {
      const cells = rangeOf(sheet, rangeOfRun(run));
      if (run.some(({ format }) => format !== undefined))
        cells.numberFormat = run.map(({ format }) => [format ?? null]);
      cells.values = run.map((setting) => [typed(setting)]);
    }
  }
}

/** In a cell of text everything typed is text. */
function typed({ value, shownAs, isError }: CellSetting): string | number | boolean {
  return isError || isText(shownAs) ? value : typedValue(value);
}

/** Whether a format code is that of text. */
export function isText(format: string): boolean {
  return classifyFormat(format).kind === 'text';
}
