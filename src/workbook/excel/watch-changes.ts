import { a1Range } from '../../plan/cell';
import type { WorkbookChange } from '../live-workbook';
import { areasOfAddress } from './areas-of-address';
import { supportsExcelApi, supportsSheetEvents } from './requirements';

/** Calculations that tell of more areas than this say no more than the formulas themselves do. */
const MOST_CALCULATED = 50;

/** Changes of cells, as both a table and its sheet tell of them. */
const CELL_CHANGES: ReadonlySet<string> = new Set([
  'RangeEdited',
  'RowInserted',
  'RowDeleted',
  'ColumnInserted',
  'ColumnDeleted',
  'CellInserted',
  'CellDeleted',
]);

/** What the events of Office.js have in common. */
interface SheetEvent {
  readonly worksheetId: string;
}

interface CellsEvent extends SheetEvent {
  readonly address: string;
}

type Handled = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Tells of changes. Edits by co-authors come as one's own do.
 * @param nameOf the name of a sheet by its id; undefined for one that is not known
 * @returns what stops it: in the context that the handlers were added with, as Excel demands
 */
export async function watchChanges(
  context: Excel.RequestContext,
  nameOf: (sheetId: string) => string | undefined,
  tell: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  const { worksheets, tables } = context.workbook;
  const structure = async (): Promise<void> => tell({ kind: 'structure' });
  const whole = async ({ worksheetId }: SheetEvent): Promise<void> => {
    const sheet = nameOf(worksheetId);
    tell(sheet === undefined ? { kind: 'structure' } : { kind: 'cells', sheet });
  };
  const cells = async ({ worksheetId, address }: CellsEvent): Promise<void> => {
    const sheet = nameOf(worksheetId);
    const ranges = areasOfAddress(address);
    if (sheet === undefined || ranges.length === 0) return whole({ worksheetId });
    for (const range of ranges) tell({ kind: 'cells', sheet, range });
  };
  // Whole rows are hidden; that their first cell is read again tells of it.
  const rows = async ({ worksheetId, address }: CellsEvent): Promise<void> => {
    const firsts = areasOfAddress(address ?? '').map((range) => a1Range({ ...range, left: 0, right: 0 }));
    await cells({ worksheetId, address: firsts.join() });
  };
  const added: Handled[] = [
    worksheets.onAdded.add(structure),
    worksheets.onDeleted.add(structure),
    worksheets.onChanged.add((event) => (event.changeType === 'RangeEdited' ? cells(event) : whole(event))),
    worksheets.onFormatChanged.add(cells),
    worksheets.onCalculated.add(async (event) => {
      const ranges = areasOfAddress(event.address ?? '');
      if (ranges.length > 0 && ranges.length <= MOST_CALCULATED && nameOf(event.worksheetId) !== undefined)
        await cells(event);
    }),
    tables.onAdded.add(structure),
    tables.onDeleted.add(structure),
    // What happens to a table's cells its sheet tells of; a table that is drawn larger only the table.
    tables.onChanged.add(async (event) => (CELL_CHANGES.has(event.changeType) ? undefined : cells(event))),
    ...(supportsExcelApi('1.11') ? [worksheets.onRowHiddenChanged.add(rows)] : []),
    ...(supportsSheetEvents()
      ? [
          worksheets.onNameChanged.add(structure),
          worksheets.onMoved.add(structure),
          worksheets.onVisibilityChanged.add(structure),
        ]
      : []),
  ];
  await context.sync();
  return async () => {
    for (const handler of added) handler.remove();
    await context.sync();
  };
}
