import type { CommandContext } from './command-context';
import { visibleText } from '../index';

/** Short work needs no progress. */
const QUIET_MILLISECONDS = 700;

/** Says on one line of a terminal's standard error how far a long run has come; silent where there is no terminal. */
export class Progress {
  private readonly started = Date.now();
  private shown = 0;

  constructor(
    private readonly total: number,
    private readonly context: CommandContext,
  ) {}

  reading(number: number, file: string): void {
    const { io, say } = this.context;
    if (!io.stderr.isTerminal || Date.now() - this.started < QUIET_MILLISECONDS) return;
    const text = visibleText(say('progress.reading', { number: String(number), total: String(this.total), file })).slice(0, 78);
    io.stderr.write(`\r${text.padEnd(this.shown)}`);
    this.shown = text.length;
  }

  /** Clears the line, so that what comes next starts on a clean one. */
  done(): void {
    if (this.shown > 0) this.context.io.stderr.write(`\r${' '.repeat(this.shown)}\r`);
  }
}
