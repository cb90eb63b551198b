import type { GovernanceModel } from '../models/model';
import type { BalanceRow, Frame, Plan, PlanSettings } from '../plan/plan';
import type { Sourced } from '../plan/source';
import { sealed } from './digests';
import { DOCUMENT_FIELDS, TABLE_KEYS, type TableKey } from './document-fields';
import { writeEntry } from './entries';
import type { Entry } from './field-carriers';
import { isLong } from './cell-paths';
import { toLongEntries } from './long-rows';
import { namedIds, type NamedIds } from './named-ids';
import { STYRPLAN_VERSION, type Styrplan, type StyrplanContent, type StyrplanSettings } from './styrplan';
import { writeVerdict, type Checked } from './verdict';
import { writeEmptyTable, writeSettingCells, writeTableCells, type Cells } from './write-cells';

/** What a document says beside the plan. */
export interface StyrplanContext {
  readonly model: Pick<GovernanceModel, 'id' | 'version' | 'levels'> & { readonly digest: string };
  /** The workbook's file name, without its folder. */
  readonly workbookName: string;
  readonly generator: { readonly name: string; readonly version: string };
  /** ISO 8601 with time and zone (`2026-10-31T09:00:00Z`): the caller's clock, for this module has none. */
  readonly generatedAt: string;
  readonly verdict: Checked;
}

/** The submission in the central format. The same plan and context give the same digest everywhere; of the context, `generatedAt` does not count. */
export async function toStyrplan(plan: Plan, context: StyrplanContext): Promise<Styrplan> {
  const { settings } = plan;
  const cells: Cells = {};
  writeSettingCells(cells, settings);
  const tables = writeTables(plan, namedIds(plan.organisations, context.model), cells);
  return sealed({
    format: 'styrplan',
    version: STYRPLAN_VERSION,
    municipality: present({ name: settings.municipality, organisationNumber: settings.organisationNumber }),
    model: { id: context.model.id, version: context.model.version, digest: context.model.digest },
    period: { ...present({ budgetYear: settings.budgetYear }), years: plan.years },
    currency: 'SEK',
    ...tables,
    ...present({ taxRate: settings.taxRate, carryOverCap: settings.carryOverCap }),
    plan: otherSettings(settings),
    verdict: writeVerdict(context.verdict),
    provenance: {
      workbook: context.workbookName,
      cells,
      generator: `${context.generator.name} ${context.generator.version}`,
      generatedAt: context.generatedAt,
    },
  });
}

function otherSettings({
  committee,
  decidedBy,
  decidedOn,
  asOf,
  preparedBy,
  version,
  unit,
  model,
  ladder,
}: PlanSettings): StyrplanSettings {
  return present({ committee, decidedBy, decidedOn, asOf, preparedBy, version, unit, model, ladder });
}

/** An object without its undefined values; a zero without its sign. */
function present<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept.map(([key, value]) => [key, value === 0 ? 0 : value])) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** The document's tables, and on the way where their rows stand. */
function writeTables(plan: Plan, ids: NamedIds, cells: Cells): Pick<StyrplanContent, TableKey> {
  const tables: Partial<Record<TableKey, Entry[]>> = {};
  for (const table of TABLE_KEYS) {
    const empty = plan[table].length === 0 ? plan.blocks.find(({ entity }) => entity === table) : undefined;
    if (empty) writeEmptyTable(cells, table, empty);
    if (isLong(table)) {
      const { entries, rowOf } = toLongEntries(longRows(plan[table], table, ids));
      tables[table] = entries;
      writeTableCells(cells, table, plan[table], rowOf);
    } else {
      tables[table] = plan[table].map((row) => writeEntry(row, DOCUMENT_FIELDS[table], ids));
      writeTableCells(cells, table, plan[table]);
    }
  }
  return tables as unknown as Pick<StyrplanContent, TableKey>;
}

function longRows(
  rows: readonly (Frame | BalanceRow)[],
  table: TableKey,
  ids: NamedIds,
): Parameters<typeof toLongEntries>[0] {
  return rows.map((row: (Frame | BalanceRow) & Sourced) => ({
    shared: writeEntry(row, DOCUMENT_FIELDS[table], ids),
    parts: [...row.amounts, ...('texts' in row ? row.texts : [])],
  }));
}
