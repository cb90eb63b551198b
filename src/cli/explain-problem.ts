import { visibleText } from '../index';
import type { CommandContext } from './command-context';
import type { FileProblem } from './file-problem';

/** The sentence of a problem, with the part of the file that was at fault. */
export function explainProblem({ key, data, part }: FileProblem, { say }: CommandContext): string {
  const cell = data['cell'];
  const words = typeof cell === 'string' ? { ...data, cell: cell === '' ? '' : say('file.in-cell', { cell }) } : data;
  const text = say(key, words);
  return visibleText(part === undefined ? text : `${text} ${say('xlsx.part', { part })}`);
}
