import { ModelError, WorkbookFault, XlsxError } from '../../src/index';
import type { SessionFault } from './session-state';

/** What went wrong, ready to be said; undefined where the user only cancelled. */
export function faultOf(cause: unknown): SessionFault | undefined {
  if (cause instanceof DOMException && cause.name === 'AbortError') return undefined;
  if (cause instanceof WorkbookFault) return { code: cause.code, data: { detail: cause.code, ...cause.data } };
  if (cause instanceof XlsxError) return { code: `xlsx.${cause.code}`, data: cause.data };
  if (cause instanceof ModelError) return { code: 'program', data: { detail: cause.message } };
  return { code: 'program', data: { detail: cause instanceof Error ? cause.message : String(cause) } };
}
