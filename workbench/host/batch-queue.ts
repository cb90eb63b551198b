import type { WorkbookEngine } from './engine';

/** The longest that a batch waits for calculation in all, in milliseconds. */
const LONGEST_WAIT = 15_000;

/** Goes on with a batch; true when it is done with, false where it has to wait for calculation. */
export type BatchTurn = () => boolean;

/** Batches in the order in which they came, for an engine that calculates while others work: none begins before the one ahead of it is answered. */
export class BatchQueue {
  private readonly turns: BatchTurn[] = [];
  private isRunning = false;

  /** @param onIdle called when the last batch is done with */
  constructor(
    private readonly engine: WorkbookEngine,
    private readonly onIdle: () => void,
  ) {}

  get isIdle(): boolean {
    return !this.isRunning;
  }

  add(turn: BatchTurn): void {
    this.turns.push(turn);
    if (!this.isRunning) void this.run();
  }

  /** Forgets what has not begun, and lets go of what has. */
  clear(): void {
    this.turns.length = 0;
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    for (let turn = this.turns.shift(); turn; turn = this.turns.shift()) {
      try {
        const until = performance.now() + LONGEST_WAIT;
        while (!turn()) await settled(this.engine, until - performance.now());
      } catch (fault) {
        // One batch's failure must not keep back those behind it, nor go unseen.
        setTimeout(() => {
          throw fault;
        });
      }
    }
    this.isRunning = false;
    this.onIdle();
  }
}

/** When the engine has calculated, or it has taken too long. */
async function settled(engine: WorkbookEngine, milliseconds: number): Promise<void> {
  if (milliseconds <= 0) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  // A calculation that fails is none to wait for.
  await Promise.race([engine.settled?.().catch(() => undefined), late]);
  clearTimeout(timer);
}
