import { HostFault, NOT_HOSTED, notHosted } from '../host-fault';
import type { EventDesk } from '../events/event-desk';
import { answerQuery, asJson } from './answer-query';
import { isUnchanged } from './is-unchanged';
import type { HostObject } from './host-object';
import { needsCalculation } from './needs-calculation';
import { faultAt, type ObjectAccess } from './object-access';
import { ObjectPaths } from './object-paths';
import type { References } from './references';
import { ActionType, type ActionInfo, type BatchAnswer, type BatchError, type BatchRequest } from './wire';

/** What the actions of a batch work with. */
export interface BatchSurroundings {
  readonly access: ObjectAccess;
  readonly references: References;
  readonly events: EventDesk;
  /** Told of each fault; it is the only trace of a fault that is not Excel's. */
  readonly onFault: (fault: HostFault) => void;
}

export interface RanBatch {
  readonly answer: BatchAnswer;
  /** Actions that wrote, and paths that made something. */
  readonly writes: number;
}

const EVENT_METHOD = /^_(Register|Unregister)(\w+)$/;

/**
 * A batch on its way: its actions are run in order, and it can pause where one needs what formulas come to and a calculation may be under way. The first that
 * fails ends the batch; what was done before it stays done, as in Excel.
 */
export class BatchRun {
  private readonly paths: ObjectPaths;
  private readonly results: { ActionId: number; Value: unknown }[] = [];
  private readonly traceIds: number[] = [];
  private next = 0;
  private writes = 0;
  /** How much had been written when the batch last paused. */
  private writtenAtPause = -1;

  constructor(
    private readonly request: BatchRequest,
    private readonly surroundings: BatchSurroundings,
  ) {
    this.paths = new ObjectPaths(request, surroundings.access, surroundings.references);
  }

  /**
   * Runs on to the end, or with `pausing` to the next action that needs the results of what was written; undefined where it paused. After a pause, the
   * results are taken to be there.
   */
  advance(pausing: boolean): RanBatch | undefined {
    const { Actions, ObjectPaths: infos } = this.request;
    for (; this.next < Actions.length; this.next++) {
      const action = Actions[this.next]!;
      if (pausing && this.written > this.writtenAtPause && needsCalculation(action, infos[action.ObjectPathId])) {
        this.writtenAtPause = this.written;
        return undefined;
      }
      const fault = this.take(action);
      if (fault) return this.answered(batchError(fault, this.next));
    }
    return this.answered(null);
  }

  private get written(): number {
    return this.writes + this.paths.writes;
  }

  private answered(error: BatchError | null): RanBatch {
    return {
      answer: { Results: this.results, TraceIds: this.traceIds, Error: error },
      writes: this.written,
    };
  }

  private take(action: ActionInfo): HostFault | undefined {
    this.surroundings.access.session.forget();
    try {
      this.results.push({ ActionId: action.Id, Value: this.run(action) });
      return undefined;
    } catch (error) {
      const fault = asFault(error);
      this.surroundings.onFault(fault);
      return fault;
    }
  }

  private run(action: ActionInfo): unknown {
    if (action.ActionType === ActionType.trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const { access } = this.surroundings;
    const object = this.paths.at(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.identify(object);
      case ActionType.query:
        return this.query(object, action);
      case ActionType.queryAsJson:
        return asJson(this.query(object, action));
      case ActionType.method:
        return object && this.method(object, action);
      case ActionType.setProperty: {
        const [value] = this.paths.arguments(action.ArgumentInfo);
        if (object) access.set(object, action.Name, value);
        this.writes++;
        return null;
      }
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          if (object) access.set(object, name, value);
        this.writes++;
        return null;
      case ActionType.ensureUnchanged:
        if (object && !isUnchanged(access, object, action.ObjectState ?? {})) throw new HostFault('Conflict');
        return null;
      default:
        throw notHosted(`an action of type ${action.ActionType}`);
    }
  }

  private readonly identify = (object: HostObject): Record<string, unknown> => {
    const { access, references } = this.surroundings;
    const reference = references.idOf(object);
    return { ...access.identity(object), ...(reference !== undefined && { _ReferenceId: reference }) };
  };

  private query(object: HostObject | null, action: ActionInfo): ReturnType<typeof answerQuery> {
    const { access } = this.surroundings;
    return answerQuery({ access, identify: this.identify }, object, action.QueryInfo ?? {});
  }

  private method(object: HostObject, action: ActionInfo): unknown {
    const { access, references, events } = this.surroundings;
    const event = EVENT_METHOD.exec(action.Name);
    if (event) return events.register(access, object, event[1] === 'Register', action.Name);
    if (action.Name === '_KeepReference') return void references.keep(object);
    const called = access.call(object, action.Name, this.paths.arguments(action.ArgumentInfo));
    if (called.writes) this.writes++;
    return called.value ?? null;
  }
}

/** Any error as a fault; a mistake of the host's own says so and never looks like Excel's. */
function asFault(error: unknown): HostFault {
  const located = faultAt(error, '');
  if (located instanceof HostFault) return located;
  return new HostFault('HostFailed', located instanceof Error ? (located.stack ?? located.message) : String(located));
}

/** A fault as the wire has it. */
export function batchError(fault: HostFault, index: number): BatchError {
  const status =
    fault.code === NOT_HOSTED || fault.code === 'HostFailed' ? 501 : fault.code === 'ItemNotFound' ? 404 : 400;
  return {
    Code: fault.code,
    Message: fault.message,
    Location: fault.location,
    HttpStatusCode: status,
    ActionIndex: index,
    InnerError: null,
  };
}
