/// <reference types="custom-functions-runtime" />
/*
 * The worksheet functions, all of them. Ids, names and the order of the parameters are stored in people's workbooks and never change.
 * What stands here is what Excel shows, hence Swedish down to the parameters' names; `npm run generate` makes functions.json of it.
 */
import * as figures from '../src/index';
import { answer } from './answer';
import { answerByEngine, loadEngineWhenIdle } from './load-engine';
import { tableArguments } from './table-arguments';

/**
 * Talet i en svensk eller engelsk text. Ex: =STYR.TAL("12 tkr") ger 12000, =STYR.TAL("3,5 %") ger 0,035.
 * @customfunction TAL TAL
 * @param text Text eller tal, en cell eller ett område: 1 234,50, −12, (300)
 */
function TAL(text: unknown[][]): unknown[][] {
  return answer(figures.numberValue, text);
}

/**
 * Räknar om belopp mellan kr, tkr och mnkr. Ex: =STYR.BELOPP(A2:A99;"tkr";"kr")
 * @customfunction BELOPP BELOPP
 * @param belopp Beloppen, en cell eller ett område
 * @param från Enheten som beloppen står i: kr, tkr eller mnkr
 * @param till Enheten som svaret ska stå i: kr, tkr eller mnkr
 */
function BELOPP(belopp: unknown[][], från: unknown[][], till: unknown[][]): unknown[][] {
  return answer(figures.convertAmount, belopp, från, till);
}

/**
 * Kedjan från toppen ned till målet: V1 › F2 › N3. Ex: =STYR.MÅLKEDJA(tblMål[Mål-id];tblMål[Mål-id];tblMål[Överordnat mål]). En formel för hela kolumnen; en per rad blir långsam.
 * @customfunction MALKEDJA MÅLKEDJA
 * @param mål_id Målen som kedjan ska visas för, en cell eller ett område
 * @param id Alla mål: kolumnen med id
 * @param överordnat Alla mål: kolumnen med överordnat mål, flera skilda med ;
 * @param titlar Alla mål: kolumnen med titlar, om de ska visas i stället för id
 * @param avgränsare Texten mellan målen; annars ›
 */
function MALKEDJA(
  mål_id: unknown[][],
  id: unknown[][],
  överordnat: unknown[][],
  titlar?: unknown[][],
  avgränsare?: unknown[][],
): unknown[][] {
  return answer(figures.goalPath, mål_id, id, överordnat, titlar, avgränsare);
}

/**
 * Vad som bryter målkedjan på varje rad; tomt när raden är rätt. Ex: =STYR.KEDJEKOLL(tblMål[Mål-id];tblMål[Överordnat mål];tblMål[Nivå];"Karlskoga"). En formel för hela kolumnen.
 * @customfunction KEDJEKOLL KEDJEKOLL
 * @param id Kolumnen med målens id
 * @param överordnat Kolumnen med överordnat mål, flera skilda med ;
 * @param nivå Kolumnen med målens nivå
 * @param modell Styrmodellen: Karlskoga, Katrineholm, Trelleborg, Övertorneå eller Kommunallagen, som gäller annars
 */
function KEDJEKOLL(id: unknown[][], överordnat: unknown[][], nivå: unknown[][], modell?: unknown[][]): unknown[][] {
  return answer(figures.chainCheck, id, överordnat, nivå, modell);
}

/**
 * Målen under ett mål, ett per cell nedåt; för ett område i stället alla i samma cell. Ex: =STYR.UNDERMÅL("F2";tblMål[Mål-id];tblMål[Överordnat mål];1)
 * @customfunction UNDERMAL UNDERMÅL
 * @param mål_id Målet, eller ett område med mål
 * @param id Alla mål: kolumnen med id
 * @param överordnat Alla mål: kolumnen med överordnat mål
 * @param djup Hur många nivåer nedåt; 1 ger bara målen närmast under, annars alla
 */
function UNDERMAL(mål_id: unknown[][], id: unknown[][], överordnat: unknown[][], djup?: unknown[][]): unknown[][] {
  return answer(figures.subGoals, mål_id, id, överordnat, djup);
}

