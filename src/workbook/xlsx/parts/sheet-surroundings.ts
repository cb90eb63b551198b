import { parseA1Range, type CellRange } from '../../../plan/cell';
import type { ValidationSnapshot } from '../../snapshot';
import { MAX_COLUMNS } from '../../../formulas/sheet-size';
import { textFromBytes, wholeFromBytes } from '../xml/byte-values';
import { elementEnd } from '../xml/element-end';
import { parseXml } from '../xml/parse-xml';
import { INCOMPLETE, type TagScanner } from '../xml/tag-scanner';
import { isHidden } from './is-hidden';
import { readValidation } from './validation';

/** Gathers what stands in a worksheet's part before and behind its cells. */
export class SheetSurroundings {
  readonly merges: CellRange[] = [];
  readonly validations: ValidationSnapshot[] = [];
  readonly hiddenColumns = new Set<number>();

  constructor(
    private readonly part: string,
    private readonly tags: TagScanner,
  ) {}

  /**
   * Takes in the element whose tag the tag scanner has just scanned, if it is one that counts.
   * @param at where the tag begins
   * @param inside behind the tag
   * @returns the place to go on from, or `INCOMPLETE` when more of the element is needed
   */
  read(bytes: Uint8Array, at: number, inside: number): number {
    const { tags } = this;
    if (tags.isNamed(bytes, 'col')) {
      this.addColumns(bytes);
    } else if (tags.isNamed(bytes, 'mergeCell')) {
      const slot = tags.valueSlot(bytes, 'ref');
      const range =
        slot < 0 ? undefined : parseA1Range(textFromBytes(bytes, tags.attributes[slot]!, tags.attributes[slot + 1]!));
      if (range) this.merges.push(range);
    } else if (tags.isNamed(bytes, 'dataValidation')) {
      const end = elementEnd(tags, bytes, at);
      if (end !== INCOMPLETE) this.validations.push(readValidation(parseXml(textFromBytes(bytes, at, end), this.part)));
      return end;
    }
    return inside;
  }

  private addColumns(bytes: Uint8Array): void {
    const { tags } = this;
    const { attributes } = tags;
    const min = tags.valueSlot(bytes, 'min');
    const max = tags.valueSlot(bytes, 'max');
    if (min < 0 || max < 0 || !isHidden(tags, bytes, 'width')) return;
    const last = Math.min(MAX_COLUMNS, wholeFromBytes(bytes, attributes[max]!, attributes[max + 1]!));
    for (let column = wholeFromBytes(bytes, attributes[min]!, attributes[min + 1]!); column <= last; column++)
      this.hiddenColumns.add(column - 1);
  }
}
