import type { Input } from './cells';
import type { Figures } from './figure';
import { readAttainment } from './read-attainment';
import { spread } from './spread';

const NAMES = ['utfall', 'målnivå', 'riktning', 'utgångsläge'];

/**
 * STYR.MÅLUPPFYLLELSE: the share of the target that is reached, 1 being reached and more passed; see `reachedShare` for what that means where lower
 * or a range is better. Blank where there is no outcome. The shape is kept.
 */
export function targetAttainment(outcome: Input, target: Input, direction?: Input, baseline?: Input): Figures {
  return spread(
    NAMES,
    [outcome, target, direction, baseline],
    (outcomeCell, targetCell, directionCell, baselineCell) =>
      readAttainment(outcomeCell, targetCell, directionCell, baselineCell) ?? '',
  );
}
