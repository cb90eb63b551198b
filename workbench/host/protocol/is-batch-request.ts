import type { BatchRequest } from './wire';

/** Whether a message's body is a batch. */
export function isBatchRequest(body: unknown): body is BatchRequest {
  return (
    typeof body === 'object' &&
    body !== null &&
    'Actions' in body &&
    Array.isArray(body.Actions) &&
    'ObjectPaths' in body
  );
}
