import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { columnLetters } from '../../../src/index';
import type { AddinCall, AddinFunction, HostValue } from '../../host/engine';
import { quotedSheet } from '../../host/memory/structure/formula-words';

type Results = readonly (readonly (HostValue | null)[])[];
type Argument = AddinCall['args'][number];

/** What a formula comes to while an add-in has not answered yet. */
export const NO_ANSWER = ErrorType.CONNECT;

const ERRORS: ReadonlySet<string> = new Set(Object.values(ErrorType));

/** What a function's calls are asked of: the answer, or undefined where there is none yet. */
export type Ask = (call: AddinCall) => Results | undefined;

/**
 * A worksheet function of an add-in as Univer's calculation calls it. It gives the answer if there is one, and otherwise says that there is none yet, so that no
 * calculation waits: all calls of one calculation are on their way together.
 */
export class AddinExecutor extends BaseFunction {
  override needsReferenceObject = true;

  /** A text in a formula is that text, and no number that could be read out of it. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  constructor(
    private readonly own: AddinFunction,
    private readonly sheetName: (id: string) => string | undefined,
    private readonly ask: Ask,
  ) {
    super(own.name);
  }

  /** With references as themselves: they know where they are. */
  override calculate(...variants: (BaseValueObject | BaseReferenceObject)[]): BaseValueObject {
    const args = variants.map(argumentOf);
    if (args.some(isUnanswered)) return ErrorValueObject.create(NO_ANSWER);
    const rows = this.ask({
      id: this.own.id,
      args,
      address: this.addressOf(this.subUnitId ?? '', this.row, this.column),
      parameterAddresses: variants.map((variant) => this.parameterAddress(variant)),
    });
    return rows ? resultOf(rows) : ErrorValueObject.create(NO_ANSWER);
  }

  private parameterAddress(variant: BaseValueObject | BaseReferenceObject): string {
    if (!(variant instanceof BaseReferenceObject)) return '';
    const { startRow, startColumn, endRow, endColumn } = variant.getRangePosition();
    const first = this.addressOf(variant.getSheetId(), startRow, startColumn);
    const isSingle = startRow === endRow && startColumn === endColumn;
    return isSingle ? first : `${first}:${columnLetters(endColumn)}${endRow + 1}`;
  }

  private addressOf(sheet: string, row: number, column: number): string {
    return `${quotedSheet(this.sheetName(sheet) ?? '')}!${columnLetters(column)}${row + 1}`;
  }
}

function argumentOf(variant: BaseValueObject | BaseReferenceObject): Argument {
  const value = variant instanceof BaseReferenceObject ? variant.toArrayValueObject() : variant;
  return value instanceof ArrayValueObject ? value.getArrayValue().map((row) => row.map(cellValue)) : cellValue(value);
}

/** A cell's value: an empty cell is null, and no zero. */
function cellValue(value: Nullable<BaseValueObject>): HostValue | null {
  if (!value || value.isNull()) return null;
  return value.isError() ? (value as ErrorValueObject).getErrorType() : value.getValue();
}

function isUnanswered(argument: Argument): boolean {
  return Array.isArray(argument) ? argument.flat().includes(NO_ANSWER) : argument === (NO_ANSWER as string);
}

function resultOf(rows: Results): BaseValueObject {
  const values = rows.map((row) => row.map(valueObject));
  const [[single] = []] = values;
  if (values.length === 1 && values[0]!.length === 1 && single) return single;
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function valueObject(value: HostValue | null): BaseValueObject {
  switch (typeof value) {
    case 'number':
      return NumberValueObject.create(value);
    case 'boolean':
      return BooleanValueObject.create(value);
    default: {
      const text = value ?? '';
      return ERRORS.has(text) ? ErrorValueObject.create(text as ErrorType) : StringValueObject.create(text);
    }
  }
}
