import type { Mistake } from '../mistakes/mistake';
import { activity, budget, frame, measure, post } from '../mistakes/places';

/** What has gone wrong with amounts, formulas and cells in the sample of Övertorneå's model. */
export const MONEY_MISTAKES: readonly Mistake[] = [
  {
    rule: 'frame/missing',
    what: 'Nämndens driftram för 2029 är inte ifylld.',
    changes: [{ ...frame('Miljö- och byggnadsnämnden', 'Drift'), set: { 'amounts:2029': undefined } }],
  },
  {
    rule: 'frame/exceeded',
    what: 'Nämndens budget för 2027 ligger över ramen.',
    changes: [
      { ...budget('Socialnämnden', '4630', '511'), set: { 'amounts:2027': { plus: 2_600 } } },
      { ...budget('Socialnämnden', '4630', '511', 'Särskilda boenden'), set: { 'amounts:2027': { plus: 2_600 } } },
    ],
    at: { ...frame('Socialnämnden', 'Drift'), field: 'amounts:2027' },
  },
  {
    rule: 'balance/income-exceeds-cost',
    what: 'Kostnaderna 2029 är större än intäkterna.',
    changes: [{ ...post('Kostnader'), set: { 'amounts:2029': { plus: 9_400 } } }],
  },
  {
    rule: 'balance/requirement-arithmetic',
    what: 'Balanskravsresultatet är inte resultatet efter justeringar.',
    changes: [{ ...post('Balanskravsresultat'), set: { 'amounts:2025': { plus: 600 } } }],
  },
  {
    rule: 'workbook/number-as-text',
    what: 'Målnivån är skriven som text.',
    changes: [
      {
        ...measure('KFN-N2', 'Barn och unga som deltar i kulturskolan', 'T'),
        set: { 'targets:2028': { asText: ' %' } },
      },
    ],
  },
  {
    rule: 'workbook/date-as-text',
    what: 'Datumet är skrivet som text med tvåsiffrigt år.',
    changes: [{ ...activity('Fördela kvällstiderna inför höstterminen'), set: { end: '27-09-30' } }],
  },
  {
    rule: 'workbook/error-value',
    what: 'Formeln delar med noll.',
    changes: [
      {
        ...budget('Tekniska nämnden', '6220', '861', 'Vatten och avlopp'),
        set: { 'budget:2026': { formula: '480/0', value: { error: '#DIV/0!' } } },
      },
    ],
  },
  {
    rule: 'workbook/sign-slip',
    what: 'En intäkt har fått minustecken.',
    changes: [{ ...budget('Kommunstyrelsen', '3690', '920', 'Ekonomienheten'), set: { 'actual:2025': { times: -1 } } }],
  },
  {
    rule: 'workbook/scale-slip',
    what: 'Beloppet är skrivet i kronor bland tusentals kronor.',
    changes: [
      {
        ...budget('Barn- och utbildningsnämnden', '6460', '450', 'Gymnasieskolan'),
        set: { 'amounts:2028': { times: 1_000 } },
      },
    ],
  },
  {
    rule: 'workbook/sum-misses-rows',
    what: 'Summan av driftramarna slutar en rad för tidigt.',
    changes: [
      {
        ...frame('Kommunfullmäktige', 'Drift'),
        set: { 'amounts:2028': { sumWithoutLast: frame('Älvdalarnas räddningstjänstförbund', 'Drift') } },
      },
    ],
  },
  {
    rule: 'workbook/hidden-data',
    what: 'En rad med en aktivitet är dold.',
    changes: [{ ...activity('Köp in böcker som pojkar väljer'), hide: true }],
  },
];
