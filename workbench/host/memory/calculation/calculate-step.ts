import type { Formula } from '../../../../src/index';
import { snapshotOf, type BookState } from '../book-state';
import type { Draft } from '../draft';
import { FormulaIndex } from './formula-index';
import { recalculate } from './recalculate';

const indexes = new WeakMap<object, FormulaIndex>();

/** The formulas of a state, read once for each epoch. */
export function indexOf(book: BookState): FormulaIndex {
  let index = indexes.get(book.formulaEpoch);
  if (!index) indexes.set(book.formulaEpoch, (index = new FormulaIndex(snapshotOf(book))));
  return index;
}

/** Works out the formulas that a step's changes go into, and tells of the sheets where results changed. Results that cannot be worked out here stay, and are marked as stale. */
export function calculateStep(draft: Draft): void {
  if (draft.dirty.length === 0) return;
  const { book, before } = draft;
  const index = indexOf(book);
  const idOf = new Map(book.sheets.map(({ name, id }) => [name, id]));
  const dirty = draft.dirty.flatMap(({ sheet, ...rest }) => {
    const name = book.sheets.find(({ id }) => id === sheet)?.name;
    return name === undefined ? [] : [{ sheet: name, ...rest }];
  });
  const isFresh = ({ sheet, row, column }: Formula): boolean => {
    const id = idOf.get(sheet);
    const text = (state: BookState): string | undefined =>
      state.sheets.find((each) => each.id === id)?.rows[row]?.formulas?.[column];
    return text(before) !== text(book);
  };
  const { results, stale } = recalculate(snapshotOf(before), snapshotOf(book), index, dirty, isFresh);
  const told = new Set<string>();
  for (const { formula, value } of results) {
    const id = idOf.get(formula.sheet);
    if (id === undefined) continue;
    const stored = draft.sheet(id).rows[formula.row]?.values[formula.column] ?? null;
    if (JSON.stringify(stored) === JSON.stringify(value)) continue;
    draft.edit(id).setCell(formula.row, formula.column, { value });
    told.add(id);
  }
  for (const { sheet, row, column } of stale) {
    const id = idOf.get(sheet);
    if (id !== undefined) draft.edit(id).setCell(row, column, { stale: true });
  }
  for (const sheet of told) draft.changes.push({ kind: 'formulas-calculated', sheet });
}
