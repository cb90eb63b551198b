import { mostToReserve } from '../plan/balance-requirement';
import { parseYesNo } from '../text/words';
import { isBlank, type Cell, type Input } from './cells';
import { figureError, isFigureError, type Figure, type FigureError, type Figures } from './figure';
import { missing, notANumber, readNumberCell, seenIn } from './read-number-cell';
import { settled } from './settled';
import { spread } from './spread';

const NAMES = ['resultat', 'resultat_efter_justering', 'skatt_och_bidrag', 'eget_kapital_negativt'];

/**
 * STYR.RESULTATRESERV: the most that may be put aside in the resultatreserv for a year, in the unit of the amounts: what the lesser of the result and the
 * result after adjustments has above one per cent of taxes and general grants, or two where equity including pensions is negative (`ja`, TRUE or 1).
 * Blank where there is no result. The shape is kept. (Kommunallagen 11 kap. 14 §, in force since 2024.)
 */
export function resultReserve(result: Input, adjusted: Input, taxes: Input, isEquityNegative?: Input): Figures {
  return spread(NAMES, [result, adjusted, taxes, isEquityNegative], mostOf);
}

function mostOf(resultCell: Cell, adjustedCell: Cell, taxesCell: Cell, equityCell: Cell): Figure {
  if (isBlank(resultCell)) return '';
  const amounts: number[] = [];
  for (const [index, cell] of [resultCell, adjustedCell, taxesCell].entries()) {
    const amount = readNumberCell(cell, NAMES[index]!) ?? missing(NAMES[index]!);
    if (isFigureError(amount)) return amount;
    amounts.push(amount);
  }
  const [result, adjusted, taxes] = amounts as [number, number, number];
  if (taxes <= 0) return figureError('value', 'RESULTATRESERV.taxes', { argument: NAMES[2]!, seen: { amount: taxes } });
  const isNegative = readYesNo(equityCell);
  return isFigureError(isNegative) ? isNegative : settled(mostToReserve(result, adjusted, taxes, isNegative));
}

function readYesNo(cell: Cell): boolean | FigureError {
  if (isBlank(cell)) return false;
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'object') return notANumber(cell, NAMES[3]!);
  return parseYesNo(String(cell)) ?? figureError('value', 'input.yes-no', { argument: NAMES[3]!, seen: seenIn(cell) });
}