/**
 * Hur många mål som bär upp varje mål: alla som hänger på det, direkt eller genom andra. Ex: =STYR.TÄCKNING(tblMål[Mål-id];tblMål[Mål-id];tblMål[Överordnat mål])
 * @customfunction TACKNING TÄCKNING
 * @param mål_id Målen, en cell eller ett område
 * @param id Alla mål: kolumnen med id
 * @param överordnat Alla mål: kolumnen med överordnat mål
 */
function TACKNING(mål_id: unknown[][], id: unknown[][], överordnat: unknown[][]): unknown[][] {
  return answer(figures.goalCoverage, mål_id, id, överordnat);
}

/**
 * Vad varje mått saknar för att vara mätbart; tomt när inget saknas. Ex: =STYR.MÄTKOLL(C2:C99;H1:J1;H2:J99;F2:G99;"Trelleborg"). En formel för hela kolumnen.
 * @customfunction MATKOLL MÄTKOLL
 * @param mått Kolumnen med måttens namn
 * @param år Planåren, ett för varje kolumn med målnivåer: rubrikerna duger
 * @param målnivåer Målnivåerna, en rad per mått och en kolumn per år
 * @param resultat Tidigare resultat, en rad per mått; ange dem om det ska prövas att de finns
 * @param modell Styrmodellen, vars krav då gäller; annars prövas allt
 */
function MATKOLL(
  mått: unknown[][],
  år: unknown[][],
  målnivåer: unknown[][],
  resultat?: unknown[][],
  modell?: unknown[][],
): unknown[][] {
  return answer(figures.measureCheck, mått, år, målnivåer, resultat, modell);
}

/**
 * Hur stor andel av målnivån som är nådd; 1 är nått. Ex: =STYR.MÅLUPPFYLLELSE(F2:F99;G2:G99;"lägre")
 * @customfunction MALUPPFYLLELSE MÅLUPPFYLLELSE
 * @param utfall Utfallen, en cell eller ett område
 * @param målnivå Målnivåerna; med riktningen inom ett intervall som 66–70
 * @param riktning högre (gäller annars), lägre eller inom
 * @param utgångsläge Värdet som arbetet började från: då räknas andelen av vägen därifrån
 */
function MALUPPFYLLELSE(
  utfall: unknown[][],
  målnivå: unknown[][],
  riktning?: unknown[][],
  utgångsläge?: unknown[][],
): unknown[][] {
  return answer(figures.targetAttainment, utfall, målnivå, riktning, utgångsläge);
}

/**
 * Grön, Gul eller Röd efter hur nära utfallet är målnivån. Ex: =STYR.TRAFIKLJUS(F2:F99;G2:G99;"högre";0,9)
 * @customfunction TRAFIKLJUS TRAFIKLJUS
 * @param utfall Utfallen, en cell eller ett område
 * @param målnivå Målnivåerna; med riktningen inom ett intervall som 66–70
 * @param riktning högre (gäller annars), lägre eller inom
 * @param gul_gräns Andelen av målnivån som minst ska nås för Gul; annars 0,9
 */
function TRAFIKLJUS(
  utfall: unknown[][],
  målnivå: unknown[][],
  riktning?: unknown[][],
  gul_gräns?: unknown[][],
): unknown[][] {
  return answer(figures.trafficLight, utfall, målnivå, riktning, gul_gräns);
}

/**
 * Hur långt över eller under ramen budgeten är; tomt när den stämmer. Ex: =STYR.RAMKOLL(C2:E20;Ramar!C2:E20)
 * @customfunction RAMKOLL RAMKOLL
 * @param budget Budgetens belopp, en cell eller ett område
 * @param ram Ramarnas belopp, i samma form och enhet
 * @param tolerans Avvikelsen som godtas: ett belopp, eller en andel av ramen som "1 %"; annars 0
 */
function RAMKOLL(budget: unknown[][], ram: unknown[][], tolerans?: unknown[][]): unknown[][] {
  return answer(figures.frameCheck, budget, ram, tolerans);
}

