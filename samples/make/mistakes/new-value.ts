import type { TemplateCell } from '../../../src/workbook/template/template-content';
import type { NewValue, RowPlace } from './mistake';

/**
 * What a cell holds after a mistake.
 * @param cellOf the same column's cell of another row
 */
export function newValue(
  before: TemplateCell | undefined,
  value: NewValue,
  cellOf: (place: RowPlace) => TemplateCell | undefined,
): TemplateCell | undefined {
  if (typeof value !== 'object') return value;
  if ('plus' in value) return Number(before) + value.plus;
  if ('times' in value) return Number(before) * value.times;
  if ('asText' in value) return `${String(before).replace('.', ',')}${value.asText}`;
  if ('linked' in value) return { formula: value.linked, value: Number(before) };
  if ('typed' in value) return Number(sumOf(before).value);
  return 'sumWithoutLast' in value ? shorterSum(before, Number(cellOf(value.sumWithoutLast))) : value;
}

/** A sum whose range ends one row too early, and what it then comes to. */
function shorterSum(before: TemplateCell | undefined, last: number): TemplateCell {
  const { formula, value } = sumOf(before);
  return {
    formula: formula.replace(/(\d+)\)$/, (_all, row: string) => `${Number(row) - 1})`),
    value: Number(value) - last,
  };
}

/** @throws Error for a cell that is no formula */
function sumOf(cell: TemplateCell | undefined): Extract<TemplateCell, { readonly formula: string }> {
  if (typeof cell !== 'object' || !('formula' in cell)) throw new Error('there is no formula to change');
  return cell;
}
