import { isCellError, type CellValue } from '../../../../src/index';
import type { HostValue, HostValueType } from '../../engine';

/** A cell's value as Excel hands it over: '' for an empty cell, an error as its text. */
export function hostValue(value: CellValue): HostValue {
  return value === null ? '' : isCellError(value) ? value.error : value;
}

/** What `Range.valueTypes` says of a cell. */
export function hostType(value: CellValue): HostValueType {
  switch (typeof value) {
    case 'number':
      return 'Double';
    case 'boolean':
      return 'Boolean';
    case 'string':
      return value === '' ? 'Empty' : 'String';
    default:
      return value === null ? 'Empty' : 'Error';
  }
}
