import { isNotMeasured } from '../text/words';
import type { Cell, Input } from './cells';
import { figureError, isFigureError, type Figure, type FigureError, type Figures } from './figure';
import { missing, readSizeCell } from './read-number-cell';
import { settled } from './settled';
import { spillParts } from './spill-parts';
import { spread } from './spread';

const NAMES = ['kvinnor', 'män'];

/** What one pair gives: women's share, men's, and the gap. */
type Split = readonly [women: Figure, men: Figure, gap: Figure];

/**
 * STYR.KÖNSFÖRDELNING: of each pair of numbers (people, kronor, hours) women's share, men's share, and the gap in percentage points, women's less
 * men's. Three columns beside a column, else three rows for each row. Shown, never judged.
 */
export function sexSplit(women: Input, men: Input): Figures {
  const splits: Split[] = [];
  const places = spread(NAMES, [women, men], (womenCell, menCell) => splits.push(splitOf(womenCell, menCell)) - 1);
  return spillParts(
    ([0, 1, 2] as const).map((part) => places.map((row) => row.map((at) => splits[at as number]![part]))),
  );
}

function splitOf(womenCell: Cell, menCell: Cell): Split {
  const all = (figure: Figure): Split => [figure, figure, figure];
  const women = readCount(womenCell, 'kvinnor');
  const men = readCount(menCell, 'män');
  if (women === undefined && men === undefined) return all('');
  if (women === undefined) return all(missing('kvinnor'));
  if (men === undefined) return all(missing('män'));
  if (isFigureError(women)) return all(women);
  if (isFigureError(men)) return all(men);
  // Halved first, so that two large numbers do not run over.
  const [halfWomen, halfMen] = [women / 2, men / 2];
  const half = halfWomen + halfMen;
  if (half === 0) return all(figureError('not-available', 'KONSFORDELNING.none'));
  const share = halfWomen / half;
  return [share, halfMen / half, settled(((halfWomen - halfMen) / half) * 100)];
}

function readCount(cell: Cell, argument: string): number | FigureError | undefined {
  return typeof cell === 'string' && isNotMeasured(cell) ? undefined : readSizeCell(cell, argument);
}
