import type { Plan, PlanSettings } from '../plan/plan';
import type { Block, RowSource, Sourced } from '../plan/source';
import { SETTINGS_ROWS } from '../workbook/layout/settings-rows';
import { tableOf } from '../workbook/layout/tables';
import { isLong } from './cell-paths';
import { DOCUMENT_FIELDS, TABLE_KEYS, type TableKey } from './document-fields';
import { readEntry } from './entries';
import type { Entry } from './field-carriers';
import { gatherRows } from './long-rows';
import { readCells, SourceReader, type EntryCells } from './read-cells';
import { settingsBlocks } from './settings-blocks';
import type { Styrplan } from './styrplan';
import { templateBlock } from './template-block';
import { yearFields } from './year-fields';

/** Tables whose rows get an id made from their text when the workbook has no column for ids. */
const DERIVES_IDS: ReadonlySet<TableKey> = new Set(['goals', 'measures', 'activities', 'assignments']);

/**
 * The plan of a document that the schema has accepted: the inverse of `toStyrplan`. Every row has a source: the cells that the document
 * tells of, else the place that the template would give it, so that findings always have an address.
 */
export function fromStyrplan(document: Styrplan): Plan {
  const cells = readCells(document.provenance.cells);
  const told = tellsCells(document);
  const settings = readSettings(document, told ? cells.settings : undefined);
  const blocks: Block[] = settingsBlocks(settings.cells);
  const tables: Partial<Record<TableKey, readonly (Entry & Sourced)[]>> = {};
  for (const table of TABLE_KEYS) {
    const rows = readRows(document, table);
    const found = new SourceReader(table, cells.tables.get(table) ?? new Map<number, EntryCells>());
    const template = (): Block => templateBlock(table, rows.length, yearFields(document, table));
    let fallback = told ? undefined : template();
    tables[table] = rows.map((row, ordinal) => {
      const source = found.source(row.first) ?? { block: (fallback ??= template()), row: ordinal + 1 };
      return { ...readEntry(row.entry, DOCUMENT_FIELDS[table], withDerivedId(table, row.entry, source)), ...row.years };
    });
    const block = rows.length === 0 ? (found.emptyBlock() ?? fallback) : fallback;
    blocks.push(...found.blocks, ...(block ? [block] : []));
  }
  return { settings, years: document.period.years, blocks, facts: [], ...tables } as unknown as Plan;
}

/** One row of the plan as the document has it. */
interface DocumentRow {
  readonly entry: Entry;
  /** The place of the row's first entry. */
  readonly first: number;
  /** What rows of tables in long form say by year. */
  readonly years: Entry;
}

function readRows(document: Styrplan, table: TableKey): DocumentRow[] {
  const entries = document[table] as unknown as readonly Entry[];
  if (!isLong(table)) return entries.map((entry, first) => ({ entry, first, years: {} }));
  const shared = table === 'frames' ? ['organisationId', 'organisation', 'kind'] : ['item', 'label'];
  return gatherRows(entries, shared).map(({ shared: entry, first, amounts, texts }) => ({
    entry,
    first,
    years: table === 'frames' ? { amounts } : { amounts, texts },
  }));
}

/** An id that no cell holds was made from the row's text. */
function withDerivedId(table: TableKey, entry: Entry, source: RowSource): RowSource {
  const stands = source.block.columns['id'] !== undefined || source.cells?.['id'] !== undefined;
  return DERIVES_IDS.has(table) && entry['id'] !== undefined && !stands ? { ...source, derived: ['id'] } : source;
}

/** Whether the document knows where it was read; an empty one has nothing to tell. */
function tellsCells({ provenance, ...document }: Styrplan): boolean {
  return Object.keys(provenance.cells).length > 0 || TABLE_KEYS.every((table) => document[table].length === 0);
}

function readSettings(
  { municipality, period, taxRate, carryOverCap, plan }: Styrplan,
  told: PlanSettings['cells'] | undefined,
): PlanSettings {
  const settings: Record<string, unknown> = {
    ...plan,
    municipality: municipality.name,
    organisationNumber: municipality.organisationNumber,
    budgetYear: period.budgetYear,
    taxRate,
    carryOverCap,
  };
  const stated = [...SETTINGS_ROWS.map(({ field }) => field), 'ladder']
    .filter((field) => settings[field] !== undefined)
    .map((field) => [field, settings[field]] as const);
  const { sheet } = tableOf('settings');
  const places = SETTINGS_ROWS.map(({ field }, index) => [field, { sheet, row: index + 1, column: 1 }] as const);
  return { unit: 'kr', ...Object.fromEntries<unknown>(stated), cells: told ?? Object.fromEntries(places) };
}
