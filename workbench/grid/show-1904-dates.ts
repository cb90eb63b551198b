import { CellValueType, InterceptorEffectEnum, type ICellData, type Nullable } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  INTERCEPTOR_POINT,
  INumfmtService,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { classifyFormat } from '../../src/index';
import type { UniverBook } from '../univer/univer-book';

/** Days from the beginning of Excel's older days, which Univer counts alone, to the first of 1904. */
const DAYS = 1462;
/** Before whatever reads what is typed; and after it, but before Univer's end of the line at -1. */
const FIRST = 2000;
const LAST = -0.5;

/**
 * Shows the dates of a workbook whose days are counted from 1904 on as they are, and takes dates that are typed as its own; the values stay what they are in the file. Nothing
 * for other workbooks.
 */
export function show1904Dates({ injector, unitId, date1904 }: UniverBook): void {
  if (!date1904) return;
  const formats = injector.get(INumfmtService);
  const interceptors = injector.get(SheetInterceptorService);
  const isDate = (pattern = 'General'): boolean => classifyFormat(pattern).kind === 'date';
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    // Number formats make a text of what they get.
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler: (cell, { unitId: unit, subUnitId, row, col }, next) => {
      const isNumber = cell?.t === CellValueType.NUMBER && typeof cell.v === 'number';
      if (!isNumber || unit !== unitId || !isDate(formats.getValue(unit, subUnitId, row, col)?.pattern))
        return next(cell);
      return next({ ...cell, v: (cell.v as number) + DAYS });
    },
  });
  let isTypedDate = false;
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _, next) => {
      isTypedDate = looksLikeDate(typedText(cell));
      return next(cell);
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: LAST,
    handler: (cell, _, next) => {
      const isNumber = cell?.t === CellValueType.NUMBER && typeof cell.v === 'number';
      return next(isTypedDate && isNumber ? { ...cell, v: (cell.v as number) - DAYS } : cell);
    },
  });
}

function typedText(cell: Nullable<ICellData>): string {
  return cell?.f ? '' : (cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? String(cell?.v ?? ''));
}

/** Whether what is typed, and was understood as a number, was a date: `2026-11-22`, `22/11 2026`, `22 nov`; no number and no time of day. */
export function looksLikeDate(typed: string): boolean {
  const text = typed.trim();
  if (text === '' || Number.isFinite(Number(text.replace(',', '.')))) return false;
  return /^\d{1,4}[-/.]\d{1,2}(?!\d*[.,]?\d*\s*%)/.test(text) || /(?:^|[\s\d.-])\p{L}{3,}(?:$|[\s\d.-])/u.test(text);
}
