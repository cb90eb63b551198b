import {
  frameUse,
  plainAmount,
  type FrameYear,
  type Language,
  type MoneyUnit,
  type PaneTextKey,
} from '../../../src/index';

/** What is left of a year's frame, in words and as what it is. */
export interface Left {
  readonly kind: 'left' | 'over' | 'even' | 'unknown';
  readonly key: Extract<PaneTextKey, `frames.${string}`>;
  readonly amount: string;
}

/** Says how a year's budget stands to its frame. */
export function leftInWords(year: FrameYear, unit: MoneyUnit, language: Language): Left {
  const { available, budget, left } = frameUse(year);
  if (available === null) return { kind: 'unknown', key: 'frames.no-frame', amount: '' };
  if (budget === null || left === null) return { kind: 'unknown', key: 'frames.no-budget', amount: '' };
  const amount = plainAmount(Math.abs(left), unit, language);
  if (left === 0) return { kind: 'even', key: 'frames.even', amount };
  return left < 0 ? { kind: 'over', key: 'frames.over', amount } : { kind: 'left', key: 'frames.left', amount };
}
