import type { Mistake } from '../mistakes/mistake';
import { activity, goal, measure } from '../mistakes/places';
import { REGISTER_MISTAKES } from './mistakes-register';

/** What has gone wrong in the sample of Trelleborg's model. */
export const MISTAKES: readonly Mistake[] = [
  {
    rule: 'chain/uncovered-goal',
    what: 'En ny strategisk inriktning saknar inriktningsmål.',
    changes: [
      {
        table: 'goals',
        add: {
          id: 'S5',
          level: 'Strategisk inriktning',
          title: 'En kommun som är beredd på kris',
          parentIds: 'V',
          decidedBy: 'Kommunfullmäktige',
          document: 'Flerårsplan 2027–2029',
        },
      },
    ],
  },
  {
    rule: 'chain/unknown-parent',
    what: 'Id för inriktningsmålet är felskrivet.',
    changes: [{ ...goal('OMN-E4'), set: { parentIds: 'I100' } }],
  },
  {
    rule: 'chain/wrong-parent-level',
    what: 'Effektmålet är kopplat direkt till en strategisk inriktning.',
    changes: [{ ...goal('KUN-E3'), set: { parentIds: 'S1' } }],
  },
  {
    rule: 'chain/goal-without-committee',
    what: 'Effektmålet saknar nämnd.',
    changes: [{ ...goal('SPN-E2'), set: { organisations: undefined } }],
  },
  {
    rule: 'chain/missing-source-document',
    what: 'Inriktningsmålet saknar styrdokument.',
    changes: [{ ...goal('I06'), set: { document: undefined } }],
  },
  {
    rule: 'chain/wrong-decider',
    what: 'Effektmålet anges som beslutat av fullmäktige.',
    changes: [{ ...goal('TEN-E2'), set: { decidedBy: 'Kommunfullmäktige' } }],
  },
  {
    rule: 'chain/effect-target-group',
    what: 'Effektmålet säger inte för vem.',
    changes: [{ ...goal('FRN-E1'), set: { targetGroup: undefined } }],
  },
  {
    rule: 'chain/effect-horizon',
    what: 'Effektmålet sträcker sig över två år.',
    changes: [{ ...goal('FGN-E5'), set: { validTo: { date: '2028-12-31' } } }],
  },
  {
    rule: 'chain/effect-motive',
    what: 'Effektmålet har ingen motivering.',
    changes: [{ ...goal('IFN-E2'), set: { motive: undefined } }],
  },
  {
    rule: 'chain/duplicate-key',
    what: 'Två mått har samma id.',
    changes: [{ ...measure('SEN-E3', 'Utsläpp från tjänsteresor'), set: { id: 'M001' } }],
  },
  {
    rule: 'chain/unknown-committee',
    what: 'Enheten står med ett gammalt namn i budgeten.',
    changes: [
      {
        table: 'budget',
        where: { organisation: 'Kulturnämnden', unit: 'Museum och arrangemang', account: '6220' },
        set: { unit: 'Museet' },
      },
    ],
  },
  {
    rule: 'activity/unlinked',
    what: 'Aktiviteten hör inte till något mål.',
    changes: [{ ...activity('Besök tre företag i veckan'), set: { goalIds: undefined } }],
  },
  {
    rule: 'activity/owner-and-date',
    what: 'Aktiviteten saknar slutdatum.',
    changes: [{ ...activity('Bygg ihop cykelvägen längs kusten'), set: { end: undefined } }],
  },
  {
    rule: 'activity/goal-without-activity',
    what: 'Effektmålets enda aktivitet har strukits.',
    changes: [{ ...activity('Kurs i fyra steg'), remove: true }],
    at: { ...goal('OVN-E2'), field: 'id' },
  },
  {
    rule: 'activity/change-theory',
    what: 'Förändringsteorin hoppar över resultatet.',
    changes: [{ ...activity('Studiehandledning på kvällstid'), set: { result: undefined } }],
  },
  {
    rule: 'measure/goal-without-measure',
    what: 'Effektmålet har inga mått kvar.',
    changes: [
      { ...measure('AIN-E3', 'Invånare som upplever att de kan påverka', 'T'), remove: true },
      { ...measure('AIN-E3', 'Invånare som upplever att de kan påverka', 'K'), remove: true },
      { ...measure('AIN-E3', 'Invånare som upplever att de kan påverka', 'M'), remove: true },
      {
        ...measure('AIN-E3', 'Nybörjare i svenska för invandrare som klarar minst två kurser på två år', 'T'),
        remove: true,
      },
      {
        ...measure('AIN-E3', 'Nybörjare i svenska för invandrare som klarar minst två kurser på två år', 'K'),
        remove: true,
      },
      {
        ...measure('AIN-E3', 'Nybörjare i svenska för invandrare som klarar minst två kurser på två år', 'M'),
        remove: true,
      },
    ],
    at: { ...goal('AIN-E3'), field: 'id' },
  },
  {
    rule: 'measure/single-measure',
    what: 'Målet vilar på ett enda mått.',
    changes: [{ ...measure('SHAB-E1', 'Avbrottstid per elkund'), remove: true }],
    at: { ...goal('SHAB-E1'), field: 'id' },
  },
  {
    rule: 'measure/incomplete',
    what: 'Måttet har ingen målnivå.',
    changes: [{ ...measure('SEN-E1', 'Energianvändning i verksamhetens lokaler'), set: { 'targets:2027': undefined } }],
  },
  {
    rule: 'measure/target-unrealistic',
    what: 'Målnivån ligger långt från allt som har uppnåtts.',
    changes: [{ ...measure('KS-E2', 'Rutinärenden som handläggs automatiskt'), set: { 'targets:2027': 90 } }],
  },
  {
    rule: 'measure/out-of-range',
    what: 'En andel är över hundra procent.',
    changes: [{ ...measure('BMN-E2', 'Planerade tillsynsbesök som genomförs'), set: { 'results:2024': 878 } }],
  },
  {
    rule: 'frame/council-total',
    what: 'Siffror har bytt plats i fullmäktiges summa.',
    changes: [
      {
        table: 'frames',
        where: { organisation: 'Kommunfullmäktige', kind: 'Drift' },
        set: { 'amounts:2028': { plus: 9_000 } },
      },
    ],
  },
  {
    rule: 'frame/allocation-model',
    what: 'Beloppet är inte volymen gånger priset, fast summan stämmer.',
    changes: [
      { table: 'allocations', where: { key: 'Elever på yrkesprogram', year: 2029 }, set: { amount: { plus: 1_000 } } },
      {
        table: 'allocations',
        where: { key: 'Studie- och yrkesvägledning', year: 2029 },
        set: { amount: { plus: -1_000 } },
      },
    ],
  },
  { rule: 'frame/tax-rate', what: 'Skattesatsen är inte ifylld.', changes: [{ setting: 'taxRate', to: undefined }] },
  ...REGISTER_MISTAKES,
];
