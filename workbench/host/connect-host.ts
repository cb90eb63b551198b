import { ALL_CLASSES } from './classes/all-classes';
import { HostSession } from './classes/session';
import type { RangeTarget } from './classes/targets';
import type { AddinFunctions, HostChange, WorkbookEngine } from './engine';
import { BatchQueue, type BatchTurn } from './batch-queue';
import { BridgeLine, type Received } from './bridge-line';
import { describeEvents } from './events/describe-events';
import { EventDesk, type EventMessage } from './events/event-desk';
import { eventMessages } from './events/event-messages';
import { answerFunctions, isFunctionsBatch } from './functions/answer-functions';
import { hasFunction } from './functions/has-function';
import { FunctionDesk } from './functions/function-desk';
import type { FunctionMetadata } from './functions/function-metadata';
import { HostFault, NOT_HOSTED } from './host-fault';
import type { BridgeWindow, HostOptions, RichApiBridge } from './host-options';
import { ClassTable } from './protocol/class-table';
import { HostObject } from './protocol/host-object';
import { ObjectAccess } from './protocol/object-access';
import { References } from './protocol/references';
import { batchError, BatchRun, type RanBatch } from './protocol/run-batch';
import { isBatchRequest } from './protocol/is-batch-request';
import { RequestFlag, type HostMessage } from './protocol/wire';
import { Timers } from './timers';
import { byteLength, type TrafficCounts, type TrafficRecord } from './traffic';

/** The category of messages that carry events of Excel's objects. */
const EVENT_CATEGORY = 65536;

/** The host side of a window: what a test or a workbench does with it. */
export interface ExcelHost {
  readonly engine: WorkbookEngine;
  /** As while the user types into a cell: batches fail, those that can wait do. */
  setCellEditMode(on: boolean): void;
  counts(): TrafficCounts;
  resetCounts(): void;
  log(): readonly TrafficRecord[];
  /** How many objects the client keeps, and how many kinds of events it listens to. */
  held(): { readonly references: number; readonly events: number };
  /** The worksheet functions that the window's scripts have associated, as an engine calls them. Without an answer a call comes to `#CONNECT!`. */
  addinFunctions(metadata: readonly FunctionMetadata[]): AddinFunctions;
  /** When no answer and no event is on its way. */
  idle(): Promise<void>;
  /** Ends it: nothing is answered or told any more. */
  close(): void;
}

/**
 * Makes a window's Excel: puts the bridge there that Microsoft's client looks for, and answers on it for the workbook in the engine. To be called before
 * the client's script runs.
 */
export function connectHost(window: BridgeWindow, engine: WorkbookEngine, options: HostOptions = {}): ExcelHost {
  return new ConnectedHost(window, engine, options);
}

class ConnectedHost implements ExcelHost {
  private readonly bridge: RichApiBridge = { sendMessageToHost: (text) => this.receive(text) };
  private readonly references = new References();
  private readonly events = new EventDesk();
  private readonly access: ObjectAccess;
  private readonly functions: FunctionDesk;
  private readonly queue: BatchQueue;
  private readonly unsubscribe: () => void;
  private readonly line: BridgeLine;
  private readonly timers = new Timers(() => this.lookWhetherIdle());
  private waiting: (() => void)[] = [];
  private idleListeners: (() => void)[] = [];
  private isEditing = false;
  private isClosed = false;
  private nextEvent = 1;

  constructor(
    window: BridgeWindow,
    readonly engine: WorkbookEngine,
    private readonly options: HostOptions,
  ) {
    const session = new HostSession(engine, options.language ?? 'sv-SE', this.references);
    this.access = new ObjectAccess(new ClassTable(ALL_CLASSES, options.apiVersion), session);
    this.line = new BridgeLine(this.bridge, options);
    this.functions = new FunctionDesk({
      has: (id) => hasFunction(window, id),
      send: (entries, ids) => this.line.post('calls', entries, ids),
    });
    this.queue = new BatchQueue(engine, () => this.lookWhetherIdle());
    this.unsubscribe = engine.subscribe((change) => this.tell(change));
    window._richApiNativeBridge = this.bridge;
  }

  setCellEditMode(on: boolean): void {
    this.isEditing = on;
    if (on) return;
    const { waiting } = this;
    this.waiting = [];
    for (const work of waiting) work();
  }

  counts(): TrafficCounts {
    return this.line.traffic.counts();
  }

  resetCounts(): void {
    this.line.traffic.reset();
  }

  log(): readonly TrafficRecord[] {
    return this.line.traffic.log();
  }

