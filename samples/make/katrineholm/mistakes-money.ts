import type { Mistake } from '../mistakes/mistake';
import { activity, budget, frame, measure, post } from '../mistakes/places';

/** What has gone wrong with amounts, formulas and cells in the sample of Katrineholm's model. */
export const MONEY_MISTAKES: readonly Mistake[] = [
  {
    rule: 'frame/exceeded',
    what: 'Nämndens budget för 2028 ligger över ramen.',
    changes: [
      { ...budget('Kulturnämnden', '7410', '320'), set: { 'amounts:2028': { plus: 1_400 } } },
      { ...budget('Kulturnämnden', '7410', '320', 'Bibliotek'), set: { 'amounts:2028': { plus: 1_400 } } },
    ],
    at: { ...frame('Kulturnämnden', 'Drift'), field: 'amounts:2028' },
  },
  {
    rule: 'balance/requirement-arithmetic',
    what: 'Balanskravsresultatet är inte resultatet efter justeringar.',
    changes: [{ ...post('Balanskravsresultat'), set: { 'amounts:2026': { plus: -900 } } }],
  },
  {
    rule: 'balance/reserve',
    what: 'Mer sätts av till resultatreserven än reglerna medger.',
    changes: [
      { ...post('Reservering'), set: { 'amounts:2028': 24_000 } },
      { ...post('Balanskravsresultat'), set: { 'amounts:2028': { plus: -24_000 } } },
    ],
  },
  {
    rule: 'workbook/number-as-text',
    what: 'Resultatet är skrivet som text med procenttecken.',
    changes: [
      {
        ...measure('BIN-R5', 'Ekologiska och närproducerade livsmedel av inköpen'),
        set: { 'results:2025': { asText: ' %' } },
      },
    ],
  },
  {
    rule: 'workbook/date-as-text',
    what: 'Datumet är skrivet som text.',
    changes: [{ ...activity('Väg svinnet och visa det på skärm'), set: { end: '30/11 2027' } }],
  },
  {
    rule: 'workbook/error-value',
    what: 'Formeln pekar på ett blad som har tagits bort.',
    changes: [
      {
        ...budget('Överförmyndarnämnden', '7310', '105'),
        set: { 'actual:2025': { formula: '#REF!C14', value: { error: '#REF!' } } },
      },
    ],
  },
  {
    rule: 'workbook/sign-slip',
    what: 'En kostnad har fått minustecken.',
    changes: [
      {
        ...budget('Bygg- och miljönämnden', '6550', '261', 'Miljö och livsmedel'),
        set: { 'budget:2026': { times: -1 } },
      },
    ],
  },
  {
    rule: 'workbook/scale-slip',
    what: 'Beloppet är skrivet i kronor bland tusentals kronor.',
    changes: [
      { ...budget('Socialnämnden', '6910', '552', 'Vuxna och missbruk'), set: { 'amounts:2029': { times: 1_000 } } },
    ],
  },
  {
    rule: 'workbook/sum-misses-rows',
    what: 'Summan av driftramarna slutar en rad för tidigt.',
    changes: [
      {
        ...frame('Kommunfullmäktige', 'Drift'),
        set: { 'amounts:2029': { sumWithoutLast: frame('Mittskogens räddningstjänstförbund', 'Drift') } },
      },
    ],
  },
  {
    rule: 'workbook/hard-coded-total',
    what: 'En av summorna är inskriven för hand.',
    changes: [{ ...frame('Kommunfullmäktige', 'Investering'), set: { 'amounts:2028': { typed: true } } }],
  },
  {
    rule: 'workbook/external-link',
    what: 'Beloppet hämtas ur en annan arbetsbok.',
    changes: [
      {
        ...budget('Kommunstyrelsen', '7310', '923', 'Kansli och juridik'),
        set: { 'actual:2025': { linked: "'[Bokslut 2025.xlsx]Kansli'!D12" } },
      },
    ],
  },
  {
    rule: 'workbook/hidden-data',
    what: 'En rad med ett mått är dold.',
    changes: [{ ...measure('STN-R3', 'Eftersatt underhåll i kommunens fastigheter'), hide: true }],
  },
  {
    rule: 'workbook/formula-injection',
    what: 'Texten börjar som en formel.',
    changes: [{ ...activity('Byt styrsystem i de tio största husen'), set: { status: '=väntar på upphandling' } }],
  },
];
