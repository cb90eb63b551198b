import { BooleanNumber } from '@univerjs/core';
import type { HostVisibility } from '../../host/engine';
import type { UniverBook } from '../univer-book';

/** Which sheets are hidden, and how much: Univer knows only whether. */
export function hostVisibilities({ workbook, side }: UniverBook): ReadonlyMap<string, HostVisibility> {
  return new Map(
    workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      const isHidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
      return [id, isHidden ? (side.visibilities.get(id) === 'VeryHidden' ? 'VeryHidden' : 'Hidden') : 'Visible'];
    }),
  );
}
