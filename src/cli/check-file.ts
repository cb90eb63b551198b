import { checkedFile, checkWorkbook, type CheckOptions, type FileReport } from '../index';
import type { CommandContext } from './command-context';
import { explainProblem } from './explain-problem';
import { describeFileError } from './file-problem';
import { isProblem, openFile, type OpenFileOptions } from './open-file';

/** Checks one file. Whatever goes wrong with it is told in its report. */
export async function checkFile(
  file: string,
  open: OpenFileOptions,
  check: CheckOptions,
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
    return checkedFile(opened, { file, model, check: checkWorkbook(opened, model, check), language: context.language });
  } catch (error) {
    return unread(describeFileError(error, file));
  }
}