/**
 * Vad som är kvar av varje ram efter budgeten, per nämnd och år. Ex: =STYR.RAMUTRYMME(tblRamar[Nämnd];tblRamar[[2027]:[2029]];tblBudget[Nämnd];tblBudget[[2027]:[2029]])
 * @customfunction RAMUTRYMME RAMUTRYMME
 * @param ram_nämnd Ramarnas nämnder, en kolumn
 * @param ram_belopp Ramarnas belopp, en rad per nämnd och en kolumn per år
 * @param budget_nämnd Budgetradernas nämnder, en kolumn
 * @param budget_belopp Budgetradernas belopp, med samma år som ramarna
 */
function RAMUTRYMME(
  ram_nämnd: unknown[][],
  ram_belopp: unknown[][],
  budget_nämnd: unknown[][],
  budget_belopp: unknown[][],
): unknown[][] {
  return answer(figures.frameLeft, ram_nämnd, ram_belopp, budget_nämnd, budget_belopp);
}

/**
 * Överföringen mellan åren: ingående, årets resultat och utgående för varje år. Ex: =STYR.ÖVERFÖRING(B2:D2;B3:D3;"3 %")
 * @customfunction OVERFORING ÖVERFÖRING
 * @param ram Ramarna, ett år per cell
 * @param utfall Utfall eller budget för samma år
 * @param tak_andel Hur stor andel av ramen som får föras över: 0,03 eller "3 %"; annars utan tak
 * @param ingående Vad det första året öppnar med; annars 0
 */
function OVERFORING(
  ram: unknown[][],
  utfall: unknown[][],
  tak_andel?: unknown[][],
  ingående?: unknown[][],
): unknown[][] {
  return answer(figures.carryOverLedger, ram, utfall, tak_andel, ingående);
}

/**
 * Balanskravsresultatet för varje år. Ex: =STYR.BALANSKRAV(B5:D5;B6:D6;B7:D7;B8:D8;B9:D9)
 * @customfunction BALANSKRAV BALANSKRAV
 * @param resultat Årets resultat, ett år per cell
 * @param reavinster Realisationsvinster som ska räknas bort
 * @param undantag Realisationsvinster och annat enligt undantag, med tecken
 * @param reservering Vad som sätts av till resultatreserven
 * @param användning Vad som används ur resultatreserven
 */
function BALANSKRAV(
  resultat: unknown[][],
  reavinster: unknown[][],
  undantag?: unknown[][],
  reservering?: unknown[][],
  användning?: unknown[][],
): unknown[][] {
  return answer(figures.balanceResult, resultat, reavinster, undantag, reservering, användning);
}

/**
 * Vad som återstår att återställa av underskott för varje år, och året då det senast ska vara gjort. Ex: =STYR.ÅTERSTÄLLNING(B10:F10;B1:F1)
 * @customfunction ATERSTALLNING ÅTERSTÄLLNING
 * @param balanskravsresultat Balanskravsresultaten i årsföljd
 * @param år Det första året, eller ett år för varje cell; annars räknas åren från 1
 */
function ATERSTALLNING(balanskravsresultat: unknown[][], år?: unknown[][]): unknown[][] {
  return answer(figures.deficitsToRestore, balanskravsresultat, år);
}

/**
 * Det mesta som får sättas av till resultatreserven. Ex: =STYR.RESULTATRESERV(B5;B10;B12;"nej")
 * @customfunction RESULTATRESERV RESULTATRESERV
 * @param resultat Årets resultat
 * @param resultat_efter_justering Årets resultat efter balanskravsjusteringar
 * @param skatt_och_bidrag Skatteintäkter, generella statsbidrag och utjämning
 * @param eget_kapital_negativt ja om eget kapital med alla pensioner är negativt; annars nej
 */
function RESULTATRESERV(
  resultat: unknown[][],
  resultat_efter_justering: unknown[][],
  skatt_och_bidrag: unknown[][],
  eget_kapital_negativt?: unknown[][],
): unknown[][] {
  return answer(figures.resultReserve, resultat, resultat_efter_justering, skatt_och_bidrag, eget_kapital_negativt);
}

