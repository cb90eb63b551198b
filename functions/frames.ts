import { carryOverLedger, frameCheck, frameLeft } from '../src/index';
import { answer } from './answer';

/* The worksheet functions about frames, as Excel shows them: hence Swedish down to the parameters' names. */

/**
 * Hur långt över eller under ramen budgeten är; tomt när den stämmer. Ex: =STYR.RAMKOLL(C2:E20;Ramar!C2:E20)
 * @customfunction RAMKOLL RAMKOLL
 * @param budget Budgetens belopp, en cell eller ett område
 * @param ram Ramarnas belopp, i samma form och enhet
 * @param tolerans Avvikelsen som godtas: ett belopp, eller en andel av ramen som "1 %"; annars 0
 */
export function RAMKOLL(budget: unknown[][], ram: unknown[][], tolerans?: unknown[][]): unknown[][] {
  return answer(frameCheck, budget, ram, tolerans);
}

/**
 * Vad som är kvar av varje ram efter budgeten, per nämnd och år. Ex: =STYR.RAMUTRYMME(tblRamar[Nämnd];tblRamar[[2027]:[2029]];tblBudget[Nämnd];tblBudget[[2027]:[2029]])
 * @customfunction RAMUTRYMME RAMUTRYMME
 * @param ram_nämnd Ramarnas nämnder, en kolumn
 * @param ram_belopp Ramarnas belopp, en rad per nämnd och en kolumn per år
 * @param budget_nämnd Budgetradernas nämnder, en kolumn
 * @param budget_belopp Budgetradernas belopp, med samma år som ramarna
 */
export function RAMUTRYMME(
  ram_nämnd: unknown[][],
  ram_belopp: unknown[][],
  budget_nämnd: unknown[][],
  budget_belopp: unknown[][],
): unknown[][] {
  return answer(frameLeft, ram_nämnd, ram_belopp, budget_nämnd, budget_belopp);
}

/**
 * Överföringen mellan åren: ingående, årets resultat och utgående för varje år. Ex: =STYR.ÖVERFÖRING(B2:D2;B3:D3;"3 %")
 * @customfunction OVERFORING ÖVERFÖRING
 * @param ram Ramarna, ett år per cell
 * @param utfall Utfall eller budget för samma år
 * @param tak_andel Hur stor andel av ramen som får föras över: 0,03 eller "3 %"; annars utan tak
 * @param ingående Vad det första året öppnar med; annars 0
 */
export function OVERFORING(
  ram: unknown[][],
  utfall: unknown[][],
  tak_andel?: unknown[][],
  ingående?: unknown[][],
): unknown[][] {
  return answer(carryOverLedger, ram, utfall, tak_andel, ingående);
}
