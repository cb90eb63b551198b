import type { WorkbookReader, WorkbookSnapshot } from '../snapshot';
import { readXlsxInSteps, type ReadXlsxOptions } from './read-xlsx';

/** Options of the reader that lets others have a turn. */
export interface XlsxReaderOptions extends ReadXlsxOptions {
  /** Stops the reading: `read` then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** How long the reader works before it lets the page draw and listen. */
const TURN_MILLISECONDS = 30;

/** Reads an .xlsx file without blocking: the port that the rest of the product reads files by. */
export class XlsxReader implements WorkbookReader {
  constructor(
    private readonly bytes: Uint8Array,
    private readonly options: XlsxReaderOptions,
  ) {}

  /** @throws XlsxError as `readXlsx` does */
  async read(): Promise<WorkbookSnapshot> {
    const { signal, onProgress } = this.options;
    const steps = readXlsxInSteps(this.bytes, this.options);
    let turnEnd = Date.now() + TURN_MILLISECONDS;
    for (;;) {
      signal?.throwIfAborted();
      const step = steps.next();
      if (step.done) return step.value;
      if (Date.now() < turnEnd) continue;
      onProgress?.(step.value);
      await new Promise((resume) => setTimeout(resume, 0));
      turnEnd = Date.now() + TURN_MILLISECONDS;
    }
  }
}
