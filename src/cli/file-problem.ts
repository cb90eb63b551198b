import { XlsxError, type CliTextKey, type Language } from '../index';
import { NotAFileError } from '../workbook/xlsx/node/read-bytes';
import type { CliError } from './cli-error';

/** Why something could not be done with a file: a stable code for programs, and the text for people. */
export interface FileProblem {
  readonly code: string;
  readonly key: CliTextKey;
  readonly data: CliError['data'];
  /** The part of the file that was at fault, where one was. */
  readonly part?: string;
  /** More than one thing to say: a sentence each. */
  readonly details?: (language: Language) => readonly string[];
}

const SYSTEM_CODES: Readonly<Record<string, { readonly code: string; readonly key: CliTextKey }>> = {
  ENOENT: { code: 'not-found', key: 'file.not-found' },
  ENOTDIR: { code: 'not-found', key: 'file.not-found' },
  EACCES: { code: 'no-access', key: 'file.no-access' },
  EPERM: { code: 'no-access', key: 'file.no-access' },
  EISDIR: { code: 'is-folder', key: 'file.is-folder' },
};

/** Tells the reason of a failed reading. What is nobody's file's fault is `internal`: ours. */
export function describeFileError(error: unknown, file: string): FileProblem {
  if (error instanceof XlsxError) {
    const { part } = error.data;
    return { code: error.code, key: `xlsx.${error.code}`, data: { file }, ...(typeof part === 'string' && { part }) };
  }
  if (error instanceof NotAFileError) return { code: 'not-a-file', key: 'file.not-a-file', data: { file } };
  const code = systemCode(error);
  const reason = error instanceof Error ? error.message : String(error);
  if (code === undefined) return { code: 'internal', key: 'file.internal', data: { file, reason } };
  const known = SYSTEM_CODES[code];
  return known
    ? { ...known, data: { file } }
    : { code: 'unreadable', key: 'file.unreadable', data: { file, reason: code } };
}

/** The operating system's code of an error: `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}
