import type { CellRef } from '../../plan/cell';
import type { BudgetRow, Frame, Measure, Phase } from '../../plan/plan';
import type { RowSource, Sourced } from '../../plan/source';

/** Whether an entity was read from a row of its own year, or from columns whose year a title states. */
function isYearRow(entity: Sourced): boolean {
  const { columns } = entity.source.block;
  return (
    columns['year'] !== undefined ||
    columns['amount'] !== undefined ||
    columns['target'] !== undefined ||
    columns['result'] !== undefined
  );
}

/** In long form the rows of one entity, a year each, become one; in wide form nothing changes. */
export function mergeYears<Entity extends Sourced>(
  entities: readonly Entity[],
  keyOf: (entity: Entity) => string,
  merge: (first: Entity, next: Entity) => Entity,
): Entity[] {
  if (!entities.some(isYearRow)) return [...entities];
  const merged: Entity[] = [];
  const places = new Map<string, number>();
  for (const entity of entities) {
    const key = isYearRow(entity) ? keyOf(entity) : undefined;
    const place = key === undefined ? undefined : places.get(key);
    if (place !== undefined) {
      merged[place] = merge(merged[place]!, withYearCells(entity));
      continue;
    }
    if (key !== undefined) places.set(key, merged.length);
    merged.push(withYearCells(entity));
  }
  return merged;
}

/** The row's year values under the names they have in wide form: `amount` of 2027 is also `amounts:2027`. */
function withYearCells<Entity extends Sourced>(entity: Entity): Entity {
  if (!isYearRow(entity)) return entity;
  const { block, row, cells = {} } = entity.source;
  const more: Record<string, { sheet: string; row: number; column: number }> = { ...cells };
  const add = (field: string, key: string): void => {
    const column = block.columns[field];
    if (column !== undefined && !more[key]) more[key] = { sheet: block.sheet, row, column };
  };
  const values = entity as {
    results?: readonly { year: number }[];
    targets?: readonly { year: number }[];
    amounts?: readonly { year: number; phase?: Phase }[];
  };
  for (const { year } of values.results ?? []) add('result', `results:${year}`);
  for (const { year } of values.targets ?? []) add('target', `targets:${year}`);
  for (const { year, phase } of values.amounts ?? []) add('amount', `${phase ?? 'amounts'}:${year}`);
  return { ...entity, source: { ...entity.source, cells: more } };
}

function mergeSources(first: RowSource, next: RowSource): RowSource {
  return {
    ...first,
    cells: { ...troubledCells(next, first), ...next.cells, ...first.cells },
    ...((first.problems || next.problems) && { problems: { ...next.problems, ...first.problems } }),
  };
}

/** The cells of what only the later row could not read: its trouble stands there, not in the first row. */
function troubledCells({ block, row, problems = {} }: RowSource, first: RowSource): Record<string, CellRef> {
  const cells: Record<string, CellRef> = {};
  for (const field of Object.keys(problems)) {
    const column = block.columns[field];
    if (column !== undefined && !first.problems?.[field]) cells[field] = { sheet: block.sheet, row, column };
  }
  return cells;
}

/** Two rows of one measure, a year each, as one. */
export function mergeMeasures(first: Measure, next: Measure): Measure {
  return {
    ...first,
    results: [...first.results, ...next.results],
    targets: [...first.targets, ...next.targets],
    source: mergeSources(first.source, next.source),
  };
}

/** Two rows of one frame or one budget line, a year each, as one. */
export function mergeAmounts<Entity extends Frame | BudgetRow>(first: Entity, next: Entity): Entity {
  return { ...first, amounts: [...first.amounts, ...next.amounts], source: mergeSources(first.source, next.source) };
}
