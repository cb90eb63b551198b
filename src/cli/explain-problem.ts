import { visibleText } from '../index';
import type { CommandContext } from './command-context';
import type { FileProblem } from './file-problem';

/** The sentence of a problem, with the part of the file that was at fault. */
export function explainProblem(
  { key, data, part, details = () => [] }: FileProblem,
  { say, language }: CommandContext,
): string {
  const cell = data['cell'];
  const words = typeof cell === 'string' ? { ...data, cell: cell === '' ? '' : say('file.in-cell', { cell }) } : data;
  const text = say(key, words);
  const more = [...(part === undefined ? [] : [say('xlsx.part', { part })]), ...details(language)];
  return visibleText([text, ...more].join(' '));
}
