import { columnLetters, sheetAddress } from '../../plan/cell';
import type { GovernanceModel } from '../../models/model';
import type { Plan } from '../../plan/plan';
import type { Block, EntityKind, Sourced } from '../../plan/source';
import { lacksReferredIds } from '../lookups/goals/absent-ids';
import { tableHeader } from '../lookups/columns/table-headers';
import { LOST_COLUMNS } from '../lookups/columns/lost-columns';
import { PLAN_TABLES, type PlanTable } from '../lookups/columns/plan-tables';
import { defineRule, type NeededColumn } from '../rule';

/**
 * What sheets of people's own must have too, where nothing else says it. Other columns may be absent there: a heading, a sheet's name
 * or a document beside the workbook says what the template has a column for.
 */
const CORE: Readonly<Partial<Record<EntityKind, readonly string[]>>> = { measures: ['goalId'] };

/** The rules that cannot find goals without ids. */
const REFERRING: readonly string[] = ['chain/unknown-parent', 'measure/orphan', 'activity/unknown-goal'];

/** A table that holds rows lacks a column that rules of the model need. One finding a column, at the header row's first cell. */
export const missingColumn = defineRule({
  id: 'workbook/missing-column',
  reads: [...PLAN_TABLES, 'blocks'],
  sources: [],
  options: {},
  messages: ['missing'],
  check({ plan, model, needed, report }) {
    const rows = rowsByBlock(plan);
    const told = new Set<string>();
    for (const block of plan.blocks) {
      const own = rows.get(block);
      if (!own) continue;
      const lacking = new Map(lackingIn(block, own, needed));
      if (!lacking.has('id') && lacksReferredIds(plan, block)) lacking.set('id', REFERRING);
      if (block.template) for (const [field, rules] of lostIn(block, own, model, plan)) lacking.set(field, rules);
      for (const [fields, rules] of lacking) {
        const [field] = fields.split('|');
        if (!block.template && !isCore(block.entity, field!, plan)) continue;
        const anchor = { sheet: block.sheet, row: block.headerRow, column: block.range.left };
        const key = `${sheetAddress(anchor)} ${block.entity} ${field}`;
        if (told.has(key)) continue;
        told.add(key);
        report({
          messageId: 'missing',
          data: {
            header: tableHeader(block.entity, field!),
            first: columnLetters(block.range.left),
            last: columnLetters(block.range.right),
            rules,
          },
          anchor,
          subject: `column:${block.entity}/${field}`,
        });
      }
    }
  },
});

/** The needs that no column and no value of the block's rows meets, each with the rules that have it. */
function lackingIn(
  block: Block,
  rows: () => readonly Sourced[],
  needed: readonly NeededColumn[],
): ReadonlyMap<string, readonly string[]> {
  const lacking = new Map<string, string[]>();
  const known = new Map<string, boolean>();
  const isThere = (field: string): boolean => {
    let answer = known.get(field);
    if (answer === undefined) known.set(field, (answer = has(block, rows, field)));
    return answer;
  };
  for (const { entity, fields, rule } of needed) {
    if (entity !== block.entity || fields.some(isThere)) continue;
    const key = fields.join('|');
    const rules = lacking.get(key);
    if (!rules) lacking.set(key, [rule]);
    else if (!rules.includes(rule)) rules.push(rule);
  }
  return lacking;
}

/** The columns that the rows of other tables, or the block's own, show that it has lost. */
function lostIn(
  block: Block,
  rows: () => readonly Sourced[],
  model: GovernanceModel,
  plan: Pick<Plan, PlanTable>,
): readonly (readonly [string, readonly string[]])[] {
  return LOST_COLUMNS.flatMap(({ entity, field, rules, isLost }) => {
    const heard = rules.filter((rule) => ['error', 'warning'].includes(model.rules[rule]?.severity ?? 'off'));
    if (entity !== block.entity || heard.length === 0 || has(block, rows, field) || !isLost(block, plan)) return [];
    return [[field, heard] as const];
  });
}

/** Whether the block has the column, or a heading, the sheet or Plan states the value for its rows. */
function has(block: Block, rows: () => readonly Sourced[], field: string): boolean {
  if (block.columns[field] !== undefined) return true;
  return rows().some((row) => {
    if (row.source.cells?.[field] !== undefined) return true;
    if (row.source.derived?.includes(field)) return false;
    const value = (row as unknown as Readonly<Record<string, unknown>>)[field];
    return value !== undefined && !(Array.isArray(value) && value.length === 0);
  });
}

/** Without any tie between the measures and the goals of a workbook that has both, every goal would be without a measure. */
function isCore(entity: EntityKind, field: string, { goals, measures }: Pick<Plan, 'goals' | 'measures'>): boolean {
  return (
    (CORE[entity]?.includes(field) ?? false) &&
    goals.length > 0 &&
    measures.every((measure) => measure.goalId === undefined && measure.source.block.columns['goalId'] === undefined)
  );
}

/** Each block with rows, and a look at them. The rows of a block stand together, so they need not be gathered to know that there are any. */
function rowsByBlock(plan: Pick<Plan, PlanTable>): ReadonlyMap<Block, () => readonly Sourced[]> {
  const rows = new Map<Block, () => readonly Sourced[]>();
  for (const table of PLAN_TABLES) {
    const list = plan[table] as readonly Sourced[];
    let last: Block | undefined;
    for (const { source } of list) {
      if (source.block === last) continue;
      last = source.block;
      if (!rows.has(last)) rows.set(last, ofBlock(list, last));
    }
  }
  return rows;
}

function ofBlock(rows: readonly Sourced[], block: Block): () => readonly Sourced[] {
  let own: readonly Sourced[] | undefined;
  return () => (own ??= rows.filter(({ source }) => source.block === block));
}
