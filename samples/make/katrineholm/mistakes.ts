import type { Mistake } from '../mistakes/mistake';
import { MONEY_MISTAKES } from './mistakes-money';
import { activity, document, goal, measure } from '../mistakes/places';

const followUp = (goalId: string, date: string) => ({ table: 'followUps', where: { goalId, date: { date } } }) as const;

/** What has gone wrong in the sample of Katrineholm's model. */
export const MISTAKES: readonly Mistake[] = [
  {
    rule: 'chain/duplicate-id',
    what: 'Ett mål har kopierats och fått behålla sitt id.',
    changes: [{ ...goal('KUN-R3'), set: { id: 'KUN-R2' } }],
  },
  {
    rule: 'chain/missing-parent',
    what: 'Resultatmålet är inte kopplat till något övergripande mål.',
    changes: [{ ...goal('ÖFN-R1'), set: { parentIds: undefined } }],
  },
  {
    rule: 'chain/unknown-parent',
    what: 'Id för det övergripande målet är felskrivet.',
    changes: [{ ...goal('AVN-R3'), set: { parentIds: 'KP17' } }],
  },
  {
    rule: 'chain/wrong-parent-level',
    what: 'Resultatmålet är kopplat direkt till visionen.',
    changes: [{ ...goal('BMN-R3'), set: { parentIds: 'V' } }],
  },
  {
    rule: 'chain/goal-without-committee',
    what: 'Resultatmålet har ingen nämnd.',
    changes: [{ ...goal('VON-R5'), set: { organisations: undefined } }],
  },
  {
    rule: 'chain/unknown-committee',
    what: 'Nämnden står med ett namn som den inte har längre.',
    changes: [{ table: 'assignments', where: { id: 'U05' }, set: { organisations: 'Barn- och skolnämnden' } }],
  },
  {
    rule: 'chain/missing-source-document',
    what: 'Resultatmålet säger inte vilket dokument det kommer ur.',
    changes: [{ ...goal('STN-R3'), set: { document: undefined } }],
  },
  {
    rule: 'chain/unknown-perspective',
    what: 'Perspektivet finns inte i styrmodellen.',
    changes: [{ ...goal('SON-R3'), set: { perspective: 'Process' } }],
  },
  {
    rule: 'chain/perspective-mismatch',
    what: 'Ett övergripande mål har fått resultatmålens perspektiv.',
    changes: [{ ...goal('KP9'), set: { perspective: 'Resultat' } }],
  },
  {
    rule: 'chain/wrong-decider',
    what: 'Ett resultatmål anges som beslutat av nämnden.',
    changes: [{ ...goal('KUN-R1'), set: { decidedBy: 'Kulturnämnden' } }],
  },
  {
    rule: 'activity/unlinked',
    what: 'Aktiviteten hör inte till något mål.',
    changes: [{ ...activity('Planera tillsynen efter risk'), set: { goalIds: undefined } }],
  },
  {
    rule: 'activity/owner-and-date',
    what: 'Aktiviteten saknar slutdatum.',
    changes: [{ ...activity('Byt ut de sista dieselbilarna'), set: { end: undefined } }],
  },
  {
    rule: 'activity/owner-is-person',
    what: 'En person har skrivits in i stället för en funktion.',
    changes: [{ ...activity('Öppna mobilt bibliotek i fem byar'), set: { responsible: 'Karin Exempelsson' } }],
  },
  {
    rule: 'activity/assignment-without-activity',
    what: 'Aktiviteten som genomför uppdraget har strukits.',
    changes: [{ ...activity('Räkna fram behovet av platser för kvinnor och män'), remove: true }],
    at: { table: 'assignments', where: { id: 'U03' }, field: 'id' },
  },
  {
    rule: 'activity/assignment-unlinked',
    what: 'Uppdraget är inte kopplat till något övergripande mål.',
    changes: [{ table: 'assignments', where: { id: 'U02' }, set: { goalIds: undefined } }],
  },
  {
    rule: 'measure/goal-without-measure',
    what: 'Resultatmålet har inga mått kvar.',
    changes: [
      { ...measure('BMN-R1', 'Handläggningstid för bygglov, median'), remove: true },
      { ...measure('BMN-R1', 'Tid från planbesked till antagen detaljplan'), remove: true },
    ],
    at: { ...goal('BMN-R1'), field: 'id' },
  },
  {
    rule: 'measure/incomplete',
    what: 'Måttet har inga målnivåer.',
    changes: [
      {
        ...measure('STN-R4', 'Gång- och cykelvägar'),
        set: { 'targets:2027': undefined, 'targets:2028': undefined, 'targets:2029': undefined },
      },
    ],
  },
  {
    rule: 'measure/not-influenceable',
    what: 'Måttet anges som något kommunen inte kan påverka.',
    changes: [{ ...measure('KS-R2', 'Byggklar mark för verksamheter'), set: { influenceable: 'nej' } }],
  },
  {
    rule: 'measure/out-of-range',
    what: 'En andel är över hundra procent.',
    changes: [{ ...measure('KS-R5', 'Fordon som drivs med el eller förnybart bränsle'), set: { 'results:2025': 610 } }],
  },
  {
    rule: 'equality/not-sex-disaggregated',
    what: 'Raderna för kvinnor och män har strukits.',
    changes: [
      { ...measure('BIN-R4', 'Gymnasieelever med examen inom tre år', 'K'), remove: true },
      { ...measure('BIN-R4', 'Gymnasieelever med examen inom tre år', 'M'), remove: true },
    ],
    at: { ...measure('BIN-R4', 'Gymnasieelever med examen inom tre år', 'T'), field: 'sex' },
  },
  {
    rule: 'equality/goal-names-sexes',
    what: 'Målet talar om elever och nämner varken flickor eller pojkar.',
    changes: [{ ...goal('BIN-R3'), set: { title: 'Eleverna är trygga och närvarande i skolan' } }],
  },
  {
    rule: 'equality/impact-analysis',
    what: 'Styrdokumentet säger inget om kvinnor och män.',
    changes: [{ ...document('Grafisk profil'), set: { equalityConsequences: undefined } }],
  },
  {
    rule: 'document/required-fields',
    what: 'Det står inte hur styrdokumentet följs upp.',
    changes: [{ ...document('Reglemente för nämnderna'), set: { followUp: undefined } }],
  },
  {
    rule: 'document/validity-limit',
    what: 'Strategin gäller längre än till året efter nästa val.',
    changes: [{ ...document('Klimat- och energistrategi'), set: { validTo: { date: '2030-12-31' } } }],
  },
  {
    rule: 'document/no-end-date',
    what: 'Anvisningen gäller tills vidare.',
    changes: [{ ...document('Anvisningar för upphandling'), set: { validTo: 'tills vidare' } }],
  },
  {
    rule: 'document/expired',
    what: 'Policyn har slutat gälla.',
    changes: [{ ...document('Bibliotekspolicy'), set: { validTo: { date: '2026-06-30' } } }],
  },
  {
    rule: 'document/manager-is-person',
    what: 'En person står som förvaltare.',
    changes: [{ ...document('Taxa för barnomsorg'), set: { manager: 'Anders Exempelsson' } }],
  },
  {
    rule: 'document/instruction-with-goals',
    what: 'Målet hänvisar till ett anvisningsdokument, som inte ska innehålla mål.',
    changes: [{ ...goal('KS-R4'), set: { document: 'Anvisningar för rekrytering' } }],
  },
  {
    rule: 'process/decided-late',
    what: 'Budgeten är beslutad i december.',
    changes: [{ setting: 'decidedOn', to: { date: '2026-12-14' } }],
  },
  {
    rule: 'process/follow-up-slot',
    what: 'Nämnden hoppade över uppföljningen efter september.',
    changes: [
      { ...followUp('STN-R1', '2026-10-14'), remove: true },
      { ...followUp('STN-R2', '2026-10-14'), remove: true },
    ],
    at: { table: 'organisations', where: { name: 'Service- och tekniknämnden' }, field: 'code' },
  },
  {
    rule: 'process/deviation-without-action',
    what: 'Målet nåddes inte, och ingen åtgärd är föreslagen.',
    changes: [
      {
        ...followUp('VON-R1', '2026-11-11'),
        set: { action: undefined, achieved: 'nej', deviation: 'Fler lämnar än väntat' },
      },
    ],
  },
  ...MONEY_MISTAKES,
];
