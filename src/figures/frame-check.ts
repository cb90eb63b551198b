import type { Cell, Input } from './cells';
import { figureError, isFigureError, type Figure, type FigureError, type Figures } from './figure';
import { isPercentText, missing, readNumberCell, readSizeCell } from './read-number-cell';
import { settled, sumOf } from './settled';
import { spread } from './spread';

const NAMES = ['budget', 'ram', 'tolerans'];

/**
 * STYR.RAMKOLL: blank where a budget is its frame, else how far it is over or under, in the unit of the amounts. The tolerance is an amount in
 * that unit, or in text a share of the frame (`1 %`); none is 0. Blank where there is no budget. The shape is kept.
 */
export function frameCheck(budget: Input, frame: Input, tolerance?: Input): Figures {
  return spread(NAMES, [budget, frame, tolerance], check);
}

function check(budgetCell: Cell, frameCell: Cell, toleranceCell: Cell): Figure {
  const budget = readNumberCell(budgetCell, 'budget');
  if (budget === undefined) return '';
  if (isFigureError(budget)) return budget;
  const frame = readNumberCell(frameCell, 'ram') ?? missing('ram');
  if (isFigureError(frame)) return frame;
  const tolerance = readTolerance(toleranceCell, frame);
  if (isFigureError(tolerance)) return tolerance;
  const over = sumOf([budget, -frame]);
  if (!Number.isFinite(over)) return figureError('number', 'result.too-large');
  if (Math.abs(over) <= tolerance) return '';
  return over > 0
    ? { messageId: 'RAMKOLL.over', data: { by: { amount: over } } }
    : { messageId: 'RAMKOLL.under', data: { by: { amount: -over } } };
}

function readTolerance(cell: Cell, frame: number): number | FigureError {
  const stated = readSizeCell(cell, 'tolerans') ?? 0;
  return isFigureError(stated) || !isPercentText(cell) ? stated : settled(stated * Math.abs(frame));
}
