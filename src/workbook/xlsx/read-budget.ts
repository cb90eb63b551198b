import { XlsxError } from './xlsx-error';
import { DEFAULT_LIMITS, type XlsxLimits } from './xlsx-limits';

/** Keeps count of what one reading has used, and stops it at the limits. */
export class ReadBudget {
  readonly limits: XlsxLimits;
  private readonly deadline: number;
  private inflated = 0;
  private cells = 0;
  private formulaCharacters = 0;

  constructor(limits: Partial<XlsxLimits> = {}) {
    this.limits = { ...DEFAULT_LIMITS, ...limits };
    this.deadline = Date.now() + this.limits.maxMilliseconds;
  }

  /** @throws XlsxError `timeout` */
  checkTime(): void {
    if (Date.now() > this.deadline) throw new XlsxError('timeout', { milliseconds: this.limits.maxMilliseconds });
  }

  /**
   * Counts inflated bytes of a part.
   * @param partBytes what the part has grown to so far
   * @param compressedBytes what it was inflated from so far
   * @throws XlsxError `zip-bomb` or `too-large`
   */
  spendInflated(bytes: number, part: string, partBytes: number, compressedBytes: number): void {
    const { maxInflatedBytes, maxRatio, ratioFromBytes } = this.limits;
    this.inflated += bytes;
    if (partBytes > ratioFromBytes && partBytes > compressedBytes * maxRatio)
      throw new XlsxError('zip-bomb', { part, ratio: maxRatio });
    if (this.inflated > maxInflatedBytes) throw new XlsxError('too-large', { part, bytes: maxInflatedBytes });
  }

  /** @throws XlsxError `too-many-cells` */
  spendCells(count: number, sheet: string): void {
    this.cells += count;
    if (this.cells > this.limits.maxCells)
      throw new XlsxError('too-many-cells', { sheet, cells: this.limits.maxCells });
  }

  /** @throws XlsxError `too-large` */
  spendFormula(characters: number, sheet: string): void {
    this.formulaCharacters += characters;
    if (this.formulaCharacters > this.limits.maxFormulaCharacters) {
      throw new XlsxError('too-large', { sheet, formulaCharacters: this.limits.maxFormulaCharacters });
    }
  }
}
