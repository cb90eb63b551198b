import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type DataValidationOperator,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { HostValidation } from '../../../host/engine';
import { fromUniver, toUniver } from '../univer-range';

/** A rule of Univer's that also carries what the API knows of it; its place counts only in Univer, and what it says where somebody changed that in the grid. */
export interface ValidationRule extends ISheetDataValidationRule {
  readonly host?: Omit<HostValidation, 'ranges'>;
  /** What Univer was given, to see whether it has changed. */
  readonly shown?: string;
}

const ANY: string = DataValidationType.ANY;
const KNOWN: ReadonlySet<string> = new Set([
  DataValidationType.LIST,
  DataValidationType.WHOLE,
  DataValidationType.DECIMAL,
  DataValidationType.DATE,
  DataValidationType.TEXT_LENGTH,
  DataValidationType.CUSTOM,
]);

/** A validation as Univer keeps it. A kind that it does not know allows everything there. */
export function validationRule({ ranges, ...host }: HostValidation, uid: string): ValidationRule {
  const { type, operator, formula1, formula2, more = {} } = host;
  const said = {
    type: KNOWN.has(type) ? type : DataValidationType.ANY,
    ...(operator !== undefined && type !== 'list' && { operator: operator as DataValidationOperator }),
    ...(formula1 !== undefined && { formula1: inUniver(type, formula1) }),
    ...(formula2 !== undefined && { formula2: inUniver(type, formula2) }),
  };
  const prompt = (more.prompt ?? {}) as Readonly<Record<string, unknown>>;
  const alert = (more.errorAlert ?? {}) as Readonly<Record<string, unknown>>;
  return {
    uid,
    ranges: ranges.map(toUniver),
    ...said,
    allowBlank: more.ignoreBlanks !== false,
    errorStyle: alert.style === 'Stop' ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
    ...(typeof alert.message === 'string' && { error: alert.message, showErrorMessage: alert.showAlert !== false }),
    ...(typeof prompt.message === 'string' && { prompt: prompt.message, showInputMessage: true }),
    ...(type === 'list' && {
      renderMode: more.inCellDropDown === false ? DataValidationRenderMode.TEXT : DataValidationRenderMode.ARROW,
    }),
    host,
    shown: JSON.stringify(said),
  };
}

/** A rule of Univer's as the API knows it. */
export function hostValidation(rule: ValidationRule): HostValidation {
  const { host, shown, type, operator, formula1, formula2 } = rule;
  const ranges = rule.ranges.map(fromUniver);
  const said = {
    type,
    ...(operator !== undefined && { operator }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
  };
  if (host && shown === JSON.stringify(said)) return { ...host, ranges };
  return {
    type: type === ANY ? (host?.type ?? 'none') : type,
    ...(operator !== undefined && { operator }),
    ...(formula1 !== undefined && { formula1: inFile(type, formula1) }),
    ...(formula2 !== undefined && { formula2: inFile(type, formula2) }),
    ...(host?.more && { more: host.more }),
    ranges,
  };
}

/** Words of a list stand bare in Univer, and between quotation marks in the file; all else that is no number is a formula. */
function inUniver(type: string, formula: string): string {
  const words = type === 'list' ? /^"(.*)"$/s.exec(formula) : null;
  if (words) return words[1]!.replaceAll('""', '"');
  return type !== 'custom' && formula.trim() !== '' && Number.isFinite(Number(formula)) ? formula : `=${formula}`;
}

function inFile(type: string, formula: string): string {
  if (formula.startsWith('=')) return formula.slice(1);
  return type === 'list' ? `"${formula.replaceAll('"', '""')}"` : formula;
}
