import { swedishFormula } from '../grid/swedish-formula';
import type { HostLook, HostValue, WorkbookEngine } from '../host/engine';
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

/** Widths in points: the first results are in sight beside the pane. */
const WIDTHS: readonly (readonly [left: number, right: number, points: number])[] = [
  [0, 0, 250],
  [1, 1, 200],
  [2, 13, 62],
];

type CellLook = Partial<Pick<HostLook, 'bold' | 'fontColor'>>;

const BOLD: CellLook = { bold: true };
const GREY: CellLook = { fontColor: '#616161' };

/**
 * Puts a sheet at the end that shows live formulas about the workbook's own tables. There is nothing to undo afterwards. Does nothing where there is a sheet of
 * that name.
 */
export function addFormulasSheet(engine: WorkbookEngine, language: 'sv' | 'en'): void {
  if (engine.sheets().some(({ name }) => name === FORMULAS_SHEET)) return;
  const active = engine.activeSheet();
  const draft = new SheetDraft();
  fillSheet(draft, engine, language);
  engine.as({ source: 'Local', trigger: 'Unknown' }, () => {
    const { id } = engine.addSheet(FORMULAS_SHEET);
    draft.write(engine, id);
    for (const [left, right, points] of WIDTHS) engine.setColumnWidth(id, left, right, points);
  });
  engine.activate(active);
  engine.forgetHistory?.();
}

function fillSheet(sheet: SheetDraft, engine: WorkbookEngine, language: 'sv' | 'en'): void {
  const places = samplePlaces(engine);
  const written = (example: FormulaExample): { what: string; formula: string } | undefined => {
    const formula = example.formula(places);
    return formula === undefined ? undefined : { what: example.what[language], formula };
  };
  const asText = (formula: string): string => (language === 'sv' ? swedishFormula(formula) : formula);
  sheet.put(0, 0, TITLE[language], BOLD);
  sheet.put(1, 0, HOW[language], GREY);
  let row = 3;
  for (const example of ROW_EXAMPLES) {
    const shown = written(example);
    if (!shown) continue;
    sheet.put(row, 0, shown.what);
    sheet.putText(row, 1, asText(shown.formula));
    sheet.put(row++, RESULTS, shown.formula);
  }
  const frames = written(FRAME_EXAMPLE);
  if (frames && places.frames) {
    row += 1;
    sheet.put(row, 0, frames.what, BOLD);
    sheet.putText(row++, 1, asText(frames.formula));
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

/** Collects the cells of a sheet, and writes them together: each write may set a grid calculating. */
class SheetDraft {
  private readonly rows: HostValue[][] = [];
  private readonly looks: (readonly [row: number, column: number, look: CellLook])[] = [];

  put(row: number, column: number, content: HostValue, look?: CellLook): void {
    (this.rows[row] ??= [])[column] = content;
    if (look) this.looks.push([row, column, look]);
  }

  /** A formula as a text to read. */
  putText(row: number, column: number, formula: string): void {
    this.put(row, column, `'${formula}`, GREY);
  }

  write(engine: WorkbookEngine, sheet: string): void {
    const rows = Array.from(this.rows, (row) => row ?? []);
    const width = Math.max(...rows.map((row) => row.length));
    const content = rows.map((row) => Array.from({ length: width }, (_each, column) => row[column] ?? null));
    engine.write(sheet, { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 }, { content });
    for (const [row, column, look] of this.looks)
      engine.setLook(sheet, { top: row, left: column, bottom: row, right: column }, look);
  }
}
