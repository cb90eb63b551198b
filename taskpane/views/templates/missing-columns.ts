import {
  neededColumns,
  tableOf,
  type Finding,
  type GovernanceModel,
  type NewHeaders,
  type RecognisedBlock,
} from '../../../src/index';

/** The columns that one table lacks. */
export interface MissingColumns {
  /** What is written, but for the headers. */
  readonly where: Omit<NewHeaders, 'headers'>;
  /** Headers that a finding asks for. */
  readonly asked: readonly string[];
  /** Headers that rules of the model look at, and that nothing is wrong without. */
  readonly useful: readonly string[];
}

const MISSING = 'workbook/missing-column';

/** The tables that lack columns: those that a finding names, and those of the template that a rule of the model could use. */
export function missingColumns(
  recognised: readonly RecognisedBlock[],
  open: readonly Finding[],
  model: GovernanceModel,
): readonly MissingColumns[] {
  const found = new Map<object, MissingColumns>();
  for (const block of recognised) {
    const { sheet, table, headerRow, range, entity, columns } = block;
    const region = block.outline ?? block;
    if (entity === 'settings' || found.has(region)) continue;
    const asked = open.flatMap(({ ruleId, anchor, data: { header } }) =>
      ruleId === MISSING &&
      typeof header === 'string' &&
      anchor.sheet === sheet &&
      anchor.row === headerRow &&
      anchor.column === range.left
        ? [header]
        : [],
    );
    const useful = block.template ? withoutColumn(block, model).filter((header) => !asked.includes(header)) : [];
    if (asked.length + useful.length === 0) continue;
    const last = Math.max(range.right, ...columns.map(({ column }) => column));
    found.set(region, {
      where: { sheet, ...(table !== undefined && { table }), lastHeader: { sheet, row: headerRow, column: last } },
      asked: [...new Set(asked)],
      useful,
    });
  }
  return [...found.values()];
}

function withoutColumn({ entity, columns }: RecognisedBlock, model: GovernanceModel): readonly string[] {
  const there = new Set(columns.map(({ field }) => field));
  const needed = new Set(neededColumns(entity, model));
  return tableOf(entity).columns.flatMap(({ field, header }) =>
    needed.has(header) && !there.has(field) ? [header] : [],
  );
}
