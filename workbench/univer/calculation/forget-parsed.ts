import { hashAlgorithm } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';
import type { UniverBook } from '../univer-book';

/** Univer keeps parsed formulas by their text, behind the workbook's id, and by a number made of both where they are longer than this. */
const LONGEST_KEY = 64;

/** Lets Univer parse formulas anew: those that were parsed before their functions were known have stayed errors. @param formulas with the leading `=` */
export function forgetParsed({ injector, unitId }: UniverBook, formulas: readonly string[]): void {
  const keys = [...new Set(formulas)].map((formula) => {
    const key = `${unitId}${formula}`;
    return key.length > LONGEST_KEY ? hashAlgorithm(key).toString() : key;
  });
  injector.get(IFunctionService).deleteFormulaAstCacheKey(...keys);
}
