import type { Municipality } from '../municipality';
import { CARE_COMMITTEES } from './committees-care';
import { CENTRAL } from './committees-central';
import { LEARNING_COMMITTEES } from './committees-learning';
import { SOCIETY_COMMITTEES } from './committees-society';
import { COUNCIL_GOALS } from './council';

/** A made-up municipality of some 30,000 inhabitants that is governed the way of Karlskoga. */
export const LINDSJO: Municipality = {
  name: 'Lindsjö kommun',
  organisationNumber: '212999-0107',
  model: 'karlskoga',
  seed: 2027,
  taxRate: 22.05,
  committeeLevel: ['Nämndmål', 'N'],
  departmentLevel: ['Förvaltningsmål', 'F'],
  yearlyGoals: false,
  followUpDays: ['2026-02-06', '2026-05-20', '2026-09-25'],
  carryOverCap: 0.02,
  typedTotals: false,
  decidedOn: '2026-10-26',
  asOf: '2026-11-30',
  councilGoals: COUNCIL_GOALS,
  committees: [...CENTRAL.slice(0, 1), ...LEARNING_COMMITTEES, ...CARE_COMMITTEES, ...CENTRAL.slice(1), ...SOCIETY_COMMITTEES],
  others: [
    { code: 'LBAB', name: 'Lindsjö Bostads AB', kind: 'bolag', frame: 0, investment: 118_000 },
    { code: 'LEAB', name: 'Lindsjö Energi AB', kind: 'bolag', frame: 0, investment: 76_000 },
    { code: 'RTJ', name: 'Räddningstjänstförbundet Västra sjön', kind: 'kommunalförbund', frame: 36_900, investment: 0 },
  ],
  allocations: [
    { committee: 'BUN', activity: '407', key: 'Barn 1–5 år i förskola', volumes: [1480, 1460, 1450], price: 148.6 },
    { committee: 'BUN', activity: '440', key: 'Elever i årskurs F–9', volumes: [3290, 3310, 3320], price: 112.4 },
    { committee: 'BUN', activity: '425', grant: 'Fritidshem', amounts: [56_400, 57_500, 58_600] },
    { committee: 'BUN', activity: '443', grant: 'Anpassad skola och elevhälsa', amounts: [60_300, 61_400, 62_500] },
  ],
  documents: [
    { name: 'Vision Lindsjö', category: 'Vision', type: 'Vision', scope: 'Hela kommunen och de helägda bolagen', decidedBy: 'Kommunfullmäktige', decidedOn: '2023-02-27', validTo: '2035-12-31', reviewedOn: '2025-03-31', manager: 'Kommundirektör', followUp: 'I årsredovisningen' },
    { name: 'Mål och budget 2027–2029', category: 'Mål och budget', type: 'Mål och budget', scope: 'Alla nämnder och bolag', decidedBy: 'Kommunfullmäktige', decidedOn: '2026-10-26', validTo: '2029-12-31', reviewedOn: '2026-10-26', manager: 'Ekonomichef', followUp: 'Efter april, augusti och december' },
    { name: 'Klimatprogram', category: 'Program', type: 'Program', scope: 'Alla nämnder och bolag', decidedBy: 'Kommunfullmäktige', decidedOn: '2024-05-27', validTo: '2030-12-31', reviewedOn: '2025-11-24', manager: 'Hållbarhetsstrateg', followUp: 'Varje år i klimatbokslutet' },
    { name: 'Näringslivsprogram', category: 'Program', type: 'Program', scope: 'Kommunstyrelsen och samhällsbyggnadsnämnden', decidedBy: 'Kommunfullmäktige', decidedOn: '2023-11-27', validTo: '2028-12-31', reviewedOn: '2025-09-29', manager: 'Näringslivschef', followUp: 'Varje höst' },
    { name: 'Policy för medarbetare och ledare', category: 'Policy', type: 'Policy', scope: 'Alla medarbetare', decidedBy: 'Kommunfullmäktige', decidedOn: '2024-09-30', validTo: '2028-12-31', reviewedOn: '2024-09-30', manager: 'HR-chef', followUp: 'Genom medarbetarenkäten' },
    { name: 'Policy för inköp', category: 'Policy', type: 'Policy', scope: 'Alla som köper in', decidedBy: 'Kommunfullmäktige', decidedOn: '2025-01-27', validTo: '2029-12-31', reviewedOn: '2025-01-27', manager: 'Inköpschef', followUp: 'Varje tertial' },
    { name: 'Riktlinje för överföring av resultat', category: 'Riktlinje', type: 'Riktlinje', scope: 'Alla nämnder', decidedBy: 'Kommunstyrelsen', decidedOn: '2025-02-11', validTo: '2029-12-31', reviewedOn: '2026-02-10', manager: 'Ekonomichef', followUp: 'I samband med bokslutet' },
    { name: 'Riktlinje för medborgardialog', category: 'Riktlinje', type: 'Riktlinje', scope: 'Alla nämnder', decidedBy: 'Kommunstyrelsen', decidedOn: '2024-03-12', validTo: '2028-12-31', reviewedOn: '2026-03-10', manager: 'Kanslichef', followUp: 'Vart annat år' },
  ],
  assignments: [
    { title: 'Föreslå hur lokalytan kan minska med fem procent', committee: 'TFN', goalId: 'F5', end: '2027-09-30', activity: 'Inventera lokaler som står tomma mer än halva veckan' },
    { title: 'Pröva en gemensam växel för alla förvaltningar', committee: 'KS', goalId: 'F1', end: '2027-12-31', activity: 'Kartlägg samtal och öppettider i förvaltningarna' },
    { title: 'Redovisa hur heltid som norm påverkar bemanningen', committee: 'VON', goalId: 'F4', end: '2028-05-31', activity: 'Följ två arbetslag med nytt schema under ett år' },
    { title: 'Ta fram en plan för trygga skolvägar', committee: 'TFN', goalId: 'F2', end: '2028-03-31', activity: 'Mät trafiken vid alla skolor' },
    { title: 'Beskriv hur måltiderna kan bli klimatsmartare', committee: 'BUN', goalId: 'F3', end: '2027-11-30', activity: 'Räkna ut klimatavtrycket för varje rätt' },
    { title: 'Utred ett gemensamt kontaktcenter', committee: 'KS', goalId: 'F6', end: '2028-10-31', activity: 'Besök tre kommuner som har infört kontaktcenter' },
  ],
  decisions: [
    { title: 'Mål och budget 2027–2029', committee: 'Kommunfullmäktige', date: '2026-10-26', change: true, analysis: 'Gjord för alla nämnder, bilaga 4' },
    { title: 'Ny förskola i Sjöängen', committee: 'Barn- och utbildningsnämnden', date: '2026-09-22', change: true, analysis: 'Gjord' },
    { title: 'Taxa för livsmedelskontroll', committee: 'Miljö- och bygglovsnämnden', date: '2026-06-09', change: false, analysis: 'Behövs inte' },
  ],
};
