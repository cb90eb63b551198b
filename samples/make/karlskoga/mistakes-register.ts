import type { Mistake } from '../mistakes/mistake';
import { budget, document, frame, measure, post } from '../mistakes/places';

const followUp = (goalId: string, date: string) => ({ table: 'followUps', where: { goalId, date: { date } } }) as const;

/** What has gone wrong with documents, calendar, balance and cells in the sample of Karlskoga's model. */
export const REGISTER_MISTAKES: readonly Mistake[] = [
  {
    rule: 'document/required-fields',
    what: 'Styrdokumentet har ingen förvaltare.',
    changes: [{ ...document('Klimatprogram'), set: { manager: undefined } }],
  },
  {
    rule: 'document/expired',
    what: 'Programmet gällde bara till och med året före budgetåret.',
    changes: [{ ...document('Näringslivsprogram'), set: { validTo: { date: '2026-12-31' } } }],
  },
  {
    rule: 'document/review-due',
    what: 'Riktlinjen har inte setts över på fem år.',
    changes: [
      {
        ...document('Riktlinje för medborgardialog'),
        set: { reviewedOn: { date: '2021-11-09' }, decidedOn: { date: '2020-03-10' } },
      },
    ],
  },
  {
    rule: 'document/unknown-type',
    what: 'Typen finns inte i styrmodellen.',
    changes: [{ ...document('Policy för inköp'), set: { type: 'Handbok' } }],
  },
  {
    rule: 'process/decided-late',
    what: 'Budgeten är beslutad i december.',
    changes: [{ setting: 'decidedOn', to: { date: '2026-12-07' } }],
  },
  {
    rule: 'process/follow-up-slot',
    what: 'Nämnden lämnade ingen uppföljning efter augusti.',
    changes: [
      { ...followUp('GVN-N1', '2026-09-25'), remove: true },
      { ...followUp('GVN-N2', '2026-09-25'), remove: true },
    ],
    at: { table: 'organisations', where: { code: 'GVN' }, field: 'code' },
  },
  {
    rule: 'process/deviation-without-action',
    what: 'Avvikelsen har ingen föreslagen åtgärd.',
    changes: [
      {
        ...followUp('SBN-N1', '2026-05-20'),
        set: { action: undefined, achieved: 'delvis', deviation: 'Två planer har överklagats' },
      },
    ],
  },
  {
    rule: 'balance/requirement-arithmetic',
    what: 'Årets resultat är inte intäkterna minus kostnaderna.',
    changes: [{ ...post('Årets resultat'), set: { 'amounts:2026': { plus: 1_000 } } }],
  },
  {
    rule: 'workbook/number-as-text',
    what: 'Resultatet är skrivet som text.',
    changes: [
      { ...measure('VON-N1', 'Kostnad för hemtjänst per brukare'), set: { 'results:2024': { asText: ' kr' } } },
    ],
  },
  {
    rule: 'workbook/error-value',
    what: 'Formeln hittar inte det den letar efter.',
    changes: [
      {
        ...measure('F3', 'Utsläpp från tjänsteresor'),
        set: { 'results:2025': { formula: 'NA()', value: { error: '#N/A' } } },
      },
    ],
  },
  {
    rule: 'workbook/inconsistent-formula',
    what: 'Formeln räknar med fel rads pris.',
    changes: [
      {
        table: 'allocations',
        where: { key: 'Elever i årskurs F–9', year: 2028 },
        set: { amount: { formula: 'F6*G5', value: 372_044 } },
      },
    ],
  },
  {
    rule: 'workbook/sum-misses-rows',
    what: 'Summan av driftramarna slutar en rad för tidigt.',
    changes: [
      {
        ...frame('Kommunfullmäktige', 'Drift'),
        set: { 'amounts:2028': { sumWithoutLast: frame('Räddningstjänstförbundet Västra sjön', 'Drift') } },
      },
    ],
  },
  {
    rule: 'workbook/scale-slip',
    what: 'Beloppet är skrivet i kronor bland tusentals kronor.',
    changes: [
      { ...budget('Funktionsstödsnämnden', '7410', '513', 'Gruppbostäder'), set: { 'actual:2025': { times: 1_000 } } },
    ],
  },
];
