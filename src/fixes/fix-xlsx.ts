import { checkWorkbook } from '../check/check-workbook';
import { openWorkbook, type OpenedWorkbook } from '../check/open-workbook';
import type { GovernanceModel } from '../models/model';
import { sheetAddress } from '../plan/cell';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { patchXlsx, type PatchXlsxOptions } from '../workbook/xlsx/patch/patch-xlsx';
import { readXlsx } from '../workbook/xlsx/read-xlsx';
import { chooseFixes } from './choose-fixes';
import type { ChosenFixes, FixOptions } from './chosen-fixes';
import { newFindings } from './new-findings';
import type { CellRefusal } from './refused-cell';

/** The mended copy of a file, and what was done to it. */
export interface FixedXlsx extends ChosenFixes {
  /** The file's own bytes where nothing was mended. */
  readonly bytes: Uint8Array;
}

/** How a file is mended. */
export interface FixXlsxOptions extends FixOptions {
  /** See `PatchXlsxOptions`. */
  readonly deflater?: PatchXlsxOptions['deflater'];
}

/** The copy that was made does not read as it was to: a fault of ours, and the copy must not be used. */
export class FixedCopyError extends Error {
  override readonly name = 'FixedCopyError';
}

/**
 * Mends a copy of an .xlsx file, and reads the copy again to see that it is as it was to be.
 * @param archive the bytes that `opened` was read from
 * @throws FixedCopyError, and XlsxError as reading does
 */
export function fixXlsx(
  archive: Uint8Array,
  opened: OpenedWorkbook,
  model: GovernanceModel,
  { deflater, ...options }: FixXlsxOptions = {},
): FixedXlsx {
  const refused = new Map<string, CellRefusal>(options.refused);
  for (;;) {
    const chosen = chooseFixes(opened, model, { ...options, refused });
    const patched = patchXlsx(archive, [...chosen.writes, ...chosen.results], {
      hasFormulas: hasFormulas(opened.workbook),
      ...(deflater && { deflater }),
    });
    if (patched.refused.length === 0) {
      if (chosen.writes.length > 0) tryCopy(patched.bytes, chosen, model, options);
      return { ...chosen, bytes: patched.bytes };
    }
    for (const { write, reason } of patched.refused) refused.set(sheetAddress(write), reason);
  }
}

function tryCopy(bytes: Uint8Array, { check, after }: ChosenFixes, model: GovernanceModel, options: FixOptions): void {
  const copy = openWorkbook(readXlsx(bytes, { name: after.workbook.name }), { ...options.open, model });
  const [unforeseen] = newFindings(check.open, new Set(), checkWorkbook(copy, model, options.check).open);
  if (unforeseen) throw new FixedCopyError(`${unforeseen.ruleId} at ${sheetAddress(unforeseen.anchor)} in the copy`);
}

function hasFormulas({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ rows }) => rows.some((row) => row?.formulas !== undefined));
}
