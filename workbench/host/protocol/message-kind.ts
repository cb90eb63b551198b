import { isFunctionsBatch } from '../functions/answer-functions';
import type { MessageKind } from '../traffic';
import { isBatchRequest } from './is-batch-request';
import { ActionType } from './wire';

/** What a message from the add-in is, by its body. */
export function messageKind(body: unknown): MessageKind {
  if (!isBatchRequest(body)) return 'sync';
  if (isFunctionsBatch(body)) return 'results';
  const { Actions } = body;
  const gives = Actions.some((action) => action.Name === '_RemoveReference');
  const onlyGives = Actions.every(
    (action) => action.ActionType === ActionType.instantiate || action.Name === '_RemoveReference',
  );
  return gives && onlyGives ? 'cleanup' : 'sync';
}
