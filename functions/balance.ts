import { balanceResult, deficitsToRestore, resultReserve } from '../src/index';
import { answer } from './answer';

/* The worksheet functions about the balanced-budget requirement, as Excel shows them: hence Swedish down to the parameters' names. */

/**
 * Balanskravsresultatet för varje år. Ex: =STYR.BALANSKRAV(B5:D5;B6:D6;B7:D7;B8:D8;B9:D9)
 * @customfunction BALANSKRAV BALANSKRAV
 * @param resultat Årets resultat, ett år per cell
 * @param reavinster Realisationsvinster som ska räknas bort
 * @param undantag Realisationsvinster och annat enligt undantag, med tecken
 * @param reservering Vad som sätts av till resultatreserven
 * @param användning Vad som används ur resultatreserven
 */
export function BALANSKRAV(
  resultat: unknown[][],
  reavinster: unknown[][],
  undantag?: unknown[][],
  reservering?: unknown[][],
  användning?: unknown[][],
): unknown[][] {
  return answer(balanceResult, resultat, reavinster, undantag, reservering, användning);
}

/**
 * Vad som återstår att återställa av underskott för varje år, och året då det senast ska vara gjort. Ex: =STYR.ÅTERSTÄLLNING(B10:F10;B1:F1)
 * @customfunction ATERSTALLNING ÅTERSTÄLLNING
 * @param balanskravsresultat Balanskravsresultaten i årsföljd
 * @param år Det första året, eller ett år för varje cell; annars räknas åren från 1
 */
export function ATERSTALLNING(balanskravsresultat: unknown[][], år?: unknown[][]): unknown[][] {
  return answer(deficitsToRestore, balanskravsresultat, år);
}

/**
 * Det mesta som får sättas av till resultatreserven. Ex: =STYR.RESULTATRESERV(B5;B10;B12;"nej")
 * @customfunction RESULTATRESERV RESULTATRESERV
 * @param resultat Årets resultat
 * @param resultat_efter_justering Årets resultat efter balanskravsjusteringar
 * @param skatt_och_bidrag Skatteintäkter, generella statsbidrag och utjämning
 * @param eget_kapital_negativt ja om eget kapital med alla pensioner är negativt; annars nej
 */
export function RESULTATRESERV(
  resultat: unknown[][],
  resultat_efter_justering: unknown[][],
  skatt_och_bidrag: unknown[][],
  eget_kapital_negativt?: unknown[][],
): unknown[][] {
  return answer(resultReserve, resultat, resultat_efter_justering, skatt_och_bidrag, eget_kapital_negativt);
}
