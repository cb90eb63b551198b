import type { WorkbookChange } from '../../src/index';

/** After the last keystroke this long nothing is done, so that typing is never delayed … */
const QUIET_MILLISECONDS = 350;
/** … but somebody who never pauses gets an answer as well. */
const LONGEST_MILLISECONDS = 3000;

/** Collects changes until the user pauses, then hands them over together; never two at a time. */
export class LiveCheck {
  private waiting: WorkbookChange[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstAt = 0;
  private isRunning = false;
  private isStopped = false;

  /** @param run takes the changes; where it gives false they are kept and tried again later */
  constructor(private readonly run: (changes: readonly WorkbookChange[]) => Promise<boolean>) {}

  /** Whether there are changes that have not been looked at. */
  get hasWaiting(): boolean {
    return this.waiting.length > 0;
  }

  /** Takes note of a change. */
  add(change: WorkbookChange): void {
    if (this.isStopped) return;
    if (this.waiting.length === 0) this.firstAt = Date.now();
    this.waiting.push(change);
    this.schedule();
  }

  /** Drops what is waiting: somebody has read the workbook anew. */
  clear(): void {
    this.waiting = [];
    clearTimeout(this.timer);
  }

  /** The changes that have not been looked at; they are taken out. */
  take(): readonly WorkbookChange[] {
    const changes = this.waiting;
    this.clear();
    return changes;
  }

  /** Ends it for good. */
  stop(): void {
    this.isStopped = true;
    this.clear();
  }

  private schedule(): void {
    if (this.isRunning) return;
    clearTimeout(this.timer);
    const left = this.firstAt + LONGEST_MILLISECONDS - Date.now();
    this.timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(QUIET_MILLISECONDS, left)));
  }

  private async flush(): Promise<void> {
    const changes = this.take();
    if (changes.length === 0) return;
    this.isRunning = true;
    const isDone = await this.run(changes).finally(() => (this.isRunning = false));
    if (this.isStopped) return;
    if (!isDone) this.waiting = [...changes, ...this.waiting];
    if (this.waiting.length === 0) return;
    this.firstAt = Date.now();
    this.schedule();
  }
}
