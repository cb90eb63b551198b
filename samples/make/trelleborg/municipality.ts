import type { Municipality } from '../municipality';
import { CARE_COMMITTEES } from './committees-care';
import { LEARNING_COMMITTEES } from './committees-learning';
import { SOCIETY_COMMITTEES } from './committees-society';
import { COMPANIES } from './companies';
import { COUNCIL_GOALS } from './council';

/** A made-up municipality by the sea that is governed the way of Trelleborg. */
export const STRANDHAMN: Municipality = {
  name: 'Strandhamns kommun',
  organisationNumber: '212999-0206',
  model: 'trelleborg',
  seed: 1257,
  taxRate: 20.86,
  committeeLevel: ['Effektmål', 'E'],
  yearlyGoals: true,
  followUpDays: ['2026-02-10', '2026-04-21', '2026-09-24'],
  typedTotals: true,
  decidedOn: '2026-10-19',
  asOf: '2026-11-30',
  councilGoals: COUNCIL_GOALS,
  committees: [...SOCIETY_COMMITTEES.slice(0, 1), ...LEARNING_COMMITTEES, ...CARE_COMMITTEES, ...SOCIETY_COMMITTEES.slice(1), ...COMPANIES],
  others: [{ code: 'SRF', name: 'Sydkustens räddningstjänstförbund', kind: 'kommunalförbund', frame: 39_400, investment: 0 }],
  allocations: [
    { committee: 'FGN', activity: '407', key: 'Barn 1–5 år i förskola', volumes: [1690, 1670, 1660], price: 151.4 },
    { committee: 'FGN', activity: '425', key: 'Barn 6–12 år i fritidshem', volumes: [1510, 1520, 1520], price: 45.2 },
    { committee: 'FGN', activity: '440', key: 'Elever i förskoleklass till årskurs 6', volumes: [2540, 2560, 2570], price: 96.7 },
    { committee: 'FGN', activity: '441', key: 'Elever i årskurs 7–9', volumes: [1120, 1130, 1150], price: 118.3 },
    { committee: 'FGN', activity: '443', key: 'Elever i anpassad grundskola', volumes: [70, 70, 70], price: 512.6 },
    { committee: 'UTN', activity: '450', key: 'Elever på teoretiska program', volumes: [640, 660, 670], price: 118.5 },
    { committee: 'UTN', activity: '451', key: 'Elever på yrkesprogram', volumes: [520, 530, 540], price: 149.8 },
    { committee: 'UTN', activity: '470', key: 'Heltidsstudenter i vuxenutbildning', volumes: [560, 560, 570], price: 62.1 },
    { committee: 'OMN', activity: '510', key: 'Beviljade hemtjänsttimmar i hundratal', volumes: [3120, 3190, 3260], price: 49.7 },
    { committee: 'OMN', activity: '511', key: 'Platser på särskilt boende', volumes: [330, 330, 340], price: 742.5 },
    { committee: 'OMN', activity: '513', key: 'Platser i bostad med särskild service', volumes: [150, 150, 160], price: 1_061.3 },
    { committee: 'FGN', activity: '443', grant: 'Elevhälsa', amounts: [18_400, 18_900, 19_300] },
    { committee: 'UTN', activity: '470', grant: 'Studie- och yrkesvägledning', amounts: [4_200, 4_300, 4_400] },
    { committee: 'OMN', activity: '512', grant: 'Kommunal hälso- och sjukvård', amounts: [61_500, 63_000, 64_400] },
  ],
  documents: [
    { name: 'Flerårsplan 2027–2029', category: 'Flerårsplan', type: 'Flerårsplan', scope: 'Alla nämnder och bolag', decidedBy: 'Kommunfullmäktige', decidedOn: '2026-10-19', validTo: '2029-12-31', reviewedOn: '2026-10-19', manager: 'Ekonomichef', followUp: 'I delårsrapporter och årsredovisning' },
    { name: 'Policy för klimat och miljö', category: 'Policy', type: 'Policy', scope: 'Alla nämnder och bolag', decidedBy: 'Kommunfullmäktige', decidedOn: '2024-04-22', validTo: '2030-12-31', reviewedOn: '2025-04-28', manager: 'Hållbarhetschef', followUp: 'Varje år i klimatbokslutet' },
    { name: 'Policy för kultur och fritid', category: 'Policy', type: 'Policy', scope: 'Kulturnämnden och fritidsnämnden', decidedBy: 'Kommunfullmäktige', decidedOn: '2025-02-24', validTo: '2030-12-31', reviewedOn: '2025-02-24', manager: 'Kulturchef', followUp: 'Vart annat år' },
    { name: 'Strategi för kompetensförsörjning', category: 'Strategi', type: 'Strategi', scope: 'Alla nämnder', decidedBy: 'Kommunstyrelsen', decidedOn: '2025-06-10', validTo: '2028-12-31', reviewedOn: '2026-06-09', manager: 'HR-chef', followUp: 'I verksamhetsberättelsen' },
    { name: 'Riktlinje för resursfördelning', category: 'Riktlinje', type: 'Riktlinje', scope: 'Nämnder med volymstyrd ram', decidedBy: 'Kommunstyrelsen', decidedOn: '2025-09-09', validTo: '2029-12-31', reviewedOn: '2026-05-12', manager: 'Ekonomichef', followUp: 'Inför varje budget' },
    { name: 'Reglemente för nämnderna', category: 'Reglemente', type: 'Reglemente', scope: 'Alla nämnder', decidedBy: 'Kommunfullmäktige', decidedOn: '2023-01-30', validTo: '2030-12-31', reviewedOn: '2025-01-27', manager: 'Kanslichef', followUp: 'Vid ny mandatperiod' },
    { name: 'Ägardirektiv för Strandhamns Bostäder AB', category: 'Ägardirektiv', type: 'Ägardirektiv', scope: 'Strandhamns Bostäder AB', decidedBy: 'Kommunfullmäktige', decidedOn: '2025-03-31', validTo: '2030-12-31', reviewedOn: '2026-03-30', manager: 'Kommundirektör', followUp: 'I ägardialogen' },
    { name: 'Bolagsordning för Strandhamns Hamn AB', category: 'Bolagsordning', type: 'Bolagsordning', scope: 'Strandhamns Hamn AB', decidedBy: 'Kommunfullmäktige', decidedOn: '2024-03-25', validTo: '2031-12-31', reviewedOn: '2025-03-31', manager: 'Kommundirektör', followUp: 'I ägardialogen' },
  ],
  assignments: [
    { title: 'Föreslå hur skolskjutsen kan samordnas', committee: 'FGN', goalId: 'I10', end: '2027-10-31', activity: 'Jämför linjer och ringtider på alla skolor' },
    { title: 'Ta fram en plan för trygga stränder', committee: 'TEN', goalId: 'I01', end: '2027-05-31', activity: 'Gå trygghetsvandring vid alla badplatser' },
    { title: 'Redovisa möjligheten till fler feriejobb', committee: 'AIN', goalId: 'I05', end: '2027-03-31', activity: 'Fråga bolagen hur många platser de kan erbjuda' },
    { title: 'Pröva en gemensam bokning av lokaler', committee: 'SEN', goalId: 'I09', end: '2027-11-30', activity: 'Ta fram krav på ett bokningssystem' },
  ],
  decisions: [
    { title: 'Flerårsplan 2027–2029', committee: 'Kommunfullmäktige', date: '2026-10-19', change: true, analysis: 'Gjord, se avsnitt 6' },
    { title: 'Ny gruppbostad i Södra hamnen', committee: 'Omsorgsnämnden', date: '2026-05-27', change: true, analysis: 'Gjord' },
  ],
};
