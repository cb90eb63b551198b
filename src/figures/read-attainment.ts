import { readNumber, readRange } from '../text/numbers';
import type { Cell } from './cells';
import { figureError, isFigureError, type FigureError } from './figure';
import { reachedShare, type TargetLevel } from './reached-share';
import { readDirectionCell } from './read-direction-cell';
import { isPercentText, missing, readMeasuredCell, readNumberCell, seenIn } from './read-number-cell';

/** Nearer to 1 than this a share is 1: outcome and target that look the same may differ in their last binary digit. */
const NOISE = 1e-12;

/**
 * The share of the target that an outcome reaches (`reachedShare`), read from the cells of a row; undefined where there is no outcome yet. The
 * direction is higher where none is stated, or within where the target is a range (`66–70`). A percentage in text beside plain numbers
 * above 1 counts as those do: `72 %` is 72 beside a target of 75, and 0.72 beside one of 0.75.
 */
export function readAttainment(
  outcomeCell: Cell,
  targetCell: Cell,
  directionCell: Cell,
  baselineCell?: Cell,
): number | FigureError | undefined {
  let outcome = readMeasuredCell(outcomeCell, 'utfall');
  if (outcome === undefined || isFigureError(outcome)) return outcome;
  let target = readTarget(targetCell);
  if (isFigureError(target)) return target;
  const stated = readDirectionCell(directionCell);
  if (isFigureError(stated)) return stated;
  const direction = stated ?? (target.from === target.to ? 'higher' : 'within');
  if (direction !== 'within' && target.from !== target.to)
    return figureError('value', 'input.range-direction', { argument: 'målnivå', seen: seenIn(targetCell) });
  let baseline = readMeasuredCell(baselineCell, 'utgångsläge');
  if (isFigureError(baseline)) return baseline;
  const cells = [outcomeCell, targetCell, baselineCell];
  if (cells.some(isPercentText) && cells.some(isPlainAboveOne)) {
    if (isPercentText(outcomeCell)) outcome = inPercent(outcome);
    if (isPercentText(targetCell)) target = { from: inPercent(target.from), to: inPercent(target.to) };
    if (isPercentText(baselineCell) && baseline !== undefined) baseline = inPercent(baseline);
  }
  const share = reachedShare(outcome, target, direction, baseline);
  if (!Number.isFinite(share)) return figureError('number', 'result.too-large');
  return Math.abs(share - 1) < NOISE ? 1 : share + 0;
}

function readTarget(cell: Cell): TargetLevel | FigureError {
  const value = readNumberCell(cell, 'målnivå');
  if (value === undefined) return missing('målnivå');
  if (!isFigureError(value)) return { from: value, to: value };
  const range = typeof cell === 'string' ? readRange(cell) : undefined;
  if (!range) return value;
  const each = isPercentText(cell) ? 100 : 1;
  return { from: range.from / each, to: range.to / each };
}

function inPercent(share: number): number {
  return Number((share * 100).toPrecision(15));
}

function isPlainAboveOne(cell: Cell): boolean {
  if (typeof cell === 'number') return Math.abs(cell) > 1;
  if (typeof cell !== 'string' || isPercentText(cell)) return false;
  const value = readNumber(cell)?.value ?? readRange(cell)?.to;
  return value !== undefined && Math.abs(value) > 1;
}