/**
 * Belopp efter volym och à-pris; med en total anpassas de så att summan stämmer exakt. Ex: =STYR.RESURSFÖRDELA(B2:B9;C2:C9;125000000)
 * @customfunction RESURSFORDELA RESURSFÖRDELA
 * @param volymer Volymerna, till exempel antal elever
 * @param à_pris Priset per styck, ett för varje volym eller ett för alla
 * @param total Summan som ska fördelas; annars volym gånger pris
 */
function RESURSFORDELA(volymer: unknown[][], à_pris: unknown[][], total?: unknown[][]): unknown[][] {
  return answer(figures.allocateByVolume, volymer, à_pris, total);
}

/**
 * Fördelar ett belopp efter vikter i hela kronor så att summan stämmer exakt. Ex: =STYR.FÖRDELA(1000000;B2:B9)
 * @customfunction FORDELA FÖRDELA
 * @param belopp Beloppet som ska fördelas
 * @param vikter Vikterna, till exempel invånare
 */
function FORDELA(belopp: unknown[][], vikter: unknown[][]): unknown[][] {
  return answer(figures.distribute, belopp, vikter);
}

/**
 * De tre planåren från ett basår och årliga index. Ex: =STYR.UPPRÄKNING(B2:B20;"2,5 %")
 * @customfunction UPPRAKNING UPPRÄKNING
 * @param belopp Basårets belopp, en cell eller en kolumn
 * @param index Ett index för alla åren eller ett för varje år: 1,025 eller "2,5 %"
 */
function UPPRAKNING(belopp: unknown[][], index: unknown[][]): unknown[][] {
  return answer(figures.indexedYears, belopp, index);
}

/**
 * Tolv månader av ett årsbelopp, med exakt summa. Ex: =STYR.PERIODISERA(B2:B20)
 * @customfunction PERIODISERA PERIODISERA
 * @param belopp Årsbeloppen, en cell eller en kolumn
 * @param profil Tolv vikter, en för varje månad; annars lika mycket varje månad
 */
function PERIODISERA(belopp: unknown[][], profil?: unknown[][]): unknown[][] {
  return answer(figures.months, belopp, profil);
}

/**
 * Andelen kvinnor, andelen män och skillnaden i procentenheter. Ex: =STYR.KÖNSFÖRDELNING(B2:B20;C2:C20)
 * @customfunction KONSFORDELNING KÖNSFÖRDELNING
 * @param kvinnor Antalet kvinnor, eller belopp som går till kvinnor
 * @param män Antalet män, eller belopp som går till män
 */
function KONSFORDELNING(kvinnor: unknown[][], män: unknown[][]): unknown[][] {
  return answer(figures.sexSplit, kvinnor, män);
}

/**
 * En regels text, allvarlighet eller källa. Ex: =STYR.REGEL("chain/cycle";"källa")
 * @customfunction REGEL REGEL
 * @param regel_id Regelns id, som i kolumnen Regel i STYR.VALIDERA: chain/cycle
 * @param fält text (gäller annars), rubrik, varför, fel, rätt, allvarlighet, källa, eller en styrmodells namn
 * @returns {unknown[][]} i samma form
 */
function REGEL(regel_id: unknown[][], fält?: unknown[][]) {
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
function VALIDERA(tabell: unknown[][][], invocation: CustomFunctions.Invocation) {
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
function FYND(tabell: unknown[][][], invocation: CustomFunctions.Invocation) {
  const tables = tableArguments(tabell, invocation.parameterAddresses);
  return answerByEngine(({ counts }) => answer(counts, tables));
}

CustomFunctions.associate({
  TAL,
  BELOPP,
  MALKEDJA,
  KEDJEKOLL,
  UNDERMAL,
  TACKNING,
  MATKOLL,
  MALUPPFYLLELSE,
  TRAFIKLJUS,
});
CustomFunctions.associate({ RAMKOLL, RAMUTRYMME, OVERFORING, BALANSKRAV, ATERSTALLNING, RESULTATRESERV });
CustomFunctions.associate({ RESURSFORDELA, FORDELA, UPPRAKNING, PERIODISERA, KONSFORDELNING, REGEL, VALIDERA, FYND });
loadEngineWhenIdle();
