import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../../src/plan/plan';
import { recognise } from '../../../src/workbook/recogniser/recognise';
import { planOf } from '../read-layout';
import { bookOf, date, type Grid } from '../sheet-of';

/** `Level: title < parents @ committees`. */
const goals = (plan: Plan): string[] =>
  plan.goals.map(({ level, title, parentIds, organisations }) =>
    [
      `${level ?? '?'}: ${title}`,
      parentIds.length > 0 && `< ${parentIds.join(' + ')}`,
      organisations.length > 0 && `@ ${organisations.join(' + ')}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
/** `goal / measure: results | targets`. */
const measures = (plan: Plan): string[] =>
  plan.measures.map(
    ({ goalId, name, sex, results, targets }) =>
      `${goalId ?? '?'} / ${name}${sex ? ` ${sex}` : ''}: ${results.map(({ year, value }) => `${year}=${value}`).join(' ')} | ${targets.map((target) => ('value' in target ? `${target.year}=${target.value}` : `${target.year}=${target.from}–${target.to}`)).join(' ')}`,
  );
const activities = (plan: Plan): string[] =>
  plan.activities.map(
    ({ title, goalIds, responsible, end }) => `${goalIds.join(' + ')} / ${title} (${responsible}, ${end})`,
  );

const CHAIN: Grid = [
  ['Målkedja för Socialnämnden 2027–2029'],
  null,
  [
    'Inriktningsmål',
    'Effektmål',
    'Aktivitet',
    'Ansvarig',
    'Klart',
    'Indikator',
    'Utfall 2025',
    'Mål 2027',
    'Mål 2028',
    'Mål 2029',
  ],
  ['Trygg kommun', 'Fler trygga, och nöjda', 'Belysning', 'Chef A', '2027-06-30', 'Andel trygga', 60, 65, 70, 75],
  [null, null, 'Vandring', 'Chef B', '2027-06-30'],
  [null, null, null, null, null, 'Antal vandringar', 1, 2, 3, 4],
  [null, 'Färre brott', 'Samverkan', 'Chef C', '2027-06-30', 'Antal brott', 9, 8, 7, 6],
  ['God skola', 'Fler klarar målen', 'Läxhjälp', 'Rektor', '2027-06-30', 'Andel godkända', 80, 85, 86, 87],
  ['Källa: Kolada'],
];
const REPEATED: Grid = CHAIN.map((row, index) => {
  if (!row || index < 4 || index > 6) return row;
  return ['Trygg kommun', index === 6 ? 'Färre brott' : 'Fler trygga, och nöjda', ...row.slice(2)];
});
const CHAIN_GOALS = [
  'Inriktningsmål: Trygg kommun',
  'Inriktningsmål: God skola',
  'Effektmål: Fler trygga, och nöjda < Trygg kommun @ Socialnämnden',
  'Effektmål: Färre brott < Trygg kommun @ Socialnämnden',
  'Effektmål: Fler klarar målen < God skola @ Socialnämnden',
];

describe('a goal, its parent and what belongs to it in one row', () => {
  test.each([
    ['blank below', bookOf({ Kedja: CHAIN })],
    ['merged', bookOf({ Kedja: CHAIN }, { merges: { Kedja: ['A1:J1', 'A4:A7', 'B4:B6'] } })],
    ['repeated', bookOf({ Kedja: REPEATED })],
  ])('%s', (_name, book) => {
    const plan = planOf(book);
    expect(goals(plan)).toEqual(CHAIN_GOALS);
    expect(measures(plan)).toEqual([
      'Fler trygga, och nöjda / Andel trygga: 2025=60 | 2027=65 2028=70 2029=75',
      'Fler trygga, och nöjda / Antal vandringar: 2025=1 | 2027=2 2028=3 2029=4',
      'Färre brott / Antal brott: 2025=9 | 2027=8 2028=7 2029=6',
      'Fler klarar målen / Andel godkända: 2025=80 | 2027=85 2028=86 2029=87',
    ]);
    expect(activities(plan)).toEqual([
      'Fler trygga, och nöjda / Belysning (Chef A, 2027-06-30)',
      'Fler trygga, och nöjda / Vandring (Chef B, 2027-06-30)',
      'Färre brott / Samverkan (Chef C, 2027-06-30)',
      'Fler klarar målen / Läxhjälp (Rektor, 2027-06-30)',
    ]);
    expect(plan.goals.flatMap(({ source }) => source.derived ?? [])).toEqual(['id', 'id', 'id', 'id', 'id']);
  });

  test('a carried value stands where it was written', () => {
    const plan = planOf(bookOf({ Kedja: CHAIN }));
    expect(plan.measures[1]!.source).toMatchObject({
      row: 5,
      cells: { goalId: { sheet: 'Kedja', row: 3, column: 1 } },
    });
  });

  test('one goal under two parents is one goal with both', () => {
    const plan = planOf(
      bookOf({
        Kedja: [
          ['Fullmäktigemål', 'Nämndmål', 'Nämnd'],
          ['Trygg', 'Fler möten', 'SN'],
          ['Grön', 'Fler möten', 'SN'],
        ],
      }),
    );
    expect(goals(plan)).toEqual([
      'Fullmäktigemål: Trygg',
      'Fullmäktigemål: Grön',
      'Nämndmål: Fler möten < Trygg + Grön @ SN',
    ]);
  });

  test('ids stand to the left of what they number, a row’s own number is the measure’s', () => {
    const plan = planOf(
      bookOf({
        Kedja: [
          ['Nr', 'Fullmäktigemål', 'Nr', 'Nämndmål', 'Indikator'],
          ['F1', 'Trygg', 'N1', 'Möten', 'Antal'],
          [null, null, 'N2', 'Ljus', 'Lampor'],
        ],
        Blad2: [
          ['Nr', 'Mål', 'Indikator', 'Mål 2027'],
          ['1.1', 'Möten', 'Deltagare', 5],
          ['1.2', 'Möten', 'Nöjda', 6],
        ],
      }),
    );
    expect(plan.goals.map(({ id, parentIds }) => [id, parentIds])).toEqual([
      ['F1', []],
      ['N1', ['F1']],
      ['N2', ['F1']],
    ]);
    expect(plan.measures.map(({ id, goalId }) => [id, goalId])).toEqual([
      ['Antal', 'N1'],
      ['Lampor', 'N2'],
      ['1.1', 'N1'],
      ['1.2', 'N1'],
    ]);
  });

  test('a scorecard: perspective, council’s goal, committee’s goal, indicator', () => {
    const plan = planOf(
      bookOf({
        'Styrkort 2027': [
          ['Socialnämnden – styrkort 2027'],
          [
            'Perspektiv',
            'KF-mål',
            'Nämndens mål',
            'Indikator',
            'Utfall 2025',
            'Målvärde 2027',
            'Ansvarig',
            'Kommentar',
          ],
          ['Medborgare', 'Trygg kommun', 'Trygg omsorg', 'Andel nöjda', 71, '72-74', 'Chef A', 'ny'],
          ['Medborgare', 'Trygg kommun', 'Trygg omsorg', 'Väntetid', 9, 8, 'Chef A', null],
        ],
      }),
    );
    expect(goals(plan)).toEqual([
      'Fullmäktigemål: Trygg kommun',
      'Nämndmål: Trygg omsorg < Trygg kommun @ Socialnämnden',
    ]);
    expect([plan.goals[1]!.perspective, plan.goals[1]!.responsible]).toEqual(['Medborgare', 'Chef A']);
    expect(measures(plan)).toEqual([
      'Trygg omsorg / Andel nöjda: 2025=71 | 2027=72–74',
      'Trygg omsorg / Väntetid: 2025=9 | 2027=8',
    ]);
  });

  test('a vision and two levels below it', () => {
    const plan = planOf(
      bookOf({
        Målträd: [
          ['Vision', 'Övergripande mål', 'Resultatmål', 'Nämnd'],
          ['Livskraft', 'Trygg', 'Fler nöjda', 'SN'],
          [null, null, 'Färre köer', 'SN'],
          [null, 'Grön', 'Mindre avfall', 'TN'],
        ],
      }),
    );
    expect(goals(plan)).toEqual([
      'Vision: Livskraft',
      'Övergripande mål: Trygg < Livskraft',
      'Övergripande mål: Grön < Livskraft',
      'Resultatmål: Fler nöjda < Trygg @ SN',
      'Resultatmål: Färre köer < Trygg @ SN',
      'Resultatmål: Mindre avfall < Grön @ TN',
    ]);
  });
});

describe('goals listed on sheets of their own', () => {
  const GOALS: Grid = [
    ['Målnr', 'Nivå', 'Mål', 'Huvudmål', 'Nämnd'],
    ['F1', 'Fullmäktigemål', 'Trygg kommun'],
    ['N1', 'Nämndmål', 'Trygg omsorg', 'F1', 'SN'],
    ['N2', 'Nämndmål', 'Kort kö', 'Trygg kommun', 'SN'],
  ];

  test('are referred to by id or by text, and an unknown one stays unknown', () => {
    const plan = planOf(
      bookOf({
        Mål: GOALS,
        Indikatorer: [
          ['Mål', 'Indikator', 'Mål 2027'],
          ['Trygg omsorg', 'Andel', 1],
          ['N2', 'Kö', 3],
          ['N9', 'Fel', 1],
        ],
        Aktiviteter: [
          ['Nämndmål', 'Aktivitet', 'Ansvarig', 'Start', 'Slut'],
          ['Trygg omsorg', 'Öppna', 'Chef', date('2027-01-01'), date('2027-06-30')],
          [null, 'Stänga', 'Chef', date('2027-01-01'), date('2027-06-30')],
        ],
      }),
    );
    expect(plan.goals.map(({ id, parentIds }) => [id, parentIds])).toEqual([
      ['F1', []],
      ['N1', ['F1']],
      ['N2', ['F1']],
    ]);
    expect(plan.measures.map(({ goalId }) => goalId)).toEqual(['N1', 'N2', 'N9']);
    expect(activities(plan)).toEqual(['N1 / Öppna (Chef, 2027-06-30)', 'N1 / Stänga (Chef, 2027-06-30)']);
  });

  test('take their level from the sheet or the header', () => {
    const plan = planOf(
      bookOf({
        Fullmäktigemål: [
          ['Nr', 'Mål'],
          ['F1', 'Trygg'],
        ],
        Blad2: [
          ['Nr', 'Nämndmål', 'Koppling till KF-mål', 'Nämnd'],
          ['N1', 'Möten', 'F1', 'SN; KN'],
        ],
      }),
    );
    expect(goals(plan)).toEqual(['Fullmäktigemål: Trygg', 'Nämndmål: Möten < F1 @ SN + KN']);
    expect(plan.goals[1]!.source.cells?.['level']).toEqual({ sheet: 'Blad2', row: 0, column: 1 });
  });

  test('in English', () => {
    const plan = planOf(
      bookOf({
        Goals: [
          ['Goal ID', 'Level', 'Goal', 'Parent goal', 'Committee'],
          ['G1', 'Council goal', 'Safe'],
          ['G2', 'Committee goal', 'Lights', 'G1', 'Social'],
        ],
        Indicators: [
          ['Indicator ID', 'Goal ID', 'Indicator', 'Unit', 'Actual 2025', 'Target 2027'],
          ['I1', 'G2', 'Share', '%', 5, 6],
        ],
      }),
    );
    expect(goals(plan)).toEqual(['Council goal: Safe', 'Committee goal: Lights < G1 @ Social']);
    expect(measures(plan)).toEqual(['G2 / Share: 2025=5 | 2027=6']);
  });
});

describe('headings that own the rows below them', () => {
  test('a table with its own headers under each heading, and one without', () => {
    const plan = planOf(
      bookOf({
        Nämndmål: [
          ['Nämnd: Socialnämnden'],
          ['Nämndmål 1: Trygg omsorg'],
          ['Indikator', 'Enhet', 'Utfall 2025', 'Mål 2027'],
          ['Andel nöjda', '%', 70, 72],
          ['Antal klagomål', 'antal', 10, 9],
          null,
          ['Nämndmål 2: Kort väntan'],
          ['Indikator', 'Enhet', 'Utfall 2025', 'Mål 2027'],
          ['Väntetid', 'dagar', 30, 25],
          ['Nämnd:', 'Kulturnämnden'],
          ['Nämndmål 3: Levande kultur'],
          ['Besök', 'antal', 1000, 1100],
        ],
      }),
    );
    expect(goals(plan)).toEqual([
      'Nämndmål: Trygg omsorg @ Socialnämnden',
      'Nämndmål: Kort väntan @ Socialnämnden',
      'Nämndmål: Levande kultur @ Kulturnämnden',
    ]);
    expect(measures(plan)).toEqual([
      'Trygg omsorg / Andel nöjda: 2025=70 | 2027=72',
      'Trygg omsorg / Antal klagomål: 2025=10 | 2027=9',
      'Kort väntan / Väntetid: 2025=30 | 2027=25',
      'Levande kultur / Besök: 2025=1000 | 2027=1100',
    ]);
    expect(plan.measures[3]!.source.cells?.['goalId']).toEqual({ sheet: 'Nämndmål', row: 10, column: 0 });
  });

  test('an upper goal over tables of lower goals', () => {
    const plan = planOf(
      bookOf({
        Blad1: [
          ['Fullmäktigemål: Trygg kommun'],
          ['Nämnd', 'Nämndmål', 'Ansvarig'],
          ['SN', 'Trygg omsorg', 'Chef'],
          ['BUN', 'Trygg skola', 'Chef'],
          null,
          ['Fullmäktigemål: Grön kommun'],
          ['Nämnd', 'Nämndmål', 'Ansvarig'],
          ['TN', 'Mindre avfall', 'Chef'],
        ],
      }),
    );
    expect(goals(plan)).toEqual([
      'Fullmäktigemål: Trygg kommun',
      'Nämndmål: Trygg omsorg < Trygg kommun @ SN',
      'Nämndmål: Trygg skola < Trygg kommun @ BUN',
      'Fullmäktigemål: Grön kommun',
      'Nämndmål: Mindre avfall < Grön kommun @ TN',
    ]);
  });

  test('a goal that the workbook lists is referred to, not made anew', () => {
    const plan = planOf(
      bookOf({
        Mål: [
          ['Mål-id', 'Nivå', 'Mål', 'Nämnd'],
          ['N1', 'Nämndmål', 'Trygg omsorg', 'SN'],
        ],
        Mått: [['Mål: Trygg omsorg'], ['Indikator', 'Mål 2027'], ['Andel', 5]],
      }),
    );
    expect(plan.goals.map(({ id }) => id)).toEqual(['N1']);
    expect(plan.measures[0]!.goalId).toBe('N1');
  });
});

describe('several tables on one sheet', () => {
  test('stacked, with titles and a signature', () => {
    const plan = planOf(
      bookOf({
        Blad1: [
          ['Verksamhetsplan 2027–2029 Kulturnämnden'],
          ['Mål'],
          ['Nr', 'Mål', 'Ansvarig'],
          ['1', 'Levande kultur', 'Chef'],
          ['2', 'Fler besök', 'Chef'],
          ['Indikatorer'],
          ['Nr', 'Mål', 'Indikator', 'Utfall 2025', 'Mål 2027'],
          ['1.1', '1', 'Antal', 5, 6],
          ['2.1', '2', 'Besök', 50, 60],
          null,
          ['Aktiviteter'],
          ['Aktivitet', 'Mål', 'Ansvarig', 'Klart'],
          ['Öppna', '1', 'Chef', '2027-05-01'],
          null,
          ['Upprättad av:', 'Ekonom'],
          ['En lång anmärkning om hur tabellen ska läsas och av vem den är framtagen.'],
        ],
      }),
    );
    expect(plan.goals.map(({ id, title, organisations }) => [id, title, organisations])).toEqual([
      ['1', 'Levande kultur', ['Kulturnämnden']],
      ['2', 'Fler besök', ['Kulturnämnden']],
    ]);
    expect(measures(plan)).toEqual(['1 / Antal: 2025=5 | 2027=6', '2 / Besök: 2025=50 | 2027=60']);
    expect(activities(plan)).toEqual(['1 / Öppna (Chef, 2027-05-01)']);
  });
});

describe('measures', () => {
  test('a year a row', () => {
    const plan = planOf(
      bookOf({
        Mått: [
          ['Mål-id', 'Styrmått', 'År', 'Resultat', 'Målnivå'],
          ['N1', 'Nöjda', 2025, 70],
          ['N1', 'Nöjda', 2027, null, 75],
          ['N1', 'Nöjda', 2028, null, 76],
        ],
      }),
    );
    expect(measures(plan)).toEqual(['N1 / Nöjda: 2025=70 | 2027=75 2028=76']);
    expect(plan.years).toEqual([2027, 2028, 2029]);
  });

  test('women and men in columns', () => {
    const plan = planOf(
      bookOf(
        {
          Indikatorer: [
            ['Indikator', 'Utfall 2025', null, null, 'Mål 2027'],
            [null, 'Totalt', 'Kvinnor', 'Män', 'Totalt', 'Kvinnor', 'Män'],
            ['Nöjda', 50, 52, 48, 55, 56, 54],
          ],
        },
        { merges: { Indikatorer: ['B1:D1', 'E1:G1', 'A1:A2'] } },
      ),
    );
    expect(measures(plan)).toEqual([
      '? / Nöjda total: 2025=50 | 2027=55',
      '? / Nöjda women: 2025=52 | 2027=56',
      '? / Nöjda men: 2025=48 | 2027=54',
    ]);
  });

  test('bare years are told apart by the budget year', () => {
    const plan = planOf(
      bookOf({
        Start: [
          ['Budgetår', 2027],
          ['Kommun', 'X'],
        ],
        Mått: [
          ['Indikator', 'Mål-id', 2024, 2025, 2027, 2028],
          ['Nöjda', 'N1', 1, 2, 3, 4],
        ],
      }),
    );
    expect(measures(plan)).toEqual(['N1 / Nöjda: 2024=1 2025=2 | 2027=3 2028=4']);
  });

  test('a target without a year is the year of the title', () => {
    const plan = planOf(
      bookOf({
        Blad1: [
          ['Styrkort 2027'],
          ['Mål', 'Indikator', 'Målvärde', 'Enhet'],
          ['Trygg omsorg', 'Nöjda', 75, '%'],
          ['Kort kö', 'Dagar', 10, 'dagar'],
        ],
      }),
    );
    expect(measures(plan)).toEqual(['Trygg omsorg / Nöjda:  | 2027=75', 'Kort kö / Dagar:  | 2027=10']);
  });
});

describe('what is no data', () => {
  test.each<[string, Grid]>([
    [
      'Läs mig',
      [
        ['Blad', 'Innehåll'],
        ['Kolumn', 'Nämnd', 'Mål', 'Aktivitet'],
        ['a', 'b', 'c', 'd'],
      ],
    ],
    [
      'Instruktion för ifyllande',
      [
        ['Nämnd', 'Mål', 'Styrmått'],
        ['skriv nämnd', 'skriv mål', 'skriv mått'],
      ],
    ],
    [
      'Pivot',
      [
        ['Radetiketter', 'Summa av Budget 2027', 'Nämnd'],
        ['SN', 100, 'x'],
      ],
    ],
    [
      'Blad3',
      [
        ['Radetiketter', 'Nämnd', 'Budget 2027', 'Budget 2028'],
        ['SN', 'x', 100, 1],
      ],
    ],
    [
      'Omslag',
      [['Provköpings kommun'], ['Mål och budget 2027–2029'], null, ['Innehåll', 'Sida'], ['Mål', 3], ['Ramar', 5]],
    ],
    [
      'Data',
      [
        ['Riktning', 'Typ', 'Kön'],
        ['högre', 'Drift', 'K'],
        ['lägre', 'Investering', 'M'],
      ],
    ],
    [
      'Anteckningar',
      [['Möte om mål'], ['Nämnden vill se mål, styrmått och aktiviteter'], ['Budget', 'klar'], ['Mål', 'kvar']],
    ],
  ])('%s', (name, grid) => {
    expect(recognise(bookOf({ [name]: grid }))).toEqual([]);
  });
});
