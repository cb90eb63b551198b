import type { WorkbookEngine } from '../host/engine';
import type { BookRecord } from '../saving/book-record';

/** Comparing a whole workbook with its file takes a moment; nobody looks at the answer faster than this. */
const PAUSE = 500;

/** Tells whether a workbook differs from its file, whenever that may have become another. */
export class ChangedWatch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly stop: () => void;

  constructor(
    engine: WorkbookEngine,
    private readonly record: BookRecord,
    private readonly onChanged: (isChanged: boolean) => void,
  ) {
    this.stop = engine.subscribe(({ kind }) => {
      if (kind !== 'selection' && kind !== 'formulas-calculated') this.look();
    });
  }

  /** Looks in a moment, once for all that happens until then. */
  private look(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.onChanged(this.record.isChanged);
    }, PAUSE);
  }

  close(): void {
    clearTimeout(this.timer);
    this.stop();
  }
}
