import type { HostValue, WorkbookEngine } from '../host/engine';
import {
  COLUMN_EXAMPLES,
  FRAME_EXAMPLE,
  ROW_EXAMPLES,
  type FormulaExample,
  type PageText,
} from './formulas/formula-examples';
import { samplePlaces } from './formulas/sample-places';

/** The sheet's name, in both languages: formulas refer to it. */
export const FORMULAS_SHEET = 'Formler';

const TITLE: PageText = { sv: 'Styrkolls funktioner i den här boken', en: 'Styrkoll’s functions in this workbook' };
const HOW: PageText = {
  sv: 'Formlerna räknas om när du ändrar i bladen. Markera ett svar för att se dess formel, och skriv gärna en egen: börja med =STYR.',
  en: 'The formulas are calculated anew when you change the sheets. Select a result to see its formula, and write your own: begin with =STYR.',
};

/** Columns: what a formula shows, the formula as text, and where its results begin. */
const RESULTS = 2;

/** Widths in points. */
const WIDTHS: readonly (readonly [left: number, right: number, points: number])[] = [
  [0, 0, 290],
  [1, 1, 330],
  [2, 13, 62],
];

const BOLD = { bold: true };
const GREY = { fontColor: '#616161' };

/**
 * Puts a sheet at the end that shows live formulas about the workbook's own tables. There is nothing to undo afterwards. Does nothing where there is a sheet of
 * that name.
 */
export function addFormulasSheet(engine: WorkbookEngine, language: 'sv' | 'en'): void {
  if (engine.sheets().some(({ name }) => name === FORMULAS_SHEET)) return;
  const active = engine.activeSheet();
  const { id } = engine.addSheet(FORMULAS_SHEET);
  writeSheet(new SheetWriter(engine, id), engine, language);
  for (const [left, right, points] of WIDTHS) engine.setColumnWidth(id, left, right, points);
  engine.activate(active);
  engine.forgetHistory?.();
}

function writeSheet(sheet: SheetWriter, engine: WorkbookEngine, language: 'sv' | 'en'): void {
  const places = samplePlaces(engine);
  const written = (example: FormulaExample): { what: string; formula: string } | undefined => {
    const formula = example.formula(places);
    return formula === undefined ? undefined : { what: example.what[language], formula };
  };
  sheet.put(0, 0, TITLE[language], BOLD);
  sheet.put(1, 0, HOW[language], GREY);
  let row = 3;
  for (const example of ROW_EXAMPLES) {
    const shown = written(example);
    if (!shown) continue;
    sheet.put(row, 0, shown.what);
    sheet.putText(row, 1, shown.formula);
    sheet.put(row++, RESULTS, shown.formula);
  }
  const frames = written(FRAME_EXAMPLE);
  if (frames && places.frames) {
    row += 1;
    sheet.put(row, 0, frames.what, BOLD);
    sheet.putText(row++, 1, frames.formula);
    sheet.put(row, 0, `=${places.frames.names}`);
    sheet.put(row, RESULTS, frames.formula);
    row += places.frames.rows;
  }
  row += 1;
  let column = 0;
  for (const example of COLUMN_EXAMPLES) {
    const shown = written(example);
    if (!shown) continue;
    sheet.put(row, column, shown.what, BOLD);
    sheet.put(row + 1, column, shown.formula);
    column += example.columns;
  }
}

/** Writes single cells of a sheet. */
class SheetWriter {
  constructor(
    private readonly engine: WorkbookEngine,
    private readonly sheet: string,
  ) {}

  put(
    row: number,
    column: number,
    content: HostValue,
    look?: { readonly bold?: boolean; readonly fontColor?: string },
  ): void {
    const range = { top: row, left: column, bottom: row, right: column };
    this.engine.write(this.sheet, range, { content: [[content]] });
    if (look) this.engine.setLook(this.sheet, range, look);
  }

  /** A formula as a text to read. */
  putText(row: number, column: number, formula: string): void {
    this.put(row, column, `'${formula}`, GREY);
  }
}
