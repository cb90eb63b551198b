import { parseA1Range } from '../../../plan/cell';
import type { CellRange } from '../../../plan/cell';
import type { ValidationSnapshot } from '../../snapshot';
import { child, type XmlElement } from '../xml/xml-element';

/** The ranges of an `sqref`: separated by blanks. */
export function readRanges(text: string): CellRange[] {
  return text
    .split(/\s+/)
    .map(parseA1Range)
    .filter((range) => range !== undefined);
}

/**
 * A data validation from its element, in the plain form or in that of Excel 2010's extension, which keeps ranges and
 * formulas in elements of their own.
 */
export function readValidation(element: XmlElement): ValidationSnapshot {
  const formula = (name: string): string | undefined => {
    const found = child(element, name);
    return found && (child(found, 'f')?.text ?? found.text);
  };
  const formula1 = formula('formula1');
  const formula2 = formula('formula2');
  return {
    ranges: readRanges(element.attributes.get('sqref') ?? child(element, 'sqref')?.text ?? ''),
    type: element.attributes.get('type') ?? 'none',
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
  };
}
