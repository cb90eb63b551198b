import { areaOf } from '../../formulas/area-of';
import type { Expression } from '../../formulas/expression';
import { readExpression } from '../../formulas/read-expression';
import type { CellRange, CellRef } from '../../plan/cell';
import type { WorkbookSnapshot } from '../snapshot';
import { tableArea } from './table-area';

/** Cells of one sheet. */
export interface Area extends CellRange {
  readonly sheet: string;
}

/** A formula that can be read, where it stands, and the cells that it looks at. */
export interface Formula extends CellRef {
  readonly expression: Expression;
  readonly reads: readonly Area[];
}

/** The formulas of a workbook; those that cannot be read are left out. */
export function formulasOf(workbook: WorkbookSnapshot): readonly Formula[] {
  const found: Formula[] = [];
  for (const { name, rows } of workbook.sheets) {
    rows.forEach((cells, row) =>
      cells?.formulas?.forEach((text, column) => {
        const expression = text === undefined ? undefined : readExpression(text);
        if (!expression) return;
        const cell = { sheet: name, row, column };
        const reads = referencesIn(expression).flatMap((each) => referencedArea(workbook, each, cell) ?? []);
        found.push({ ...cell, expression, reads });
      }),
    );
  }
  return found;
}

/** The cells that a reference means in a cell; undefined for another workbook's, and for what is no reference to cells. */
export function referencedArea(workbook: WorkbookSnapshot, reference: Expression, at: CellRef): Area | undefined {
  if (reference.kind === 'table') return tableArea(workbook, reference, at);
  if (reference.kind !== 'range' || reference.external) return undefined;
  const name = reference.sheet?.toLowerCase();
  const sheet = name === undefined ? at.sheet : workbook.sheets.find((each) => each.name.toLowerCase() === name)?.name;
  return sheet === undefined ? undefined : { sheet, ...areaOf(reference, 0) };
}

function referencesIn(expression: Expression | undefined): readonly Expression[] {
  switch (expression?.kind) {
    case 'range':
    case 'table':
      return [expression];
    case 'call':
      return expression.args.flatMap(referencesIn);
    case 'operation':
      return [...referencesIn(expression.left), ...referencesIn(expression.right)];
    case 'sign':
    case 'percent':
      return referencesIn(expression.operand);
    default:
      return [];
  }
}
