import type { AddinCall, AddinFunctions } from '../engine';
import { AnswerMemory } from './answer-memory';
import type { FunctionMetadata } from './function-metadata';
import { errorRows, type FunctionResult, type ResultRows } from './function-result';
import { invocationEntry, invocationOf, type Invocation } from './invocation';

/** What a formula shows whose function has not answered: because its page is not there, or in time. */
const NO_ANSWER = errorRows('#CONNECT!');

/** As long as a function may take, in milliseconds. */
const TIME_LIMIT = 20_000;

export interface FunctionDeskOptions {
  /** Whether the page has a function, by its id. */
  readonly has: (id: string) => boolean;
  /** Sends entries to the page's runtime in one message. */
  readonly send: (entries: readonly object[], ids: readonly string[]) => void;
  readonly timeLimit?: number;
}

interface Asked {
  readonly answered: Promise<ResultRows>;
  readonly answer: (rows: ResultRows) => void;
}

/**
 * Calls worksheet functions in a page's runtime: the calls of one tick in one message, equal ones once. A result that comes too late is remembered for the
 * next call like it.
 */
export class FunctionDesk {
  private readonly memory = new AnswerMemory();
  private readonly asked = new Map<string, Asked>();
  /** The calls on their way, by the number that the runtime answers with. */
  private readonly sent = new Map<number, string>();
  private waiting: (readonly [number: number, invocation: Invocation])[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last = 0;
  private isClosed = false;

  constructor(private readonly options: FunctionDeskOptions) {}

  /** The functions as an engine calls them. */
  functions(metadata: readonly FunctionMetadata[]): AddinFunctions {
    const byId = new Map(metadata.map((each) => [each.id, each]));
    return {
      functions: metadata,
      call: async (call) => {
        const known = byId.get(call.id);
        return known ? this.call(call, known) : errorRows('#NAME?');
      },
    };
  }

  /** Takes a result from the page. */
  take({ number, rows }: FunctionResult): void {
    const key = this.sent.get(number);
    if (key === undefined) return;
    this.sent.delete(number);
    this.memory.keep(key, rows);
    this.asked.get(key)?.answer(rows);
    this.asked.delete(key);
  }

  /** Answers all calls that are on their way, because the page is gone. */
  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    for (const { answer } of this.asked.values()) answer(NO_ANSWER);
    this.asked.clear();
    this.sent.clear();
  }

  private call(call: AddinCall, metadata: FunctionMetadata): Promise<ResultRows> {
    const invocation = invocationOf(call, metadata);
    const key = JSON.stringify(invocation);
    const known = this.memory.get(key);
    if (known) return Promise.resolve(known);
    // Without its page, or before the page has told of its functions, nobody would answer.
    if (this.isClosed || !this.options.has(call.id)) return Promise.resolve(NO_ANSWER);
    return (this.asked.get(key) ?? this.ask(key, invocation)).answered;
  }

  private ask(key: string, invocation: Invocation): Asked {
    let answer: (rows: ResultRows) => void = () => undefined;
    const answered = new Promise<ResultRows>((resolve) => {
      const timer = setTimeout(() => {
        this.asked.delete(key);
        resolve(NO_ANSWER);
      }, this.options.timeLimit ?? TIME_LIMIT);
      answer = (rows) => {
        clearTimeout(timer);
        resolve(rows);
      };
    });
    const asked = { answered, answer };
    const number = ++this.last;
    this.asked.set(key, asked);
    this.sent.set(number, key);
    this.waiting.push([number, invocation]);
    this.timer ??= setTimeout(() => this.sendWaiting(), 0);
    return asked;
  }

  private sendWaiting(): void {
    const { waiting } = this;
    this.waiting = [];
    this.timer = undefined;
    this.options.send(
      waiting.map(([number, invocation]) => invocationEntry(number, invocation)),
      waiting.map(([, { id }]) => id),
    );
  }
}
