import { cliText, XlsxError } from '../../src/index';
import type { PageTexts } from './page-texts';

/** Why a file could not be opened, in a sentence. */
export function openFailure(cause: unknown, name: string, texts: PageTexts): string {
  if (cause instanceof XlsxError) return cliText(`xlsx.${cause.code}`, texts.language, { file: name });
  // Nobody's file is at fault then: developers are to see where it happened.
  reportError(cause);
  return texts.unreadable(name, cause instanceof Error ? cause.message : String(cause));
}
