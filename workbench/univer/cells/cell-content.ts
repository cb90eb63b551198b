import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { isCellError, type CellValue } from '../../../src/index';

const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|CYCLE!|ERROR!|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!|GETTING_DATA|BUSY!)$/;
const LOOKS_OTHERWISE = /^(?:true|false)$/i;

/** What a cell of Univer's holds; null where nothing stands. */
export function valueOfCell(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? null;
  if (value === null || cell!.t === CellValueType.FORCE_STRING) return value === null ? null : String(value);
  if (cell!.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === '1' || value === 'TRUE';
  if (typeof value === 'string' && ERROR.test(value)) return { error: value };
  if (cell!.t === CellValueType.NUMBER && typeof value === 'string') return Number(value);
  return value;
}

/** The value and type of a cell that holds something. Texts that look like anything else are held to be texts. */
export function storedValue(value: CellValue): Pick<ICellData, 'v' | 't'> {
  switch (typeof value) {
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string': {
      const looksOtherwise = ERROR.test(value) || LOOKS_OTHERWISE.test(value) || looksLikeNumber(value);
      return { v: value, t: looksOtherwise ? CellValueType.FORCE_STRING : CellValueType.STRING };
    }
    default:
      return isCellError(value) ? { v: value.error, t: CellValueType.STRING } : { v: null, t: null };
  }
}

function looksLikeNumber(text: string): boolean {
  return text.trim() !== '' && !Number.isNaN(Number(text));
}
