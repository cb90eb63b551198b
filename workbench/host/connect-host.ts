import { ALL_CLASSES } from './classes/all-classes';
import { HostSession } from './classes/session';
import type { RangeTarget } from './classes/targets';
import type { HostChange, WorkbookEngine } from './engine';
import { EventDesk, type EventMessage } from './events/event-desk';
import { eventMessages } from './events/event-messages';
import { HostFault, NOT_HOSTED } from './host-fault';
import type { BridgeWindow, HostOptions, RichApiBridge } from './host-options';
import { ClassTable } from './protocol/class-table';
import { HostObject } from './protocol/host-object';
import { ObjectAccess } from './protocol/object-access';
import { limitedAnswer, PAYLOAD_LIMIT } from './protocol/payload-limit';
import { References } from './protocol/references';
import { batchError, runBatch, type RanBatch } from './protocol/run-batch';
import { isBatchRequest } from './protocol/is-batch-request';
import { RequestFlag, type BatchRequest, type HostMessage } from './protocol/wire';
import { byteLength, Traffic, type SyncRecord, type TrafficCounts } from './traffic';

/** The category of messages that carry events of Excel's objects. */
const EVENT_CATEGORY = 65536;

/** The host side of a window: what a test or a workbench does with it. */
export interface ExcelHost {
  readonly engine: WorkbookEngine;
  /** As while the user types into a cell: batches fail, those that can wait do. */
  setCellEditMode(on: boolean): void;
  counts(): TrafficCounts;
  resetCounts(): void;
  log(): readonly SyncRecord[];
  /** How many objects the client keeps, and how many kinds of events it listens to. */
  held(): { readonly references: number; readonly events: number };
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
  private readonly traffic = new Traffic();
  private readonly references = new References();
  private readonly events = new EventDesk();
  private readonly access: ObjectAccess;
  private readonly unsubscribe: () => void;
  private readonly limit: number;
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
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
    this.limit = options.payloadLimit ?? PAYLOAD_LIMIT;
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
    return this.traffic.counts();
  }

  resetCounts(): void {
    this.traffic.reset();
  }

  log(): readonly SyncRecord[] {
    return this.traffic.log();
  }

  held(): { readonly references: number; readonly events: number } {
    return { references: this.references.size, events: this.events.size };
  }

  idle(): Promise<void> {
    return this.timers.size === 0
      ? Promise.resolve()
      : new Promise((resolve) => {
          this.idleListeners.push(resolve);
        });
  }

  close(): void {
    this.isClosed = true;
    this.unsubscribe();
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    this.references.clear();
    this.becomeIdle();
  }

  private receive(text: string): void {
    if (this.isClosed) return;
    const message = JSON.parse(text) as HostMessage;
    const work = (): void => this.later(() => this.answer(message, byteLength(text)), this.options.latency ?? 0);
    if (this.isEditing && ((message.flags ?? 0) & RequestFlag.waitForCellEdit) !== 0) this.waiting.push(work);
    else work();
  }

  private answer(message: HostMessage, bytesIn: number): void {
    const { body } = message.message;
    const started = performance.now();
    const ran = isBatchRequest(body) ? this.run(body, message, bytesIn) : failed(new HostFault('GeneralException'));
    const answer = limitedAnswer(ran.answer, this.limit, this.options.nullsOverLimit ?? false);
    const reply = JSON.stringify({ id: message.id, type: 2, message: { statusCode: 200, headers: {}, body: answer } });
    const error = ran.answer.Error?.Code ?? codeIn(answer);
    const actions = isBatchRequest(body) ? body.Actions : [];
    this.traffic.addSync({
      actions: actions.length,
      bytesIn,
      bytesOut: byteLength(reply),
      writes: ran.writes,
      milliseconds: performance.now() - started,
      cleanup: isCleanup(actions),
      ...(error !== undefined && { error }),
    });
    this.bridge.onMessageFromHost?.(reply);
  }

  private run(request: BatchRequest, message: HostMessage, bytesIn: number): RanBatch {
    if (this.isEditing) return failed(new HostFault('InvalidOperationInCellEditMode'));
    if (bytesIn > this.limit) return failed(new HostFault('RequestPayloadSizeLimitExceeded'));
    const { access, references, events } = this;
    const onFault = (fault: HostFault): void => {
      if (fault.code === NOT_HOSTED || fault.code === 'HostFailed') this.options.onRefused?.(fault);
    };
    const work = (): RanBatch => runBatch(request, { access, references, events, onFault });
    // A batch that only reads must leave no step to undo.
    const writes = ((message.flags ?? RequestFlag.write) & RequestFlag.write) !== 0;
    return writes ? this.engine.as({ source: 'Local', trigger: 'ThisLocalAddin' }, work) : work();
  }

  private tell(change: HostChange): void {
    this.access.session.forget();
    this.references.follow(change);
    if (!this.access.session.state.enableEvents) return;
    const reference = ({ sheet, range }: RangeTarget): string =>
      this.references.forEvent(new HostObject('Range', { sheet, range }));
    const messages = eventMessages(change, this.engine, reference).filter((each) => this.events.wants(each));
    if (messages.length > 0) this.later(() => this.send(messages), this.options.latency ?? 0);
  }

  private send(messages: readonly EventMessage[]): void {
    const entries = messages.map(({ type, target, args }) => ({
      messageCategory: EVENT_CATEGORY,
      messageType: type,
      targetId: target,
      message: JSON.stringify(args),
      id: this.nextEvent++,
    }));
    const text = JSON.stringify({ type: 3, message: { entries } });
    this.traffic.addEvent(byteLength(text));
    this.bridge.onMessageFromHost?.(text);
  }

  private later(work: () => void, milliseconds: number): void {
    if (this.isClosed) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      work();
      if (this.timers.size === 0) this.becomeIdle();
    }, milliseconds);
    this.timers.add(timer);
  }

  private becomeIdle(): void {
    const { idleListeners } = this;
    this.idleListeners = [];
    for (const resolve of idleListeners) resolve();
  }
}

function failed(fault: HostFault): RanBatch {
  return { answer: { Results: [], TraceIds: [], Error: batchError(fault, -1) }, writes: 0 };
}

/** The code of an error that stands in for an answer. */
function codeIn(answer: string): string | undefined {
  return answer.startsWith('{"Results":[],') ? (JSON.parse(answer) as RanBatch['answer']).Error?.Code : undefined;
}

function isCleanup(actions: BatchRequest['Actions']): boolean {
  return (
    actions.some((action) => action.Name === '_RemoveReference') &&
    actions.every((action) => action.ActionType === 1 || action.Name === '_RemoveReference')
  );
}
