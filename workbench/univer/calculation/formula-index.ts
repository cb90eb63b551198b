import { FormulaDataModel, IDefinedNamesService } from '@univerjs/engine-formula';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/index';
import { FormulaIndex } from '../../host/memory/calculation/formula-index';
import { tablesOf } from '../objects/tables/table-state';
import type { UniverBook } from '../univer-book';

const known = new WeakMap<UniverBook, { readonly revision: number; readonly index: FormulaIndex }>();

/** What the formulas of a workbook look at; read once as long as nothing changes. */
export function formulaIndex(book: UniverBook): FormulaIndex {
  let own = known.get(book);
  if (own?.revision !== book.revision) {
    own = { revision: book.revision, index: new FormulaIndex(formulasOnly(book)) };
    known.set(book, own);
  }
  return own.index;
}

/** The workbook with nothing in its cells but formulas. */
function formulasOnly(book: UniverBook): WorkbookSnapshot {
  const model = book.injector.get(FormulaDataModel);
  const formulas = model.getFormulaData()[book.unitId] ?? {};
  const names = Object.values(book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {});
  return {
    name: '',
    date1904: book.date1904,
    formats: [],
    sheets: book.workbook.getSheets().map((sheet): SheetSnapshot => {
      const id = sheet.getSheetId();
      const rows: { values: null[]; formulas: (string | undefined)[] }[] = [];
      for (const [row, cells] of Object.entries(formulas[id] ?? {})) {
        const own: (string | undefined)[] = [];
        for (const column of Object.keys((cells ?? {}) as object))
          own[Number(column)] = model.getFormulaStringByCell(Number(row), Number(column), id, book.unitId)?.slice(1);
        rows[Number(row)] = { values: [], formulas: own };
      }
      return {
        name: sheet.getName(),
        visibility: 'visible',
        rows,
        columnCount: sheet.getColumnCount(),
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        tables: tablesOf(book, id).map(({ name, range, showHeaders, showTotals, columns }) => ({
          name,
          range,
          headerRows: showHeaders ? 1 : 0,
          totalRows: showTotals ? 1 : 0,
          columns: columns.map((column) => column.name),
        })),
        validations: [],
      };
    }),
    names: names.map(({ name, formulaOrRefString }) => ({
      name,
      formula: formulaOrRefString.replace(/^=/, ''),
      hidden: false,
    })),
    customXml: [],
  };
}