  held(): { readonly references: number; readonly events: number } {
    return { references: this.references.size, events: this.events.size };
  }

  addinFunctions(metadata: readonly FunctionMetadata[]): AddinFunctions {
    return this.functions.functions(metadata);
  }

  idle(): Promise<void> {
    return this.isIdle
      ? Promise.resolve()
      : new Promise((resolve) => {
          this.idleListeners.push(resolve);
        });
  }

  close(): void {
    this.isClosed = true;
    this.unsubscribe();
    this.functions.close();
    this.queue.clear();
    this.timers.clear();
    this.references.clear();
    this.becomeIdle();
  }

  private receive(text: string): void {
    if (this.isClosed) return;
    const received = { text, message: JSON.parse(text) as HostMessage };
    const work = (): void => this.later(() => this.take(received));
    if (this.mustWait(received)) this.waiting.push(work);
    else work();
  }

  /** Whether a message can wait until the user leaves the cell, and has to. */
  private mustWait({ message }: Received): boolean {
    return this.isEditing && ((message.flags ?? 0) & RequestFlag.waitForCellEdit) !== 0;
  }

  private take(received: Received): void {
    const { body } = received.message.message;
    if (isBatchRequest(body) && isFunctionsBatch(body)) {
      // At once: a calculation that others wait for may wait for this.
      const ran = { answer: answerFunctions(body, (result) => this.functions.take(result)), writes: 0 };
      this.line.answer(received, ran, 0);
    } else if (this.engine.settled) this.queue.add(this.turns(received));
    else this.turns(received, false)();
  }

  /** A batch as turns, the last of which answers it. */
  private turns(received: Received, pausing = true): BatchTurn {
    let advance: (() => RanBatch | undefined) | undefined;
    let milliseconds = 0;
    return () => {
      if (this.isClosed) return true;
      if (!advance && this.mustWait(received)) {
        this.waiting.push(() => this.take(received));
        return true;
      }
      const started = performance.now();
      advance ??= this.begin(received, pausing);
      const ran = advance();
      milliseconds += performance.now() - started;
      if (ran) this.line.answer(received, ran, milliseconds);
      return ran !== undefined;
    };
  }

  private begin({ text, message }: Received, pausing: boolean): () => RanBatch | undefined {
    const { body } = message.message;
    if (!isBatchRequest(body)) return failing('GeneralException');
    if (this.isEditing) return failing('InvalidOperationInCellEditMode');
    if (byteLength(text) > this.line.limit) return failing('RequestPayloadSizeLimitExceeded');
    const { access, references, events } = this;
    const onFault = (fault: HostFault): void => {
      if (fault.code === NOT_HOSTED || fault.code === 'HostFailed') this.options.onRefused?.(fault);
    };
    const run = new BatchRun(body, { access, references, events, onFault });
    // A batch that only reads must leave no step to undo.
    const writes = ((message.flags ?? RequestFlag.write) & RequestFlag.write) !== 0;
    const advance = (): RanBatch | undefined => run.advance(pausing);
    return writes ? () => this.engine.as({ source: 'Local', trigger: 'ThisLocalAddin' }, advance) : advance;
  }

  private tell(change: HostChange): void {
    this.access.session.forget();
    this.references.follow(change);
    if (!this.access.session.state.enableEvents) return;
    const reference = ({ sheet, range }: RangeTarget): string =>
      this.references.forEvent(new HostObject('Range', { sheet, range }));
    const messages = eventMessages(change, this.engine, reference).filter((each) => this.events.wants(each));
    if (messages.length > 0) this.later(() => this.send(messages));
  }

  private send(messages: readonly EventMessage[]): void {
    const entries = messages.map(({ type, target, args }) => ({
      messageCategory: EVENT_CATEGORY,
      messageType: type,
      targetId: target,
      message: JSON.stringify(args),
      id: this.nextEvent++,
    }));
    this.line.post('event', entries, describeEvents(messages));
  }

  private later(work: () => void): void {
    if (!this.isClosed) this.timers.later(work, this.options.latency ?? 0);
  }

  private get isIdle(): boolean {
    return this.timers.isEmpty && this.queue.isIdle;
  }

  private lookWhetherIdle(): void {
    if (this.isIdle) this.becomeIdle();
  }

  private becomeIdle(): void {
    const { idleListeners } = this;
    this.idleListeners = [];
    for (const resolve of idleListeners) resolve();
  }
}

function failing(code: string): () => RanBatch {
  return () => ({ answer: { Results: [], TraceIds: [], Error: batchError(new HostFault(code), -1) }, writes: 0 });
}
