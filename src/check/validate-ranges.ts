import type { Finding } from '../findings/finding';
import type { Language } from '../messages/rule-texts';
import { findModel } from '../models/built-in-models';
import type { GovernanceModel } from '../models/model';
import { sheetAddress } from '../plan/cell';
import { placeOf, rangeWorkbook, type GivenRange, type RangePlace } from '../workbook/range-workbook';
import type { RecognisedBlock } from '../workbook/recogniser/recognised';
import { checkWorkbook } from './check-workbook';
import { messageOf } from './message-of';
import { openWorkbook } from './open-workbook';

/** A finding as a worksheet function shows it. */
export interface RangeFinding extends Pick<Finding, 'severity' | 'ruleId'> {
  /** The cell with its sheet: `Mål!E8`. */
  readonly cell: string;
  readonly message: string;
}

export interface ValidateOptions {
  readonly language: Language;
  /** The model to check by; else what the ranges themselves state, else the law, on which every model builds. */
  readonly model?: GovernanceModel;
}

const NAMES: Readonly<Record<Language, string>> = { sv: 'tabell', en: 'table' };

/** A range with more than a header in it that no table of a plan was recognised in. */
export class UnreadRangeError extends Error {
  override readonly name = 'UnreadRangeError';

  /** `index` is the range's place among those that were given. */
  constructor(readonly index: number) {
    super(`range ${index + 1} holds no table that is known`);
  }
}

/**
 * Checks tables that were handed over as ranges with their headers: read by the recogniser and judged by the rules as a whole workbook
 * is. Findings come in the order of the ranges, each at its real cell; a range without an address is named `tabell1`. What no
 * range shows (formulas, number formats, hidden rows) is not judged. Throws `UnreadRangeError` for a range that is read as no table.
 */
export function validateRanges(
  ranges: readonly GivenRange[],
  { language, model }: ValidateOptions,
): readonly RangeFinding[] {
  const nameOf = (place: number): string => `${NAMES[language]}${place}`;
  const opened = openWorkbook(rangeWorkbook(ranges, nameOf), model ? { model } : {});
  ranges.forEach((range, index) => {
    if (!isRead(placeOf(range, nameOf(index + 1)), range, opened.recognised)) throw new UnreadRangeError(index);
  });
  const { open } = checkWorkbook(opened, model ?? opened.model ?? findModel('kommunallagen')!);
  return open.map((finding) => ({
    severity: finding.severity,
    ruleId: finding.ruleId,
    cell: sheetAddress(finding.anchor),
    message: messageOf(finding, language),
  }));
}

/** Whether a block was recognised somewhere in a range; a header alone is a table that is not used yet. */
function isRead({ sheet, top, left }: RangePlace, { values }: GivenRange, blocks: readonly RecognisedBlock[]): boolean {
  const filled = values.filter((row) => row.some((value) => value !== null && value !== ''));
  if (filled.length < 2) return true;
  const [bottom, right] = [top + values.length - 1, left + values[0]!.length - 1];
  return blocks.some(
    ({ sheet: name, range }) =>
      name === sheet && range.top <= bottom && range.bottom >= top && range.left <= right && range.right >= left,
  );
}
