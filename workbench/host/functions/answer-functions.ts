import { HostFault, notHosted } from '../host-fault';
import { batchError } from '../protocol/run-batch';
import { ActionType, ObjectPathType, type ActionInfo, type BatchAnswer, type BatchRequest } from '../protocol/wire';
import { functionResult, type FunctionResult } from './function-result';

const SERVICE = 'Microsoft.ExcelServices.CustomFunctions';

/** What an Excel does that the runtime may ask for: 2, shorter pauses between results; 4, pauses that end after two seconds. */
const FEATURES = [2, 4];

/** Whether a batch comes from the runtime of worksheet functions. Such a batch must never wait for a calculation: it is what calculations wait for. */
export function isFunctionsBatch({ ObjectPaths }: BatchRequest): boolean {
  return Object.values(ObjectPaths).some(
    ({ ObjectPathType: type, Name }) =>
      (type === ObjectPathType.newObject && Name === SERVICE) ||
      (type === ObjectPathType.property && Name === 'CustomFunctions'),
  );
}

/** Answers a batch of the runtime; each result in it goes to `take`. */
export function answerFunctions(request: BatchRequest, take: (result: FunctionResult) => void): BatchAnswer {
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: valueOf(action, take) });
    } catch (fault) {
      if (!(fault instanceof HostFault)) throw fault;
      return { Results: results, TraceIds: [], Error: batchError(fault, index) };
    }
  }
  return { Results: results, TraceIds: [], Error: null };
}

function valueOf(
  { ActionType: type, Name, ArgumentInfo: info }: ActionInfo,
  take: (result: FunctionResult) => void,
): unknown {
  const args = info?.Arguments ?? [];
  switch (Name) {
    case 'SetInvocationArrayResults':
    case 'SetInvocationResults':
      for (const told of Array.isArray(args[0]) ? (args[0] as readonly unknown[]) : []) {
        const result = functionResult(told);
        if (result) take(result);
      }
      return null;
    case '_SetOsfControlContainerReadyForCustomFunctions':
      return null;
    case '_GetEnabledFeatures':
      return FEATURES;
    default:
      // Everything else makes objects only.
      if (type === ActionType.method) throw notHosted(`CustomFunctions.${Name}`);
      return {};
  }
}
