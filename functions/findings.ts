import { answer } from './answer';
import { answerByEngine } from './load-engine';
import { tableArguments } from './table-arguments';

/* The worksheet functions about rules and findings, as Excel shows them: hence Swedish down to the parameters' names. */

/**
 * En regels text, allvarlighet eller källa. Ex: =STYR.REGEL("chain/cycle";"källa")
 * @customfunction REGEL REGEL
 * @param regel_id Regelns id, som i kolumnen Regel i STYR.VALIDERA: chain/cycle
 * @param fält text (gäller annars), rubrik, varför, fel, rätt, allvarlighet, källa, eller en styrmodells namn
 * @returns {unknown[][]} i samma form
 */
export function REGEL(regel_id: unknown[][], fält?: unknown[][]) {
  return answerByEngine(({ ruleFacts }) => answer(ruleFacts, regel_id, fält));
}

/**
 * Granskar hela tabeller: allvarlighet, regel, cell och vad som är fel, en rad per fynd. Ex: =STYR.VALIDERA(tblMål[#Alla];tblStyrmått[#Alla];"Karlskoga")
 * @customfunction VALIDERA VALIDERA
 * @param tabell Tabeller med sina rubriker, och om så önskas en cell med styrmodellens namn
 * @param invocation Cellernas adresser
 * @requiresParameterAddresses
 * @returns {unknown[][]} en rad per fynd
 */
export function VALIDERA(tabell: unknown[][][], invocation: CustomFunctions.Invocation) {
  const tables = tableArguments(tabell, invocation.parameterAddresses);
  return answerByEngine(({ findings }) => answer(findings, tables));
}

/**
 * Antalet fel, varningar och upplysningar i hela tabeller, i tre celler. Ex: =STYR.FYND(tblMål[#Alla];tblStyrmått[#Alla];"Karlskoga")
 * @customfunction FYND FYND
 * @param tabell Tabeller med sina rubriker, och om så önskas en cell med styrmodellens namn
 * @param invocation Cellernas adresser
 * @requiresParameterAddresses
 * @returns {unknown[][]} fel, varningar, upplysningar
 */
export function FYND(tabell: unknown[][][], invocation: CustomFunctions.Invocation) {
  const tables = tableArguments(tabell, invocation.parameterAddresses);
  return answerByEngine(({ counts }) => answer(counts, tables));
}
