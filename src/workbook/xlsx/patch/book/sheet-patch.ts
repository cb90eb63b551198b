import { a1Range } from '../../../../plan/cell';
import { relationshipsPath } from '../../package/part-path';
import type { ByteEdit } from '../byte-edits';
import type { PartBytes } from '../part-bytes';
import type { NotesChange, SheetChange, TableChange } from './book-change';
import type { BookPackage } from './book-package';
import type { BookStyles } from './book-styles';
import { writeConditionalFormats } from './conditional-format-elements';
import { writeLinks } from './link-elements';
import { moveElements } from './moved-elements';
import { movedFormula, type SheetMoves } from './moved-formula';
import { prepareNotes, type NoteParts } from './note-parts';
import { sheetCells } from './sheet-cells';
import type { SheetCellsEdits } from './sheet-cells-context';
import { SheetElements } from './sheet-elements';
import { frameSheet } from './sheet-frame';
import { changedTableText, followTableFormulas, newTableText } from './table-text';
import { writeValidations } from './validation-elements';
import { readTable } from '../../parts/table-part';

/** What a sheet's part is written with. */
export interface SheetPatchContext {
  readonly book: BookPackage;
  readonly styles: BookStyles | undefined;
  readonly moves: SheetMoves;
  readonly formulaAt: (row: number, column: number) => string | undefined;
  /** Told of notes that are to be written when all parts have followed their rows and columns. */
  readonly onNotes: (parts: NoteParts, notes: NotesChange) => void;
  /** A number that no table of the workbook has. */
  readonly newTableId: () => number;
}

/** Works out the edits of a worksheet's part, and writes the parts that belong to it. @param name of the part */
export function sheetPatch(
  part: PartBytes,
  name: string,
  change: SheetChange,
  context: SheetPatchContext,
): SheetCellsEdits {
  const { book, styles, moves } = context;
  const cells = sheetCells(part, change, {
    styles,
    formulaAt: context.formulaAt,
    moves,
    dynamicMark: book.dynamicMark,
  });
  const elements = new SheetElements(part);
  moveElements(elements, change, moves);
  frameSheet(elements, change);
  const { prefix: p } = elements;
  const { merges, conditionalFormats, validations } = change;
  if (merges) {
    const each = merges.map((range) => `<${p}mergeCell ref="${a1Range(range)}"/>`);
    elements.set(
      'mergeCells',
      each.length === 0 ? '' : `<${p}mergeCells count="${each.length}">${each.join('')}</${p}mergeCells>`,
    );
  }
  const follow = (formula: string): string =>
    moves.size === 0 ? formula : movedFormula(formula, change.origin, moves);
  if (conditionalFormats) writeConditionalFormats(elements, conditionalFormats, styles, follow);
  if (validations) writeValidations(elements, validations);
  writeLinks(elements, change.cells, () => book.related(name), `${book.office}hyperlink`);
  writeTables(elements, name, change, context);
  if (change.notes) context.onNotes(prepareNotes(book, name, elements), change.notes);
  const edits: readonly ByteEdit[] = [...cells.edits, ...elements.edits()];
  return { edits, lostFormulas: cells.lostFormulas };
}

function writeTables(elements: SheetElements, name: string, change: SheetChange, context: SheetPatchContext): void {
  const { book, moves } = context;
  const known = book.source.entry(relationshipsPath(name))
    ? book.source.relationships(name).filter(({ type, target }) => type === 'table' && book.source.entry(target))
    : [];
  const { tables } = change;
  if (!tables) {
    // A formula of a column may name what has moved elsewhere.
    for (const { target } of known) {
      const before = book.source.text(target);
      if (moves.size === 0) continue;
      const same = followTableFormulas(before, change.origin, moves);
      if (same !== before) book.changed.set(target, same);
    }
    return;
  }
  const ids: string[] = [];
  const { prefix: p } = elements;
  const left = new Map<string, TableChange>();
  for (const table of tables) if (table.origin !== undefined) left.set(table.origin, table);
  for (const { id, target } of known) {
    const file = readTable(book.source.xml(target));
    const table = file && left.get(file.name);
    if (!file) ids.push(id);
    else if (!table) book.unrelate(name, target);
    else {
      ids.push(id);
      const before = book.source.text(target);
      const after = changedTableText(before, table, change.origin, moves);
      if (after !== before) book.changed.set(target, after);
    }
  }
  for (const table of tables) {
    if (table.origin !== undefined) continue;
    const part = book.freePart('xl/tables/table');
    ids.push(book.addPart(part, newTableText(table, context.newTableId()), name, 'table'));
  }
  if (ids.join() === known.map(({ id }) => id).join()) return;
  const declared = ` xmlns:r="${book.office.slice(0, -1)}"`;
  const each = ids.map((id) => `<${p}tablePart${declared} r:id="${id}"/>`);
  elements.set(
    'tableParts',
    each.length === 0 ? '' : `<${p}tableParts count="${each.length}">${each.join('')}</${p}tableParts>`,
  );
}
