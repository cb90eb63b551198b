import type { Cell, Input } from './cells';
import { figureError, isFigureError, type Figure, type FigureError, type Figures } from './figure';
import { readAttainment } from './read-attainment';
import { readNumberCell } from './read-number-cell';
import { spread } from './spread';

const NAMES = ['utfall', 'målnivå', 'riktning', 'gul_gräns'];

/** How much of the target has to be reached for yellow where nothing is stated. */
const YELLOW_FROM = 0.9;

/** A share at the limit may miss it by its last binary digit. */
const NOISE = 1e-12;

/**
 * STYR.TRAFIKLJUS: `Grön` where the target is reached, `Gul` from the yellow limit, a share of the target (0.9 where none is stated; above 1 it is
 * per cent), else `Röd`. The words are the same in every language, since people's own formulas compare with them. Blank where there is no
 * outcome. The shape is kept.
 */
export function trafficLight(outcome: Input, target: Input, direction?: Input, yellowFrom?: Input): Figures {
  return spread(
    NAMES,
    [outcome, target, direction, yellowFrom],
    (outcomeCell, targetCell, directionCell, limitCell) => {
      const share = readAttainment(outcomeCell, targetCell, directionCell);
      if (share === undefined) return '';
      return isFigureError(share) ? share : lightOf(share, limitCell);
    },
  );
}

function lightOf(share: number, limitCell: Cell): Figure {
  const limit = readLimit(limitCell);
  if (isFigureError(limit)) return limit;
  if (share >= 1) return 'Grön';
  return share >= limit - NOISE ? 'Gul' : 'Röd';
}

function readLimit(cell: Cell): number | FigureError {
  const stated = readNumberCell(cell, 'gul_gräns') ?? YELLOW_FROM;
  if (isFigureError(stated)) return stated;
  const limit = stated > 1 ? stated / 100 : stated;
  return limit < 0 || limit > 1
    ? figureError('value', 'input.share', { argument: 'gul_gräns', seen: { amount: stated } })
    : limit;
}
