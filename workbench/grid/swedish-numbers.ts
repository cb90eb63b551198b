import { CellValueType, InterceptorEffectEnum, type ICellData, type Injector, type Nullable } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { shownGeneral, withPoint } from './decimal-comma';

/** What is typed into a cell, before anything is made of it; undefined for a formula or a text with looks of its own. */
function typedText(cell: ICellData): string | undefined {
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? (typeof cell.v === 'string' ? cell.v : undefined);
  const hasLooks = (cell.p?.body?.textRuns ?? []).some(({ ts }) => ts && Object.keys(ts).length > 0);
  return text === undefined || hasLooks || cell.f ? undefined : text;
}

/**
 * Lets numbers be written and shown with a decimal comma and blanks between thousands, which Univer knows of number formats only: in cells that are General, in
 * the cell's editor, and in what is typed. The values themselves stay numbers.
 */
export function writeNumbersInSwedish(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // After number formats: what is a number still has none.
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler: (cell, _, next) =>
      next(
        cell && cell.t === CellValueType.NUMBER && typeof cell.v === 'number' && !Number.isInteger(cell.v)
          ? { ...cell, v: shownGeneral(cell.v) }
          : cell,
      ),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    // After Univer's own, which decides between the number and how it is shown.
    priority: -1,
    handler: (cell, _, next) => next(inEditor(cell)),
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // Before Univer's own, to which 1,234 is more than a thousand.
    priority: 1000,
    handler: (cell, _, next) => {
      const typed = cell ? typedText(cell) : undefined;
      const text = typed === undefined ? undefined : withPoint(typed);
      if (!cell || text === undefined) return next(cell);
      const { p: _without, ...rest } = cell;
      return next({ ...rest, v: text });
    },
  });
}

function inEditor(cell: Nullable<ICellData>): Nullable<ICellData> {
  if (!cell || cell.f || cell.p) return cell;
  if (typeof cell.v === 'number' && !Number.isInteger(cell.v)) return { ...cell, v: String(cell.v).replace('.', ',') };
  if (typeof cell.v === 'string' && /^-?\d+\.\d+%$/.test(cell.v)) return { ...cell, v: cell.v.replace('.', ',') };
  return cell;
}
