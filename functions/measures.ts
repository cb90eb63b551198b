import { measureCheck, sexSplit, targetAttainment, trafficLight } from '../src/index';
import { answer } from './answer';

/* The worksheet functions about measures, as Excel shows them: hence Swedish down to the parameters' names. */

/**
 * Vad varje mått saknar för att vara mätbart; tomt när inget saknas. Ex: =STYR.MÄTKOLL(C2:C99;H1:J1;H2:J99;F2:G99;"Trelleborg"). En formel för hela kolumnen.
 * @customfunction MATKOLL MÄTKOLL
 * @param mått Kolumnen med måttens namn
 * @param år Planåren, ett för varje kolumn med målnivåer: rubrikerna duger
 * @param målnivåer Målnivåerna, en rad per mått och en kolumn per år
 * @param resultat Tidigare resultat, en rad per mått; ange dem om det ska prövas att de finns
 * @param modell Styrmodellen, vars krav då gäller; annars prövas allt
 */
export function MATKOLL(
  mått: unknown[][],
  år: unknown[][],
  målnivåer: unknown[][],
  resultat?: unknown[][],
  modell?: unknown[][],
): unknown[][] {
  return answer(measureCheck, mått, år, målnivåer, resultat, modell);
}

/**
 * Hur stor andel av målnivån som är nådd; 1 är nått. Ex: =STYR.MÅLUPPFYLLELSE(F2:F99;G2:G99;"lägre")
 * @customfunction MALUPPFYLLELSE MÅLUPPFYLLELSE
 * @param utfall Utfallen, en cell eller ett område
 * @param målnivå Målnivåerna; med riktningen inom ett intervall som 66–70
 * @param riktning högre (gäller annars), lägre eller inom
 * @param utgångsläge Värdet som arbetet började från: då räknas andelen av vägen därifrån
 */
export function MALUPPFYLLELSE(
  utfall: unknown[][],
  målnivå: unknown[][],
  riktning?: unknown[][],
  utgångsläge?: unknown[][],
): unknown[][] {
  return answer(targetAttainment, utfall, målnivå, riktning, utgångsläge);
}

/**
 * Grön, Gul eller Röd efter hur nära utfallet är målnivån. Ex: =STYR.TRAFIKLJUS(F2:F99;G2:G99;"högre";0,9)
 * @customfunction TRAFIKLJUS TRAFIKLJUS
 * @param utfall Utfallen, en cell eller ett område
 * @param målnivå Målnivåerna; med riktningen inom ett intervall som 66–70
 * @param riktning högre (gäller annars), lägre eller inom
 * @param gul_gräns Andelen av målnivån som minst ska nås för Gul; annars 0,9
 */
export function TRAFIKLJUS(
  utfall: unknown[][],
  målnivå: unknown[][],
  riktning?: unknown[][],
  gul_gräns?: unknown[][],
): unknown[][] {
  return answer(trafficLight, utfall, målnivå, riktning, gul_gräns);
}

/**
 * Andelen kvinnor, andelen män och skillnaden i procentenheter. Ex: =STYR.KÖNSFÖRDELNING(B2:B20;C2:C20)
 * @customfunction KONSFORDELNING KÖNSFÖRDELNING
 * @param kvinnor Antalet kvinnor, eller belopp som går till kvinnor
 * @param män Antalet män, eller belopp som går till män
 */
export function KONSFORDELNING(kvinnor: unknown[][], män: unknown[][]): unknown[][] {
  return answer(sexSplit, kvinnor, män);
}
