import type { TestBook, TestCell } from '../harness';

const day = (date: string): TestCell => ({ date });

const PLAN_FIELDS = [
  ['Fält', 'Värde'],
  ['Budgetår', 2027],
  ['Enhet', 'tkr'],
  ['Skattesats', 22.1],
  ['Tak för överföring', 0.02],
];

const ORGANISATION = [
  ['Kod', 'Namn', 'Typ', 'Tillhör'],
  ['KF', 'Kommunfullmäktige', 'fullmäktige', null],
  ['KS', 'Kommunstyrelsen', 'kommunstyrelse', 'KF'],
  ['BUN', 'Barn- och utbildningsnämnden', 'nämnd', 'KF'],
  ['SN', 'Socialnämnden', 'nämnd', 'KF'],
  ['TN', 'Tekniska nämnden', 'nämnd', 'KF'],
  ['BUF', 'Barn- och utbildningsförvaltningen', 'förvaltning', 'BUN'],
  ['FSK', 'Förskolan', 'enhet', 'BUF'],
  ['GRS', 'Grundskolan', 'enhet', 'BUF'],
  ['BO', 'Exempelhem AB', 'bolag', 'KF'],
];

const GOAL_HEADER = [
  ...['Mål-id', 'Nivå', 'Mål', 'Överordnat mål', 'Nämnd', 'Perspektiv', 'Målgrupp', 'Effekt', 'Motiv'],
  ...['Gäller från', 'Gäller till', 'Beslutat av', 'Styrdokument'],
];

/** A goal's row: its first six cells, who decided it, the document it comes from, and what an effect goal says. */
function goal(
  [id, level, parent, committee, perspective]: readonly (string | null)[],
  decidedBy: string,
  document: string | null,
  effect: readonly (string | null)[] = [null, null, null],
): TestCell[] {
  const title = `Målet ${id!}`;
  return [
    ...[id!, level!, title, parent!, committee!, perspective!, ...effect],
    ...[day('2027-01-01'), day('2027-12-31'), decidedBy, document],
  ];
}

function measures(goals: readonly string[]): TestCell[][] {
  const rows = goals.flatMap((id) => [id, id]);
  return [
    [
      ...['Mått-id', 'Mål-id', 'Styrmått', 'Måttyp', 'Enhet', 'Riktning', 'Jämförbart', 'Påverkbart'],
      ...['Resultat 2024', 'Resultat 2025', 'Målnivå 2027', 'Målnivå 2028', 'Målnivå 2029'],
    ],
    ...rows.map((id, index) => [
      ...[`M${index + 1}`, id, `Mått ${index + 1}`, 'Resultatmått', 'index', 'Högre', 'ja', 'ja'],
      ...[60, 61, 62, 63, 64],
    ]),
  ];
}

function activities(goals: readonly string[]): TestCell[][] {
  return [
    ['Aktivitet-id', 'Aktivitet', 'Mål-id', 'Ansvarig', 'Start', 'Slut', 'Utfall', 'Resultat', 'Effekt'],
    ...goals.map((id, index) => [
      `A${index + 1}`,
      `Insats ${index + 1}`,
      id,
      'Enhetschef',
      day('2027-02-01'),
      day('2027-10-31'),
      'Tio kurser',
      'Fler kan mer',
      'Fler i arbete',
    ]),
  ];
}

const FRAMES = [
  ['Nämnd', 'Typ', '2027', '2028', '2029'],
  ...['KS', 'BUN', 'SN', 'TN', 'BO'].flatMap((owner) => [
    [owner, 'Drift', 1000, 1000, 1000],
    [owner, 'Investering', 100, 100, 100],
  ]),
];

const BUDGET = [
  ['Nämnd', 'Enhet', 'Konto', 'Benämning', 'Typ', '2027', '2028', '2029'],
  ...['KS', 'BUN', 'SN', 'TN'].map((owner) => [owner, null, '5010', 'Löner', 'Kostnad', 1000, 1000, 1000]),
  ...['Förskolan', 'Grundskolan'].map((unit) => ['BUN', unit, '5010', 'Löner', 'Kostnad', 500, 500, 500]),
];

