import { allocateByVolume, convertAmount, distribute, indexedYears, months, numberValue } from '../src/index';
import { answer } from './answer';

/* The worksheet functions about numbers and amounts, as Excel shows them: hence Swedish down to the parameters' names. */

/**
 * Talet i en svensk eller engelsk text. Ex: =STYR.TAL("12 tkr") ger 12000, =STYR.TAL("3,5 %") ger 0,035.
 * @customfunction TAL TAL
 * @param text Text eller tal, en cell eller ett område: 1 234,50, −12, (300)
 */
export function TAL(text: unknown[][]): unknown[][] {
  return answer(numberValue, text);
}

/**
 * Räknar om belopp mellan kr, tkr och mnkr. Ex: =STYR.BELOPP(A2:A99;"tkr";"kr")
 * @customfunction BELOPP BELOPP
 * @param belopp Beloppen, en cell eller ett område
 * @param från Enheten som beloppen står i: kr, tkr eller mnkr
 * @param till Enheten som svaret ska stå i: kr, tkr eller mnkr
 */
export function BELOPP(belopp: unknown[][], från: unknown[][], till: unknown[][]): unknown[][] {
  return answer(convertAmount, belopp, från, till);
}

/**
 * Fördelar ett belopp efter vikter i hela kronor så att summan stämmer exakt. Ex: =STYR.FÖRDELA(1000000;B2:B9)
 * @customfunction FORDELA FÖRDELA
 * @param belopp Beloppet som ska fördelas
 * @param vikter Vikterna, till exempel invånare
 */
export function FORDELA(belopp: unknown[][], vikter: unknown[][]): unknown[][] {
  return answer(distribute, belopp, vikter);
}

/**
 * De tre planåren från ett basår och årliga index. Ex: =STYR.UPPRÄKNING(B2:B20;"2,5 %")
 * @customfunction UPPRAKNING UPPRÄKNING
 * @param belopp Basårets belopp, en cell eller en kolumn
 * @param index Ett index för alla åren eller ett för varje år: 1,025 eller "2,5 %"
 */
export function UPPRAKNING(belopp: unknown[][], index: unknown[][]): unknown[][] {
  return answer(indexedYears, belopp, index);
}

/**
 * Tolv månader av ett årsbelopp, med exakt summa. Ex: =STYR.PERIODISERA(B2:B20)
 * @customfunction PERIODISERA PERIODISERA
 * @param belopp Årsbeloppen, en cell eller en kolumn
 * @param profil Tolv vikter, en för varje månad; annars lika mycket varje månad
 */
export function PERIODISERA(belopp: unknown[][], profil?: unknown[][]): unknown[][] {
  return answer(months, belopp, profil);
}

/**
 * Belopp efter volym och à-pris; med en total anpassas de så att summan stämmer exakt. Ex: =STYR.RESURSFÖRDELA(B2:B9;C2:C9;125000000)
 * @customfunction RESURSFORDELA RESURSFÖRDELA
 * @param volymer Volymerna, till exempel antal elever
 * @param à_pris Priset per styck, ett för varje volym eller ett för alla
 * @param total Summan som ska fördelas; annars volym gånger pris
 */
export function RESURSFORDELA(volymer: unknown[][], à_pris: unknown[][], total?: unknown[][]): unknown[][] {
  return answer(allocateByVolume, volymer, à_pris, total);
}
