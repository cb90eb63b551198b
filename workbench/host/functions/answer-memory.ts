import type { ResultRows } from './function-result';

/** As many characters of calls and answers as are kept. */
const MOST_CHARACTERS = 20_000_000;

/** What functions answered, by their calls: a worksheet function comes to the same for the same arguments. The oldest are forgotten first. */
export class AnswerMemory {
  private readonly answers = new Map<string, { readonly rows: ResultRows; readonly size: number }>();
  private characters = 0;

  constructor(private readonly most = MOST_CHARACTERS) {}

  get(call: string): ResultRows | undefined {
    return this.answers.get(call)?.rows;
  }

  keep(call: string, rows: ResultRows): void {
    this.drop(call);
    const size = call.length + JSON.stringify(rows).length;
    this.answers.set(call, { rows, size });
    this.characters += size;
    for (const oldest of this.answers.keys()) {
      if (this.characters <= this.most) break;
      this.drop(oldest);
    }
  }

  private drop(call: string): void {
    this.characters -= this.answers.get(call)?.size ?? 0;
    this.answers.delete(call);
  }
}
