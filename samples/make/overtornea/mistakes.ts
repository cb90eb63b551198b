import type { Mistake } from '../mistakes/mistake';
import { activity, document, goal, measure, organisation } from '../mistakes/places';
import { MONEY_MISTAKES } from './mistakes-money';

const followUp = (goalId: string) => ({ table: 'followUps', where: { goalId } }) as const;

/** What has gone wrong in the sample of Övertorneå's model. */
export const MISTAKES: readonly Mistake[] = [
  {
    rule: 'chain/unknown-level',
    what: 'Nivån finns inte i styrmodellen.',
    changes: [{ ...goal('KFN-F1'), set: { level: 'Avdelningens önskemål' } }],
  },
  {
    rule: 'chain/missing-parent',
    what: 'Enhetens mål är inte kopplat till förvaltningens.',
    changes: [{ ...goal('TN-E3'), set: { parentIds: undefined } }],
  },
  {
    rule: 'chain/unknown-parent',
    what: 'Id för nämndens mål är felskrivet.',
    changes: [{ ...goal('MBN-F2'), set: { parentIds: 'MBN-N22' } }],
  },
  {
    rule: 'chain/wrong-parent-level',
    what: 'Enhetens mål är kopplat direkt till nämndens.',
    changes: [{ ...goal('SON-E4'), set: { parentIds: 'SON-N2' } }],
  },
  {
    rule: 'chain/uncovered-goal',
    what: 'En nämnd har ingen ekonomi i balans bland sina mål: målet är kopplat till servicen i stället.',
    changes: [{ ...goal('KFN-N3'), set: { parentIds: 'K2' } }],
    at: { ...goal('K3'), field: 'id' },
  },
  {
    rule: 'chain/unknown-committee',
    what: 'Nämnden står med ett namn som inte finns i organisationen.',
    changes: [{ table: 'assignments', where: { id: 'U01' }, set: { organisations: 'Gatunämnden' } }],
  },
  {
    rule: 'activity/unlinked',
    what: 'Aktiviteten hör inte till något mål.',
    changes: [{ ...activity('Skicka en enkät efter varje besök'), set: { goalIds: undefined } }],
  },
  {
    rule: 'activity/owner-and-date',
    what: 'Aktiviteten saknar ansvarig.',
    changes: [{ ...activity('Röj gångvägar före bilvägar'), set: { responsible: undefined } }],
  },
  {
    rule: 'activity/unknown-goal',
    what: 'Aktiviteten hör till ett mål som inte finns.',
    changes: [{ ...activity('Gör hembesök innan beslut'), set: { goalIds: 'BYN-F1' } }],
  },
  {
    rule: 'activity/date-order',
    what: 'Aktiviteten slutar innan den har börjat.',
    changes: [{ ...activity('Starta ett program för blivande chefer'), set: { end: { date: '2026-12-31' } } }],
  },
  {
    rule: 'measure/goal-without-measure',
    what: 'Jämställdhetsmålet har inga mått kvar.',
    changes: (['T', 'K', 'M'] as const).map((sex) => ({
      ...measure('TN-E2', 'Abonnenter som är nöjda med bemötandet', sex),
      remove: true,
    })),
    at: { ...goal('TN-E2'), field: 'id' },
  },
  {
    rule: 'measure/orphan',
    what: 'Måttets mål-id är felskrivet.',
    changes: [{ ...measure('KS-N3', 'Prognosfel i augusti mot årets utfall'), set: { goalId: 'KS-M3' } }],
  },
  {
    rule: 'equality/not-sex-disaggregated',
    what: 'Raderna för kvinnor och män har strukits.',
    changes: (['K', 'M'] as const).map((sex) => ({
      ...measure('BUN-E3', 'Elever i årskurs 6 som kan simma 200 meter', sex),
      remove: true,
    })),
    at: { ...measure('BUN-E3', 'Elever i årskurs 6 som kan simma 200 meter', 'T'), field: 'sex' },
  },
  {
    rule: 'equality/goal-names-sexes',
    what: 'Målet talar om brukare och nämner varken kvinnor eller män.',
    changes: [{ ...goal('SON-N2'), set: { title: 'Brukarna är lika nöjda med omsorgen' } }],
  },
  {
    rule: 'equality/committee-goal',
    what: 'Enhetens enda mål är inte längre ett jämställdhetsmål.',
    changes: [{ ...goal('KS-E3'), set: { equality: 'nej' } }],
    at: { ...organisation('Ekonomienheten'), field: 'code' },
  },
  {
    rule: 'equality/chain',
    what: 'Förvaltningens jämställdhetsmål är kopplat till nämndens mål om ekonomin.',
    changes: [{ ...goal('BUN-F2'), set: { parentIds: 'BUN-N3' } }],
  },
  {
    rule: 'equality/statistical-basis',
    what: 'Förvaltningens mål vilar inte på någon analys.',
    changes: [{ ...goal('KS-F2'), set: { basis: undefined } }],
  },
  {
    rule: 'equality/deadline',
    what: 'Förvaltningens mål antogs efter den sista mars.',
    changes: [{ ...goal('TN-F2'), set: { decidedOn: { date: '2027-04-27' } } }],
  },
  {
    rule: 'equality/missed-goal-plan',
    what: 'Nämnden nådde inte målet och redovisar ingen åtgärdsplan.',
    changes: [
      {
        ...followUp('SON-N1'),
        set: { action: undefined, achieved: 'nej', deviation: 'Skillnaden mellan kvinnor och män har ökat' },
      },
    ],
  },
  {
    rule: 'equality/impact-analysis',
    what: 'Beslutet ändrar verksamheten men har ingen jämställdhetsanalys.',
    changes: [
      {
        table: 'decisions',
        where: { title: 'Sammanslagning av två hemtjänstgrupper' },
        set: { equalityAnalysis: undefined },
      },
    ],
  },
  {
    rule: 'equality/resource-split',
    what: 'Bidraget redovisas inte för kvinnor och män.',
    changes: (['K', 'M'] as const).map((sex) => ({
      ...measure('MBN-N1', 'Bidrag till bostadsanpassning per sökande', sex),
      remove: true,
    })),
    at: { ...measure('MBN-N1', 'Bidrag till bostadsanpassning per sökande', 'T'), field: 'sex' },
  },
  {
    rule: 'document/expired',
    what: 'Reglerna har slutat gälla.',
    changes: [{ ...document('Regler för föreningsbidrag'), set: { validTo: { date: '2026-06-30' } } }],
  },
  ...MONEY_MISTAKES,
];
