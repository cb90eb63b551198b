import type { CellRef } from '../../../plan/cell';
import type { Expression } from '../../../formulas/expression';
import { readExpression } from '../../../formulas/read-expression';
import { referencedArea, type Area } from '../../calculation/formulas-of';
import type { WorkbookSnapshot } from '../../snapshot';

/** Functions whose results change without their arguments, or look at cells that no reference names. */
const RESTLESS = new Set('NOW TODAY RAND RANDBETWEEN RANDARRAY INDIRECT OFFSET CELL INFO'.split(' '));

/** What a formula refers to; undefined where that cannot be known. */
type References = readonly Expression[] | undefined;

/** Which cells the formulas of a workbook look at. What was read of a formula's text is kept as long as this object is. */
export class FormulaReferences {
  private readonly read = new Map<string, References>();

  /** The cells that a formula looks at; undefined where that cannot be known, or where its result changes by itself. */
  areasOf(workbook: WorkbookSnapshot, formula: string, at: CellRef): readonly Area[] | undefined {
    const areas: Area[] = [];
    for (const reference of this.referencesOf(formula) ?? [undefined]) {
      if (reference && isOfOtherBook(reference)) continue;
      const found =
        reference?.kind === 'name'
          ? this.areasOfName(workbook, reference.name, at)
          : reference && referencedArea(workbook, reference, at);
      if (!found) return undefined;
      areas.push(...(Array.isArray(found) ? (found as readonly Area[]) : [found as Area]));
    }
    return areas;
  }

  private areasOfName(workbook: WorkbookSnapshot, name: string, at: CellRef): readonly Area[] | undefined {
    const named = workbook.names.filter((each) => each.name.toLowerCase() === name.toLowerCase());
    const found = named.find(({ sheet }) => sheet === at.sheet) ?? named.find(({ sheet }) => sheet === undefined);
    const references = found && this.referencesOf(found.formula);
    const areas = references?.map((reference) =>
      isFixed(reference) ? referencedArea(workbook, reference, at) : undefined,
    );
    return areas?.every((area) => area !== undefined) ? areas : undefined;
  }

  private referencesOf(formula: string): References {
    if (this.read.has(formula)) return this.read.get(formula);
    const expression = readExpression(formula);
    const references = expression && referencesIn(expression);
    this.read.set(formula, references);
    return references;
  }
}

function isOfOtherBook(reference: Expression): boolean {
  return (reference.kind === 'range' || reference.kind === 'name') && reference.external;
}

/** A name's own references are the same wherever it stands only if they are absolute. */
function isFixed(reference: Expression): boolean {
  if (reference.kind !== 'range') return reference.kind === 'table';
  const { from, to, external } = reference;
  return (
    !external &&
    [from, to].every((part) => (part.row < 0 || part.rowAbsolute) && (part.column < 0 || part.columnAbsolute))
  );
}

function referencesIn(expression: Expression): References {
  switch (expression.kind) {
    case 'range':
    case 'table':
    case 'name':
      return [expression];
    case 'call':
      return RESTLESS.has(expression.name) ? undefined : together(expression.args);
    case 'operation':
      return together([expression.left, expression.right]);
    case 'sign':
    case 'percent':
      return referencesIn(expression.operand);
    case 'number':
    case 'text':
    case 'other':
      return [];
  }
}

function together(parts: readonly (Expression | undefined)[]): References {
  const all: Expression[] = [];
  for (const part of parts) {
    const references = part ? referencesIn(part) : [];
    if (!references) return undefined;
    all.push(...references);
  }
  return all;
}
