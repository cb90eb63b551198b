import type { Direction } from '../plan/plan';
import { readDirection } from '../workbook/layout/choices';
import { isBlank, type Cell } from './cells';
import { figureError, type FigureError } from './figure';
import { notANumber, seenIn } from './read-number-cell';

/** The direction that a cell names (`högre`, `lägre`, `inom`), undefined where it is blank. */
export function readDirectionCell(cell: Cell): Direction | FigureError | undefined {
  if (isBlank(cell)) return undefined;
  if (typeof cell === 'object' && cell !== null) return notANumber(cell, 'riktning');
  const direction = typeof cell === 'string' ? readDirection(cell) : undefined;
  return direction ?? figureError('value', 'input.direction', { argument: 'riktning', seen: seenIn(cell) });
}
