import { isBlank, isCellError, rangeOf, type Cell, type Cells, type Input } from '../figures/cells';
import type { Figures } from '../figures/figure';
import { FigureArgumentError } from '../figures/figure-argument-error';
import { modelArgument } from '../figures/model-argument';
import { summarise } from '../findings/summary';
import type { Language } from '../messages/rule-texts';
import { word } from '../messages/words';
import type { GovernanceModel } from '../models/model';
import type { GivenRange } from '../workbook/range-workbook';
import type { CellValue } from '../workbook/snapshot';
import { UnreadRangeError, validateRanges, type RangeFinding } from './validate-ranges';

/** A table as a worksheet function is given it; one single cell among them names the model. */
export interface TableArgument {
  readonly input: Input;
  /** Where the range stands; absent for values that a formula worked out. */
  readonly address?: string | undefined;
}

/**
 * VALIDERA: the findings of whole tables, headers included, a row each: severity, rule, cell and message, in the order of the tables.
 * Without findings one row says so in its last cell. A single cell that is not blank names the model. Throws `FigureArgumentError`
 * for an unknown model, where no table is given, and for a range that the recogniser reads as no table.
 */
export function tableFindings(tables: readonly TableArgument[], language: Language): Figures {
  const findings = validated(tables, language);
  if (findings.length === 0) return [['', '', '', { messageId: 'tables.clean', data: {} }]];
  return findings.map(({ severity, ruleId, cell, message }) => [
    capitalised(word(`severity.${severity}`, language)),
    ruleId,
    cell,
    message,
  ]);
}

/** FYND: how many errors, warnings and pieces of information `tableFindings` has, side by side. Throws as it does. */
export function tableCounts(tables: readonly TableArgument[], language: Language): Figures {
  const { errors, warnings, information } = summarise(validated(tables, language));
  return [[errors, warnings, information]];
}

function validated(tables: readonly TableArgument[], language: Language): readonly RangeFinding[] {
  let model: GovernanceModel | undefined;
  const ranges: (GivenRange & { readonly place: number })[] = [];
  tables.forEach(({ input, address }, index) => {
    const cells = rangeOf(input);
    if (cells.every((row) => row.every(isBlank))) return;
    if (cells.length === 1 && cells[0]!.length === 1) model = modelArgument(input);
    else ranges.push({ values: valuesOf(cells), place: index + 1, ...(address !== undefined && { address }) });
  });
  if (ranges.length === 0) throw new FigureArgumentError('tabell1', 'tables.none');
  try {
    return validateRanges(ranges, { language, ...(model && { model }) });
  } catch (error) {
    if (!(error instanceof UnreadRangeError)) throw error;
    throw new FigureArgumentError(`tabell${ranges[error.index]!.place}`, 'tables.unread');
  }
}

function valuesOf(cells: Cells): CellValue[][] {
  return cells.map((row) => row.map(valueOf));
}

function valueOf(cell: Cell): CellValue {
  if (isCellError(cell)) return { error: cell.code };
  return cell === undefined || cell === '' ? null : cell;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
