import { a1Range, type CellRange, type ValidationChange } from '../../src/index';
import type { HostValidation } from '../host/engine';

function plain(formula: string): string {
  return formula.replace(/^=/, '');
}

/** How a validation is written. @param before as it was when the workbook was opened, where it is one of the file's */
export function validationChange(
  now: HostValidation,
  before: HostValidation | undefined,
  origin: number | undefined,
): ValidationChange {
  const { ranges, type, operator, formula1, formula2, more = {} } = now;
  if (before && origin !== undefined)
    return {
      origin,
      ranges,
      ...(formula1 !== undefined && formula1 !== before.formula1 && { formula1: plain(formula1) }),
      ...(formula2 !== undefined && formula2 !== before.formula2 && { formula2: plain(formula2) }),
    };
  const prompt = (more.prompt ?? {}) as Readonly<Record<string, unknown>>;
  const alert = (more.errorAlert ?? {}) as Readonly<Record<string, unknown>>;
  const text = (value: unknown, most: number): string => (typeof value === 'string' ? value.slice(0, most) : '');
  const style = text(alert.style, 20).toLowerCase();
  const attributes: Record<string, string> = {
    type,
    ...(operator !== undefined && operator !== 'between' && { operator }),
    ...(more.ignoreBlanks !== false && { allowBlank: '1' }),
    ...(more.inCellDropDown === false && { showDropDown: '1' }),
    ...(prompt.showPrompt !== false && (prompt.title || prompt.message) ? { showInputMessage: '1' } : {}),
    ...(alert.showAlert !== false && { showErrorMessage: '1' }),
    ...((style === 'warning' || style === 'information') && { errorStyle: style }),
    ...(alert.title ? { errorTitle: text(alert.title, 32) } : {}),
    ...(alert.message ? { error: text(alert.message, 255) } : {}),
    ...(prompt.title ? { promptTitle: text(prompt.title, 32) } : {}),
    ...(prompt.message ? { prompt: text(prompt.message, 255) } : {}),
  };
  return {
    ranges,
    attributes,
    ...(formula1 !== undefined && { formula1: plain(formula1) }),
    ...(formula2 !== undefined && { formula2: plain(formula2) }),
  };
}

/** Which validation of before one is now: the same but for ranges and formulas, and more of both the same than any other. */
export function sameValidation(one: HostValidation, other: HostValidation): boolean {
  return (
    JSON.stringify([one.type, one.operator, one.more]) === JSON.stringify([other.type, other.operator, other.more])
  );
}

/** Ranges in an order of their own, as one word. */
export function rangesKey(ranges: readonly CellRange[]): string {
  return ranges.map(a1Range).sort().join(' ');
}
