import type { Mistake } from '../mistakes/mistake';
import { activity, budget, document, measure, post } from '../mistakes/places';

const followUp = (organisation: string, date: string, goalId: string) =>
  ({ table: 'followUps', where: { organisation, date: { date }, goalId } }) as const;

/** What has gone wrong with documents, calendar, balance and cells in the sample of Trelleborg's model. */
export const REGISTER_MISTAKES: readonly Mistake[] = [
  {
    rule: 'document/expired',
    what: 'Strategin har slutat gälla.',
    changes: [{ ...document('Strategi för kompetensförsörjning'), set: { validTo: { date: '2026-06-30' } } }],
  },
  {
    rule: 'document/unknown-type',
    what: 'Typen finns inte i styrmodellen.',
    changes: [{ ...document('Bolagsordning för Strandhamns Hamn AB'), set: { type: 'Aktieägaravtal' } }],
  },
  {
    rule: 'process/decided-late',
    what: 'Flerårsplanen är beslutad i december.',
    changes: [{ setting: 'decidedOn', to: { date: '2026-12-14' } }],
  },
  {
    rule: 'process/follow-up-slot',
    what: 'Nämnden lämnade ingen delårsrapport på hösten.',
    changes: [
      { ...followUp('Kulturnämnden', '2026-09-24', 'I03'), remove: true },
      { ...followUp('Kulturnämnden', '2026-09-24', 'I09'), remove: true },
    ],
    at: { table: 'organisations', where: { code: 'KUN' }, field: 'code' },
  },
  {
    rule: 'balance/income-exceeds-cost',
    what: 'Kostnaderna 2029 är större än intäkterna.',
    changes: [{ ...post('Kostnader'), set: { 'amounts:2029': { plus: 61_000 } } }],
  },
  {
    rule: 'balance/reserve',
    what: 'Mer sätts av till resultatreserven än reglerna medger.',
    changes: [
      { ...post('Reservering'), set: { 'amounts:2028': 25_000 } },
      { ...post('Balanskravsresultat'), set: { 'amounts:2028': { plus: -25_000 } } },
    ],
  },
  {
    rule: 'workbook/year-columns',
    what: 'De två sista åren har bytt plats i budgetens rubriker.',
    changes: [
      { table: 'budget', header: 'amounts:2028', to: '2029' },
      { table: 'budget', header: 'amounts:2029', to: '2028' },
    ],
  },
  {
    rule: 'workbook/number-as-text',
    what: 'Resultatet är skrivet som text med procenttecken.',
    changes: [
      { ...measure('BMN-E2', 'Planerade tillsynsbesök som genomförs'), set: { 'results:2025': { asText: ' %' } } },
    ],
  },
  {
    rule: 'workbook/date-as-text',
    what: 'Datumet är skrivet som text.',
    changes: [{ ...activity('Kör kulturbuss till fyra orter'), set: { end: '31/10 2027' } }],
  },
  {
    rule: 'workbook/sign-slip',
    what: 'En kostnad har fått minustecken.',
    changes: [
      { ...budget('Tekniska nämnden', '6850', '249', 'Gata och trafik'), set: { 'budget:2026': { times: -1 } } },
    ],
  },
  {
    rule: 'workbook/external-link',
    what: 'Beloppet hämtas ur en annan arbetsbok.',
    changes: [
      {
        ...budget('Omsorgsnämnden', '6420', '510', 'Hemtjänst'),
        set: { 'actual:2025': { linked: "'[Bokslut 2025.xlsx]Hemtjänst'!F40" } },
      },
    ],
  },
  {
    rule: 'workbook/blank-key-row',
    what: 'En rad har ett belopp men säger inte vad det gäller.',
    changes: [{ table: 'budget', add: { 'amounts:2027': 120, 'amounts:2028': 120, 'amounts:2029': 120 } }],
    at: { table: 'budget', where: { 'amounts:2027': 120, organisation: undefined }, field: 'organisation' },
  },
];
