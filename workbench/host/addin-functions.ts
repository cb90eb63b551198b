import type { HostValue } from './host-value';

/** A worksheet function of an add-in, as its metadata (`functions.json`) tells of it. */
export interface AddinFunction {
  /** As it is called: `MALKEDJA`. */
  readonly id: string;
  /** As it stands in formulas: `STYR.MÅLKEDJA`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  /** Whether the function is told the cell that it stands in. */
  readonly requiresAddress?: boolean;
  /** Whether it is told the addresses of its arguments. */
  readonly requiresParameterAddresses?: boolean;
}

/** A call of an add-in's function from a formula. */
export interface AddinCall {
  readonly id: string;
  /** A range as its rows, everything else as it is; null for an argument that is left out. Error texts such as `#REF!` stand for errors. */
  readonly args: readonly (HostValue | null | readonly (readonly (HostValue | null)[])[])[];
  /** The formula's cell: `Mål!A1`. */
  readonly address: string;
  /** `Mål!A2:A99` for each argument that is a range, '' for others. */
  readonly parameterAddresses: readonly string[];
}

/** An add-in's functions, and the way to call them. */
export interface AddinFunctions {
  readonly functions: readonly AddinFunction[];
  /**
   * The result's rows: numbers, texts and truth values; error texts such as `#VALUE!` stand for errors, `#CONNECT!` for no answer. Does not reject. The calls of one tick go
   * to the add-in together, and its runtime hands results over at most twice a second: an engine should ask for all that it needs before it waits for any. What has
   * been answered is remembered: the same call with the same arguments is answered again at once.
   */
  call(call: AddinCall): Promise<readonly (readonly (HostValue | null)[])[]>;
}
