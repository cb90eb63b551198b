import { isBlank, isLeftOut, rangeOf, type Cell, type Input } from './cells';
import { figureError, isFigureError, type Figure, type FigureError, type Figures } from './figure';
import { FigureArgumentError } from './figure-argument-error';
import { missing, readNumberCell, readSizeCell, wholeArgument } from './read-number-cell';
import { settled } from './settled';
import { shareOut } from './share-out';
import { isSingle, spread } from './spread';

const NAMES = ['volymer', 'à_pris'];

/**
 * STYR.RESURSFÖRDELA: volume by unit price for each row, in the price's unit. With a total the amounts are scaled so that they add up to it exactly, in
 * whole kronor where the total is whole (`shareOut`). One price may go with all volumes. Blank where there is no volume; a row that is wrong has its own
 * error, and the total is shared among the others. The shape is kept. (Policy för ledning och styrning, Trelleborgs kommun, s. 9, Decentraliserat
 * ansvar.)
 */
export function allocateByVolume(volumes: Input, prices: Input, total?: Input): Figures {
  const stated = isLeftOut(total) ? undefined : readTotal(total);
  if (stated === undefined) return spread(NAMES, [volumes, prices], (volume, price) => productOf(volume, price) ?? '');
  const products: (number | FigureError | undefined)[] = [];
  const places = spread(NAMES, [volumes, prices], (volume, price) => products.push(productOf(volume, price)) - 1);
  const amounts = shareOut(stated, products);
  return places.map((row) => row.map((at): Figure => amounts[at as number]!));
}

function productOf(volumeCell: Cell, priceCell: Cell): number | FigureError | undefined {
  if (isBlank(volumeCell)) return undefined;
  const volume = readSizeCell(volumeCell, NAMES[0]!)!;
  if (isFigureError(volume)) return volume;
  const price = readSizeCell(priceCell, NAMES[1]!) ?? missing(NAMES[1]!);
  if (isFigureError(price)) return price;
  const product = settled(volume * price);
  return Number.isFinite(product) ? product : figureError('number', 'result.too-large');
}

function readTotal(total: Input): number {
  const range = rangeOf(total);
  if (!isSingle(range))
    throw new FigureArgumentError('total', 'input.single', { rows: range.length, columns: range[0]!.length });
  return wholeArgument(readNumberCell(range[0]![0], 'total'), 'total') ?? 0;
}
