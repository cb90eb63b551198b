import { HostFault } from '../host-fault';
import { byteLength } from '../traffic';
import { batchError } from './run-batch';
import type { BatchAnswer } from './wire';

/** What Excel on the web takes and gives in one message. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What Excel leaves null where cells are too many. */
const PER_CELL = [
  'Values',
  'Formulas',
  'FormulasLocal',
  'FormulasR1C1',
  'Text',
  'NumberFormat',
  'NumberFormatLocal',
  'ValueTypes',
];

function withoutCells(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, PER_CELL.includes(key) ? null : each]));
}

/** An answer as text, or the error that stands for one that is too large; `nulls` leaves out the cells instead. */
export function limitedAnswer(answer: BatchAnswer, limit: number, nulls: boolean): string {
  const text = JSON.stringify(answer);
  if (byteLength(text) <= limit) return text;
  if (nulls) {
    return JSON.stringify({
      ...answer,
      Results: answer.Results.map((each) => ({ ...each, Value: withoutCells(each.Value) })),
    });
  }
  const fault = new HostFault('ResponsePayloadSizeLimitExceeded');
  return JSON.stringify({ Results: [], TraceIds: [], Error: batchError(fault, -1) } satisfies BatchAnswer);
}
