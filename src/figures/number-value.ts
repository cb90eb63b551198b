import type { Input } from './cells';
import type { Figures } from './figure';
import { readNumberCell } from './read-number-cell';
import { spread } from './spread';

const NAMES = ['text'];

/**
 * STYR.TAL: the number in Swedish or English text. `tkr` and `mnkr` give kronor, a percentage its share: `12 tkr` is 12000, `3,5 %` is 0.035.
 * Numbers stay as they are; the shape is kept.
 */
export function numberValue(text: Input): Figures {
  return spread(NAMES, [text], (cell) => readNumberCell(cell, 'text') ?? '');
}
