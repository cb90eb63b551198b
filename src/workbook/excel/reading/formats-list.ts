import type { NumberFormat } from '../../snapshot';
import { classifyFormat } from '../../xlsx/parts/number-format';

const GENERAL: NumberFormat = { code: 'General', kind: 'general' };

/** The number formats of a workbook as they come up. Those of an earlier reading keep their numbers, so that rows can be compared with it. */
export class FormatsList {
  /** Format 0 is General. */
  readonly formats: NumberFormat[];
  private readonly indexes: Map<string, number>;

  constructor(earlier: readonly NumberFormat[] = [GENERAL]) {
    this.formats = [...earlier];
    this.indexes = new Map(earlier.map(({ code }, index) => [code, index]));
  }

  indexOf(code: string): number {
    const known = this.indexes.get(code);
    if (known !== undefined) return known;
    this.indexes.set(code, this.formats.length);
    return this.formats.push(classifyFormat(code)) - 1;
  }
}
