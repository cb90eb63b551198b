/** What a file may cost before reading gives up. Bytes, counts and milliseconds. */
export interface XlsxLimits {
  /** Entries in the archive. */
  readonly maxEntries: number;
  /** Inflated bytes of all parts read together. */
  readonly maxInflatedBytes: number;
  /** Inflated bytes of a part that is read into memory whole: everything but sheets and shared strings. */
  readonly maxPartBytes: number;
  /** Inflated against compressed bytes of one part, once it has grown beyond `ratioFromBytes`. */
  readonly maxRatio: number;
  readonly ratioFromBytes: number;
  /** Bytes of XML of a single cell or shared string. */
  readonly maxCellBytes: number;
  /** Cells that hold a value or a formula, in all sheets together. */
  readonly maxCells: number;
  readonly maxSharedStrings: number;
  /** Characters of all formulas together, shared ones expanded. */
  readonly maxFormulaCharacters: number;
  readonly maxMilliseconds: number;
}

/** Limits far above what any municipality's workbook needs. */
export const DEFAULT_LIMITS: XlsxLimits = {
  maxEntries: 20_000,
  maxInflatedBytes: 1 << 30,
  maxPartBytes: 48 << 20,
  maxRatio: 250,
  ratioFromBytes: 16 << 20,
  maxCellBytes: 32 << 20,
  maxCells: 15_000_000,
  maxSharedStrings: 5_000_000,
  maxFormulaCharacters: 150_000_000,
  maxMilliseconds: 60_000,
};
