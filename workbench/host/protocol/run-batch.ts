import { HostFault, NOT_HOSTED, notHosted } from '../host-fault';
import type { EventDesk } from '../events/event-desk';
import { answerQuery, asJson } from './answer-query';
import { isUnchanged } from './is-unchanged';
import type { HostObject } from './host-object';
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

/** Runs a batch's actions in order. The first that fails ends the batch; what was done before it stays done, as in Excel. */
export function runBatch(request: BatchRequest, surroundings: BatchSurroundings): RanBatch {
  const { access, references } = surroundings;
  const paths = new ObjectPaths(request, access, references);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  let writes = 0;
  const answered = (error: BatchError | null): RanBatch => ({
    answer: { Results: results, TraceIds: traceIds, Error: error },
    writes: writes + paths.writes,
  });

  const identify = (object: HostObject): Record<string, unknown> => {
    const reference = references.idOf(object);
    return { ...access.identity(object), ...(reference !== undefined && { _ReferenceId: reference }) };
  };

  const run = (action: ActionInfo): unknown => {
    if (action.ActionType === ActionType.trace) {
      traceIds.push(action.Id);
      return null;
    }
    const object = paths.at(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && identify(object);
      case ActionType.query:
        return answerQuery({ access, identify }, object, action.QueryInfo ?? {});
      case ActionType.queryAsJson:
        return asJson(answerQuery({ access, identify }, object, action.QueryInfo ?? {}));
      case ActionType.method:
        return object && method(object, action);
      case ActionType.setProperty: {
        const [value] = paths.arguments(action.ArgumentInfo);
        if (object) access.set(object, action.Name, value);
        writes++;
        return null;
      }
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          if (object) access.set(object, name, value);
        writes++;
        return null;
      case ActionType.ensureUnchanged:
        if (object && !isUnchanged(access, object, action.ObjectState ?? {})) throw new HostFault('Conflict');
        return null;
      default:
        throw notHosted(`an action of type ${action.ActionType}`);
    }
  };

  const method = (object: HostObject, action: ActionInfo): unknown => {
    const event = EVENT_METHOD.exec(action.Name);
    if (event) return surroundings.events.register(access, object, event[1] === 'Register', action.Name);
    if (action.Name === '_KeepReference') return void references.keep(object);
    const called = access.call(object, action.Name, paths.arguments(action.ArgumentInfo));
    if (called.writes) writes++;
    return called.value ?? null;
  };

  for (const [index, action] of request.Actions.entries()) {
    access.session.forget();
    try {
      results.push({ ActionId: action.Id, Value: run(action) });
    } catch (error) {
      const fault = asFault(error);
      surroundings.onFault(fault);
      return answered(batchError(fault, index));
    }
  }
  return answered(null);
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
