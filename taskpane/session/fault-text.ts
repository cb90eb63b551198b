import type { PaneTextKey } from '../../src/index';
import type { SessionFault } from './session-state';

/** What went wrong, in words. @param file the workbook's name, for the sentences that name it */
export function faultText(
  { code, data }: SessionFault,
  say: (key: PaneTextKey, data?: Readonly<Record<string, string | number>>) => string,
  file: string,
): string {
  const key = code.startsWith('xlsx.') ? code : `fault.${code}`;
  return say(key as PaneTextKey, { file, ...data });
}
