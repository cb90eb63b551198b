import { checkedFile, checkWorkbook, type CheckOptions, type FileReport } from '../index';
import type { CommandContext } from './command-context';
import { explainProblem } from './explain-problem';
import { describeFileError } from './file-problem';
import { isProblem, openFile, type OpenFileOptions } from './open-file';

/** How files are checked, and what their reports hold. */
export interface CheckFileOptions extends CheckOptions {
  /** Whether the reports have pictures of the goals and the frames. */
  readonly pictures?: boolean;
}

/** Checks one file. Whatever goes wrong with it is told in its report. */
export async function checkFile(
  file: string,
  open: OpenFileOptions,
  { pictures = false, ...check }: CheckFileOptions,
  context: CommandContext,
): Promise<FileReport> {
  const unread = (problem: Parameters<typeof explainProblem>[0]): FileReport => ({
    file,
    error: { code: problem.code, message: explainProblem(problem, context) },
  });
  const result = await openFile(file, context.io.cwd, open);
  if (isProblem(result)) return unread(result);
  try {
    const { opened, model } = result;
    const options = { file, model, check: checkWorkbook(opened, model, check), language: context.language };
    return checkedFile(opened, { ...options, pictures });
  } catch (error) {
    return unread(describeFileError(error, file));
  }
}