const COMMITTEES: Readonly<Record<string, string>> = {
  KS: 'Kommunstyrelsen',
  BUN: 'Barn- och utbildningsnämnden',
  SN: 'Socialnämnden',
  TN: 'Tekniska nämnden',
};

const committeeGoal = (id: string, parent: string, committee: string): TestCell[] =>
  goal([id, 'Nämndmål', parent, committee, 'Medarbetare'], COMMITTEES[committee]!, null);

/** A municipality by Karlskoga's model, without a fault. */
export const karlskogaBook: TestBook = {
  Plan: [...PLAN_FIELDS, ['Styrmodell', 'Karlskoga']],
  Organisation: ORGANISATION,
  Mål: [
    GOAL_HEADER,
    goal(['V', 'Vision', null, null, null], 'Kommunfullmäktige', null),
    goal(['F1', 'Fullmäktigemål', 'V', null, 'Medborgare/brukare'], 'Kommunfullmäktige', null),
    goal(['F2', 'Fullmäktigemål', 'V', null, 'Medarbetare'], 'Kommunfullmäktige', null),
    goal(['F3', 'Fullmäktigemål', 'V', null, 'Utveckling'], 'Kommunfullmäktige', null),
    committeeGoal('N1', 'F1', 'KS'),
    committeeGoal('N2', 'F2', 'KS'),
    committeeGoal('N3', 'F3', 'KS'),
    committeeGoal('N4', 'F1', 'BUN'),
    committeeGoal('N5', 'F2', 'BUN'),
    committeeGoal('N6', 'F1', 'SN'),
    committeeGoal('N7', 'F3', 'SN'),
    committeeGoal('N8', 'F2', 'TN'),
    committeeGoal('N9', 'F3', 'TN'),
    goal(['D1', 'Förvaltningsmål', 'N4', 'BUF', 'Medarbetare'], 'Förvaltningschef', null),
  ],
  Styrmått: measures(['F1', 'F2', 'F3', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8', 'N9', 'D1']),
  Aktiviteter: activities(['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8', 'N9', 'D1']),
  Ramar: FRAMES,
  Budget: BUDGET,
};

const effectGoal = (id: string, parent: string, committee: string, decidedBy: string): TestCell[] =>
  goal([id, 'Effektmål', parent, committee, null], decidedBy, 'Verksamhetsplan', [
    'Unga',
    'Fler i arbete',
    'Hög arbetslöshet',
  ]);

/** A municipality by Trelleborg's model, without a fault. */
export const trelleborgBook: TestBook = {
  Plan: [...PLAN_FIELDS, ['Styrmodell', 'Trelleborg']],
  Organisation: ORGANISATION,
  Mål: [
    GOAL_HEADER,
    goal(['S1', 'Strategisk inriktning', null, null, null], 'Kommunfullmäktige', 'Flerårsplan 2027–2029'),
    goal(['S2', 'Strategisk inriktning', null, null, null], 'Kommunfullmäktige', 'Flerårsplan 2027–2029'),
    goal(['I1', 'Inriktningsmål', 'S1', null, null], 'Kommunfullmäktige', 'Budget med flerårsplan 2027–2029'),
    goal(['I2', 'Inriktningsmål', 'S2', null, null], 'Kommunfullmäktige', 'Policy för arbete'),
    effectGoal('E1', 'I2', 'KS', 'Kommunstyrelsen'),
    effectGoal('E2', 'I1', 'BUN', 'Barn- och utbildningsnämnden'),
    effectGoal('E3', 'I1', 'SN', 'Socialnämnden'),
    effectGoal('E4', 'I1', 'TN', 'Tekniska nämnden'),
    effectGoal('E5', 'I1', 'BO', 'Bolagsstyrelsen'),
  ],
  Styrmått: measures(['I1', 'I2', 'E1', 'E2', 'E3', 'E4', 'E5']),
  Aktiviteter: activities(['E1', 'E2', 'E3', 'E4', 'E5']),
  Ramar: FRAMES,
  Budget: BUDGET,
};
