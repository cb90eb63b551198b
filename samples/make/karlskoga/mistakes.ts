import type { Mistake } from '../mistakes/mistake';
import { activity, budget, goal, measure } from '../mistakes/places';
import { REGISTER_MISTAKES } from './mistakes-register';

/** What has gone wrong in the sample of Karlskoga's model. */
export const MISTAKES: readonly Mistake[] = [
  {
    rule: 'chain/duplicate-id',
    what: 'Ett mål har kopierats och fått behålla sitt id.',
    changes: [{ ...goal('MBN-N4'), set: { id: 'MBN-N3' } }],
  },
  {
    rule: 'chain/missing-id',
    what: 'Ett nämndmål saknar id.',
    changes: [{ ...goal('TFN-N3'), set: { id: undefined } }],
  },
  {
    rule: 'chain/unknown-level',
    what: 'Nivån finns inte i styrmodellen.',
    changes: [{ ...goal('VON-F2'), set: { level: 'Gruppmål' } }],
  },
  {
    rule: 'chain/missing-parent',
    what: 'Nämndmålet är inte kopplat till något fullmäktigemål.',
    changes: [{ ...goal('KFN-N3'), set: { parentIds: undefined } }],
  },
  {
    rule: 'chain/unknown-parent',
    what: 'Id för det överordnade målet är felskrivet.',
    changes: [{ ...goal('SON-N1'), set: { parentIds: 'F22' } }],
  },
  {
    rule: 'chain/wrong-parent-level',
    what: 'Förvaltningsmålet är kopplat direkt till ett fullmäktigemål.',
    changes: [{ ...goal('GVN-F2'), set: { parentIds: 'F1' } }],
  },
  {
    rule: 'chain/cycle',
    what: 'Målet pekar på sig självt.',
    changes: [{ ...goal('FSN-F1'), set: { parentIds: 'FSN-F1' } }],
  },
  {
    rule: 'chain/goal-without-committee',
    what: 'Nämndmålet saknar nämnd.',
    changes: [{ ...goal('FSN-N3'), set: { organisations: undefined } }],
  },
  {
    rule: 'chain/unknown-committee',
    what: 'Nämndens namn är skrivet utan bindestreck.',
    changes: [{ table: 'assignments', where: { id: 'U03' }, set: { organisations: 'Vård och omsorgsnämnden' } }],
  },
  {
    rule: 'chain/unknown-perspective',
    what: 'Perspektivet finns inte i styrmodellen.',
    changes: [{ ...goal('AMN-N4'), set: { perspective: 'Ekonomi' } }],
  },
  {
    rule: 'chain/wrong-decider',
    what: 'Ett förvaltningsmål anges som beslutat av nämnden.',
    changes: [{ ...goal('BUN-F1'), set: { decidedBy: 'Barn- och utbildningsnämnden' } }],
  },
  {
    rule: 'chain/duplicate-key',
    what: 'Två aktiviteter har samma id.',
    changes: [{ ...activity('Besök tre kommuner som har infört kontaktcenter'), set: { id: 'A108' } }],
  },
  {
    rule: 'activity/owner-and-date',
    what: 'Aktiviteten saknar ansvarig.',
    changes: [{ ...activity('Starta ett introduktionsår för nya chefer'), set: { responsible: undefined } }],
  },
  {
    rule: 'activity/unknown-goal',
    what: 'Aktiviteten hör till ett mål som inte finns.',
    changes: [{ ...activity('Granska stickprov i fler steg under våren'), set: { goalIds: 'ÖFN-N12' } }],
  },
  {
    rule: 'activity/date-order',
    what: 'Aktiviteten slutar innan den har börjat.',
    changes: [
      { ...activity('Bygg tio nya e-tjänster tillsammans med förvaltningarna'), set: { end: { date: '2026-12-31' } } },
    ],
  },
  {
    rule: 'measure/orphan',
    what: 'Måttets mål-id är felskrivet.',
    changes: [{ ...measure('TFN-N1', 'Felanmälningar som åtgärdas inom tre arbetsdagar'), set: { goalId: 'TFN-M1' } }],
  },
  {
    rule: 'measure/goal-year-gap',
    what: 'Inget av målets mått har en målnivå för 2029.',
    changes: [
      { ...measure('KS-N1', 'Nystartade företag', 'T'), set: { 'targets:2029': undefined } },
      { ...measure('KS-N1', 'Nystartade företag', 'K'), set: { 'targets:2029': undefined } },
      { ...measure('KS-N1', 'Nystartade företag', 'M'), set: { 'targets:2029': undefined } },
      { ...measure('KS-N1', 'Företagsbesök av kommunens näringslivsfunktion'), set: { 'targets:2029': undefined } },
      { ...measure('KS-N1', 'Genomsnittlig svarstid på synpunkter och klagomål'), set: { 'targets:2029': undefined } },
    ],
  },
  {
    rule: 'measure/not-a-number',
    what: 'Ett resultat är skrivet med ord.',
    changes: [{ ...measure('SBN-N1', 'Byggklar mark för verksamheter'), set: { 'results:2025': 'ungefär 22' } }],
  },
  {
    rule: 'measure/target-against-direction',
    what: 'Målnivån faller fast högre är bättre.',
    changes: [{ ...measure('KFN-N1', 'Meröppna timmar i biblioteken'), set: { 'targets:2029': 96 } }],
  },
  {
    rule: 'measure/unknown-kind',
    what: 'Måttypen finns inte i styrmodellen.',
    changes: [{ ...measure('MBN-N2', 'Planerade tillsynsbesök som genomförs'), set: { kind: 'effektmått' } }],
  },
  {
    rule: 'measure/not-influenceable',
    what: 'Måttet anges som något kommunen inte kan påverka.',
    changes: [{ ...measure('AMN-N2', 'Unga som får feriejobb av dem som söker'), set: { influenceable: 'nej' } }],
  },
  {
    rule: 'frame/exceeded',
    what: 'Nämndens budget för 2028 ligger över ramen.',
    changes: [
      { ...budget('Kultur- och fritidsnämnden', '7410', '340'), set: { 'amounts:2028': { plus: 1_900 } } },
      {
        ...budget('Kultur- och fritidsnämnden', '7410', '340', 'Idrottsanläggningar'),
        set: { 'amounts:2028': { plus: 1_900 } },
      },
    ],
    at: {
      table: 'frames',
      where: { organisation: 'Kultur- och fritidsnämnden', kind: 'Drift' },
      field: 'amounts:2028',
    },
  },
  {
    rule: 'frame/two-kinds',
    what: 'Nämnden saknar rad för investeringsram.',
    changes: [{ table: 'frames', where: { organisation: 'Arbetsmarknadsnämnden', kind: 'Investering' }, remove: true }],
    at: { table: 'frames', where: { organisation: 'Arbetsmarknadsnämnden', kind: 'Drift' }, field: 'organisation' },
  },
  {
    rule: 'frame/unit-allocation',
    what: 'Enheternas löner 2029 går inte ihop med nämndens egen budget.',
    changes: [
      { ...budget('Socialnämnden', '5010', '552', 'Vuxen och missbruk'), set: { 'amounts:2029': { plus: -750 } } },
    ],
    at: { ...budget('Socialnämnden', '5010', '552'), field: 'amounts:2029' },
  },
  {
    rule: 'frame/carry-over',
    what: 'Det som förs in 2027 är inte det som fördes ut 2026.',
    changes: [
      { table: 'carryOvers', where: { organisation: 'Kommunstyrelsen', year: 2027 }, set: { in: { plus: 300 } } },
    ],
  },
  ...REGISTER_MISTAKES,
];
