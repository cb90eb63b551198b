import { rangeOf } from '../range-of';
import type { SheetDetails } from './sheet-details';

/** The hidden columns of sheets, so far as they are told of together with the first cells. */
export interface HiddenColumns {
  /** Whether some sheet has both hidden columns and others. */
  readonly isNeeded: boolean;
  /** Asks for them. */
  readonly ask: () => void;
  /** The hidden columns of a sheet, after the next `sync`. */
  readonly of: (name: string) => ReadonlySet<number>;
}

/** Which columns of the sheets' used ranges are hidden. */
export function hiddenColumnsOf(
  context: Excel.RequestContext,
  details: ReadonlyMap<string, SheetDetails>,
): HiddenColumns {
  const asked = new Map<string, OfficeExtension.ClientResult<Excel.ColumnProperties[]>>();
  const mixed = [...details].filter(([, sheet]) => sheet.columnsHidden === 'some');
  return {
    isNeeded: mixed.length > 0,
    ask: () => {
      for (const [name, { used }] of mixed) {
        const top = rangeOf(context.workbook.worksheets.getItem(name), { ...used!, bottom: used!.top });
        asked.set(name, top.getColumnProperties({ columnHidden: true }));
      }
    },
    of: (name) => {
      const { used, columnsHidden } = details.get(name)!;
      const isHidden = (index: number): boolean =>
        columnsHidden === 'some' ? asked.get(name)?.value[index]?.columnHidden === true : columnsHidden;
      const columns = used ? Array.from({ length: used.right - used.left + 1 }, (_, index) => index) : [];
      return new Set(columns.filter(isHidden).map((index) => used!.left + index));
    },
  };
}
