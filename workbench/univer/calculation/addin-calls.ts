import type { AddinCall, AddinFunctions, HostValue } from '../../host/engine';

type Results = readonly (readonly (HostValue | null)[])[];

interface Call {
  readonly call: AddinCall;
  results?: Results;
}

/** The calls of an add-in's functions that one calculation has asked for: what is known is given, what is not is called for, and the calculation made again. */
export class AddinCalls {
  private readonly known = new Map<string, Call>();
  private pending = 0;

  /**
   * @param call calls the add-in; does not reject
   * @param answered told of the cells whose calls have been answered, when none is left that has not
   */
  constructor(
    private readonly call: AddinFunctions['call'],
    private readonly answered: (calls: readonly AddinCall[]) => void,
  ) {}

  /** Whether some call has no answer yet. */
  get isWaiting(): boolean {
    return this.pending > 0;
  }

  readonly ask = (call: AddinCall): Results | undefined => {
    const key = JSON.stringify(call);
    const known = this.known.get(key);
    if (known) return known.results;
    const own: Call = { call };
    this.known.set(key, own);
    this.pending++;
    void this.call(call).then((results) => {
      own.results = results;
      if (--this.pending === 0) this.answered([...this.known.values()].map((each) => each.call));
    });
    return undefined;
  };

  /** Answers hold only until all of one calculation are there: the next change asks anew. */
  forget(): void {
    if (this.pending === 0) this.known.clear();
  }
}
