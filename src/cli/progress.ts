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

  /** The file that is being read, by its number from 1, and the share of it that is done. */
  reading(number: number, file: string, share = 0): void {
    const { io, say } = this.context;
    if (!io.stderr.isTerminal || Date.now() - this.started < QUIET_MILLISECONDS) return;
    const data = { number: String(number), total: String(this.total), share: String(Math.floor(share * 100)), file };
    const text = visibleText(say('progress.reading', data)).slice(0, 78);
    io.stderr.write(`\r${text.padEnd(this.shown)}`);
    this.shown = text.length;
  }

  /** Clears the line, so that what comes next starts on a clean one. */
  done(): void {
    if (this.shown > 0) this.context.io.stderr.write(`\r${' '.repeat(this.shown)}\r`);
  }
}
