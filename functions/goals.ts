import { chainCheck, goalCoverage, goalPath, subGoals } from '../src/index';
import { answer } from './answer';

/* The worksheet functions about goals and their chain, as Excel shows them: hence Swedish down to the parameters' names. */

/**
 * Kedjan från toppen ned till målet: V1 › F2 › N3. Ex: =STYR.MÅLKEDJA(tblMål[Mål-id];tblMål[Mål-id];tblMål[Överordnat mål]). En formel för hela kolumnen; en per rad blir långsam.
 * @customfunction MALKEDJA MÅLKEDJA
 * @param mål_id Målen som kedjan ska visas för, en cell eller ett område
 * @param id Alla mål: kolumnen med id
 * @param överordnat Alla mål: kolumnen med överordnat mål, flera skilda med ;
 * @param titlar Alla mål: kolumnen med titlar, om de ska visas i stället för id
 * @param avgränsare Texten mellan målen; annars ›
 */
export function MALKEDJA(
  mål_id: unknown[][],
  id: unknown[][],
  överordnat: unknown[][],
  titlar?: unknown[][],
  avgränsare?: unknown[][],
): unknown[][] {
  return answer(goalPath, mål_id, id, överordnat, titlar, avgränsare);
}

/**
 * Vad som bryter målkedjan på varje rad; tomt när raden är rätt. Ex: =STYR.KEDJEKOLL(tblMål[Mål-id];tblMål[Överordnat mål];tblMål[Nivå];"Karlskoga"). En formel för hela kolumnen.
 * @customfunction KEDJEKOLL KEDJEKOLL
 * @param id Kolumnen med målens id
 * @param överordnat Kolumnen med överordnat mål, flera skilda med ;
 * @param nivå Kolumnen med målens nivå
 * @param modell Styrmodellen: Karlskoga, Katrineholm, Trelleborg, Övertorneå eller Kommunallagen, som gäller annars
 */
export function KEDJEKOLL(
  id: unknown[][],
  överordnat: unknown[][],
  nivå: unknown[][],
  modell?: unknown[][],
): unknown[][] {
  return answer(chainCheck, id, överordnat, nivå, modell);
}

/**
 * Målen under ett mål, ett per cell nedåt; för ett område i stället alla i samma cell. Ex: =STYR.UNDERMÅL("F2";tblMål[Mål-id];tblMål[Överordnat mål];1)
 * @customfunction UNDERMAL UNDERMÅL
 * @param mål_id Målet, eller ett område med mål
 * @param id Alla mål: kolumnen med id
 * @param överordnat Alla mål: kolumnen med överordnat mål
 * @param djup Hur många nivåer nedåt; 1 ger bara målen närmast under, annars alla
 */
export function UNDERMAL(
  mål_id: unknown[][],
  id: unknown[][],
  överordnat: unknown[][],
  djup?: unknown[][],
): unknown[][] {
  return answer(subGoals, mål_id, id, överordnat, djup);
}

/**
 * Hur många mål som bär upp varje mål: alla som hänger på det, direkt eller genom andra. Ex: =STYR.TÄCKNING(tblMål[Mål-id];tblMål[Mål-id];tblMål[Överordnat mål])
 * @customfunction TACKNING TÄCKNING
 * @param mål_id Målen, en cell eller ett område
 * @param id Alla mål: kolumnen med id
 * @param överordnat Alla mål: kolumnen med överordnat mål
 */
export function TACKNING(mål_id: unknown[][], id: unknown[][], överordnat: unknown[][]): unknown[][] {
  return answer(goalCoverage, mål_id, id, överordnat);
}
