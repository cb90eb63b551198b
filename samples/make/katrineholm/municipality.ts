import type { Municipality } from '../municipality';
import { CARE } from './committees-care';
import { CENTRAL } from './committees-central';
import { LEARNING } from './committees-learning';
import { COUNCIL_GOALS } from './council';
import { DOCUMENTS } from './documents';

/** A made-up inland municipality that is governed the way of Katrineholm. */
export const HEDLUNDA: Municipality = {
  name: 'Hedlunda kommun',
  organisationNumber: '212999-0404',
  model: 'katrineholm',
  seed: 5812,
  taxRate: 22.12,
  committeeLevel: ['Resultatmål', 'R'],
  councilDecides: { document: 'Övergripande plan med budget 2027–2029', perspective: 'Resultat' },
  adoptedOn: [],
  marksPersons: true,
  yearlyGoals: false,
  followUpDays: [
    '2026-03-11',
    '2026-04-15',
    '2026-05-13',
    '2026-06-10',
    '2026-08-26',
    '2026-09-23',
    '2026-10-14',
    '2026-11-11',
  ],
  typedTotals: false,
  decidedOn: '2026-11-16',
  asOf: '2026-11-30',
  councilGoals: COUNCIL_GOALS,
  committees: [...CENTRAL.slice(0, 1), ...LEARNING, ...CARE, ...CENTRAL.slice(1)],
  others: [
    { code: 'HBAB', name: 'Hedlunda Bostads AB', kind: 'bolag', frame: 0, investment: 64_000 },
    { code: 'HIAB', name: 'Hedlunda Industrihus AB', kind: 'bolag', frame: 0, investment: 22_000 },
    {
      code: 'MRF',
      name: 'Mittskogens räddningstjänstförbund',
      kind: 'kommunalförbund',
      frame: 33_800,
      investment: 0,
    },
  ],
  allocations: [],
  documents: DOCUMENTS,
  assignments: [
    {
      title: 'Utred en samlad ingång för unga med psykisk ohälsa',
      committee: 'SON',
      goalId: 'KP5',
      end: '2027-10-31',
      activity: 'Besök tre kommuner med ungdomsmottagning i egen regi',
    },
    {
      title: 'Föreslå hur skolans lokaler kan användas på kvällstid',
      committee: 'BIN',
      goalId: 'KP6',
      end: '2027-09-30',
      activity: 'Kartlägg lediga salar och låssystem',
    },
    {
      title: 'Ta fram en plan för äldres boende till 2040',
      committee: 'VON',
      goalId: 'KP4',
      end: '2028-05-31',
      activity: 'Räkna fram behovet av platser för kvinnor och män',
    },
    {
      title: 'Redovisa möjligheten till fler feriejobb',
      committee: 'AVN',
      goalId: 'KP3',
      end: '2027-03-31',
      activity: 'Fråga bolagen hur många flickor och pojkar de kan ta emot',
    },
    {
      title: 'Pröva gemensam upphandling med länets kommuner',
      committee: 'KS',
      goalId: 'KP10',
      end: '2027-12-15',
      activity: 'Jämför avtal med två grannkommuner',
    },
    {
      title: 'Gör en plan för laddplatser i tätorterna',
      committee: 'STN',
      goalId: 'KP9',
      end: '2027-11-30',
      activity: 'Mät beläggningen vid dagens laddplatser',
    },
  ],
  decisions: [
    {
      title: 'Övergripande plan med budget 2027–2029',
      committee: 'Kommunfullmäktige',
      date: '2026-11-16',
      change: true,
      analysis: 'Gjord för varje nämnd, bilaga 3',
    },
    {
      title: 'Nya öppettider på fritidsgårdarna',
      committee: 'Kulturnämnden',
      date: '2026-09-22',
      change: true,
      analysis: 'Gjord: fler flickor väntas komma på fredagar',
    },
    {
      title: 'Avtal om drift av reningsverk',
      committee: 'Service- och tekniknämnden',
      date: '2026-06-10',
      change: false,
      analysis: 'Behövs inte',
    },
  ],
};
