import type { Finding } from '../../src/findings/finding';
import type { Plan } from '../../src/plan/plan';
import { fromStyrplan } from '../../src/central/from-styrplan';
import type { Styrplan } from '../../src/central/styrplan';
import type { StyrplanContext } from '../../src/central/to-styrplan';
import { CONTEXT } from './context';

const ZERO = `sha256:${'0'.repeat(64)}`;

/** A small submission as somebody would write it by hand: it tells nothing of cells, so the template's places are taken. */
export const HANDWRITTEN: Styrplan = {
  format: 'styrplan',
  version: '1.0',
  municipality: { name: 'Exempelstads kommun', organisationNumber: '212000-0000' },
  model: { id: 'karlskoga', version: '1.0', digest: ZERO },
  period: { budgetYear: 2027, years: [2027, 2028, 2029] },
  currency: 'SEK',
  organisations: [
    { id: 'KF', name: 'Kommunfullmäktige', kind: 'council', code: 'KF' },
    {
      id: 'BUN',
      name: 'Barn- och utbildningsnämnden',
      kind: 'committee',
      parentId: 'KF',
      parent: 'Kommunfullmäktige',
      code: 'BUN',
    },
    { id: 'GR', name: 'Grundskolan', kind: 'unit', parentId: 'BUN', code: 'GR' },
  ],
  goals: [
    {
      id: 'F1',
      level: 'fullmaktigemal',
      levelName: 'Fullmäktigemål',
      title: 'Alla unga klarar skolan',
      parentIds: [],
      organisationIds: ['KF'],
      perspective: 'Medborgare',
      decidedBy: 'Kommunfullmäktige',
      decidedOn: '2026-06-15',
      aboutPersons: true,
    },
    {
      id: 'N1',
      level: 'namndmal',
      levelName: 'Nämndmål',
      title: 'Fler elever är behöriga till gymnasiet',
      description: 'Behörighet till ett yrkesprogram efter årskurs 9.',
      parentIds: ['F1'],
      organisationIds: ['BUN'],
      organisations: ['Barn- och utbildningsnämnden'],
      responsible: 'Förvaltningschef',
      perspective: 'Medborgare',
      validFrom: '2027-01-01',
      validTo: '2029-12-31',
      aboutPersons: true,
      equality: true,
      basis: 'Resultat för flickor och pojkar 2022–2025',
    },
  ],
  measures: [
    {
      id: 'M1',
      goalId: 'F1',
      name: 'Elever som fullföljer gymnasiet inom fyra år',
      kind: 'Effekt',
      unit: 'procent',
      direction: 'higher',
      everyYears: 1,
      aboutPersons: true,
      sex: 'total',
      source: 'Kommunens elevregister',
      comparable: true,
      results: [{ year: 2025, value: 71.4 }],
      targets: [
        { year: 2027, value: 74 },
        { year: 2028, value: 76 },
        { year: 2029, value: 78 },
      ],
    },
    {
      id: 'M2',
      goalId: 'N1',
      name: 'Behöriga elever i årskurs 9',
      unit: 'procent',
      direction: 'higher',
      everyYears: 1,
      aboutPersons: true,
      sex: 'women',
      results: [{ year: 2025, value: 86 }],
      targets: [
        { year: 2027, value: 88 },
        { year: 2028, value: 90 },
        { year: 2029, value: 92 },
      ],
    },
    {
      id: 'M2',
      goalId: 'N1',
      name: 'Behöriga elever i årskurs 9',
      unit: 'procent',
      direction: 'higher',
      everyYears: 1,
      aboutPersons: true,
      sex: 'men',
      results: [{ year: 2025, value: 82 }],
      targets: [
        { year: 2027, value: 85 },
        { year: 2028, value: 88 },
        { year: 2029, value: 91 },
      ],
    },
    {
      id: 'M3',
      goalId: 'N1',
      name: 'Elever per lärare',
      unit: 'antal',
      direction: 'within',
      results: [],
      targets: [{ year: 2027, from: 11, to: 13 }],
    },
  ],
  activities: [
    {
      id: 'A1',
      title: 'Läxhjälp på varje skola',
      goalIds: ['N1'],
      assignmentId: 'U1',
      responsible: 'Rektor',
      start: '2027-01-08',
      end: '2027-06-11',
      status: 'Planerad',
    },
  ],
  assignments: [
    {
      id: 'U1',
      title: 'Se över stödet i årskurs 7–9',
      givenBy: 'Kommunfullmäktige',
      organisationIds: ['BUN'],
      goalIds: ['F1', 'N1'],
      end: '2027-12-31',
    },
  ],
  frames: [
    {
      organisationId: 'BUN',
      organisation: 'Barn- och utbildningsnämnden',
      kind: 'operating',
      year: 2027,
      amount: 412_500_000,
    },
    {
      organisationId: 'BUN',
      organisation: 'Barn- och utbildningsnämnden',
      kind: 'operating',
      year: 2028,
      amount: 421_000_000,
    },
    {
      organisationId: 'BUN',
      organisation: 'Barn- och utbildningsnämnden',
      kind: 'operating',
      year: 2029,
      amount: 430_000_000,
    },
    {
      organisationId: 'BUN',
      organisation: 'Barn- och utbildningsnämnden',
      kind: 'investment',
      year: 2027,
      amount: 8_000_000,
    },
  ],
  budget: [
    {
      organisationId: 'BUN',
      organisation: 'Barn- och utbildningsnämnden',
      unitId: 'GR',
      unit: 'Grundskolan',
      account: '3100',
      activity: '440',
      text: 'Avgifter',
      kind: 'income',
      amounts: [
        { year: 2025, phase: 'actual', amount: 5_120_000 },
        { year: 2026, phase: 'budget', amount: 5_200_000 },
        { year: 2027, phase: 'budget', amount: 5_300_000 },
        { year: 2028, phase: 'plan', amount: 5_400_000 },
        { year: 2029, phase: 'plan', amount: 5_500_000 },
      ],
    },
    {
      organisationId: 'BUN',
      organisation: 'Barn- och utbildningsnämnden',
      unitId: 'GR',
      unit: 'Grundskolan',
      account: '5000',
      activity: '440',
      text: 'Personal',
      kind: 'cost',
      amounts: [
        { year: 2025, phase: 'actual', amount: 398_700_000 },
        { year: 2026, phase: 'budget', amount: 405_000_000 },
        { year: 2027, phase: 'budget', amount: 417_800_000 },
        { year: 2028, phase: 'plan', amount: 426_400_000 },
        { year: 2029, phase: 'plan', amount: 435_500_000 },
      ],
    },
  ],
  carryOvers: [
    {
      organisationId: 'BUN',
      organisation: 'Barn- och utbildningsnämnden',
      year: 2025,
      in: 0,
      result: 1_400_000,
      out: 1_400_000,
      decision: 'KF 2026-04-20 § 31',
    },
  ],
  allocations: [
    {
      organisationId: 'BUN',
      activity: '440',
      kind: 'allocation',
      key: 'Elev i årskurs 1–9',
      year: 2027,
      volume: 3500,
      unitPrice: 112_345.5,
      amount: 393_209_250,
    },
  ],
  balance: [
    { item: 'result', label: 'Årets resultat', year: 2027, amount: 24_000_000 },
    { item: 'actionPlan', label: 'Åtgärdsplan', year: 2027, text: 'Underskottet från 2025 återställs 2027.' },
  ],
  documents: [
    {
      name: 'Skolplan 2027–2029',
      category: 'Styrande',
      type: 'Plan',
      decidedBy: 'Kommunfullmäktige',
      decidedOn: '2026-06-15',
      validTo: '2029-12-31',
      manager: 'Utbildningschef',
      followUp: 'Årligen i årsredovisningen',
    },
  ],
  decisions: [
    {
      title: 'Ny skolindelning',
      organisationId: 'BUN',
      date: '2026-09-10',
      change: true,
      equalityAnalysis: 'Flickor och pojkar får lika lång väg till skolan.',
    },
  ],
  followUps: [
    {
      goalId: 'N1',
      organisationId: 'BUN',
      date: '2026-08-31',
      outcome: '84',
      outcomeValue: 84,
      achieved: 'partly',
      deviation: 'Pojkarnas resultat steg inte.',
      action: 'Läxhjälp',
    },
  ],
  taxRate: 22.15,
  carryOverCap: 0.02,
  plan: {
    committee: 'Barn- och utbildningsnämnden',
    decidedBy: 'Barn- och utbildningsnämnden',
    decidedOn: '2026-10-28',
    asOf: '2026-10-31',
    preparedBy: 'Controller',
    version: '1',
    unit: 'tkr',
    model: 'Karlskoga',
  },
  verdict: { errors: 0, warnings: 0, information: 0, findings: [], dismissed: [] },
  provenance: {
    workbook: 'bun-2027.xlsx',
    workbookDigest: ZERO,
    cells: {},
    generator: 'styrkoll 0.1.0',
    generatedAt: '2026-10-31T09:00:00Z',
  },
  digest: ZERO,
};

/** The plan of the example, every row where the template would have it. */
export function examplePlan(): Plan {
  return fromStyrplan(HANDWRITTEN);
}

const FINDING: Finding = {
  ruleId: 'measure/single-measure',
  severity: 'information',
  messageId: 'single',
  data: { goal: 'F1', measure: { cell: { sheet: 'Styrmått', row: 1, column: 2 } } },
  anchor: { sheet: 'Mål', row: 1, column: 0 },
  related: [{ sheet: 'Styrmått', row: 1, column: 0 }],
  subject: 'goal:F1',
};

/** The example's verdict: one remark, and one finding dismissed. */
export const EXAMPLE_CONTEXT: StyrplanContext = {
  ...CONTEXT,
  verdict: {
    findings: [FINDING],
    dismissed: [
      {
        ruleId: 'frame/unused',
        key: 'frame:bun/investment/2027',
        reason: 'Fördelas i mars.',
        function: 'Controller',
        date: '2026-10-30',
      },
    ],
  },
};
