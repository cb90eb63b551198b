import type { Committee } from '../municipality';
import { committeeGoal, departmentGoal, economyGoal, unitGoal } from './goal-tree';

/** The executive committee and the committees of building and technical services of the sample that follows Övertorneå's model. */
export const PLACE: readonly Committee[] = [
  {
    code: 'KS',
    name: 'Kommunstyrelsen',
    kind: 'kommunstyrelse',
    department: 'Kommunledningskontoret',
    head: 'Kommunchef',
    frame: 44_800,
    investment: 2_600,
    profile: 'office',
    units: [
      ['KS1', 'Ekonomienheten', '920', 0.26],
      ['KS2', 'Personalenheten', '921', 0.2],
      ['KS3', 'Näringslivsenheten', '220', 0.24],
      ['KS4', 'Kansli och service', '923', 0.3],
    ],
    goals: [
      committeeGoal(
        'K1',
        'Stöd och utveckling når kvinnor och män i lika mån',
        ['firmGrant', 'staffTraining'],
        'Redovisa utbetalda stöd till kvinnor och män',
        [
          departmentGoal(
            'Kvinnor och män bland de anställda har lika villkor',
            'personalförsörjning',
            ['salary', 'fullTime', 'staffTraining'],
            'Kartlägg lönerna för kvinnor och män',
            [
              unitGoal(
                'Personalenheten',
                'Kvinnor och män är chefer i samma grad som de är anställda',
                'rekrytering av chefer',
                ['managers', 'sickLeave'],
                'Starta ett program för blivande chefer',
              ),
              unitGoal(
                'Näringslivsenheten',
                'Kvinnor och män som startar företag får lika stort stöd',
                'rådgivning',
                ['firmGrant', 'newFirms'],
                'Sök upp kvinnor som vill starta eget',
              ),
              unitGoal(
                'Ekonomienheten',
                'Budgeten visar vad som går till kvinnor och män',
                'budgetberedning',
                ['staffTraining', 'salary'],
                'Bygg in kön i underlagen till budgeten',
              ),
            ],
          ),
        ],
      ),
      committeeGoal(
        'K2',
        'Kvinnor och män får samma bemötande och inflytande',
        ['residents', 'influence'],
        'Inför en gemensam mottagning för frågor och ärenden',
        [
          departmentGoal(
            'Kvinnor och män får svar lika snabbt',
            'ärendehandläggning',
            ['contactFirst', 'digitalOwn'],
            'Granska ett urval ärenden varje kvartal',
            [
              unitGoal(
                'Kansli och service',
                'Kvinnor och män får svar vid första kontakten',
                'telefon och reception',
                ['contactFirst', 'digitalOwn'],
                'Ge receptionen fler ärenden att avgöra själv',
              ),
            ],
          ),
        ],
      ),
      economyGoal('Kommunens resultat når målet', 'Lämna prognos efter april och augusti'),
    ],
  },
  {
    code: 'MBN',
    name: 'Miljö- och byggnadsnämnden',
    kind: 'nämnd',
    department: 'Miljö- och byggkontoret',
    head: 'Miljö- och byggchef',
    frame: 9_300,
    investment: 400,
    profile: 'office',
    units: [
      ['MBN1', 'Byggenheten', '215', 0.5],
      ['MBN2', 'Miljöenheten', '261', 0.5],
    ],
    goals: [
      committeeGoal(
        'K1',
        'Bidrag till bostadsanpassning fördelas lika mellan kvinnor och män',
        ['homeAdaption'],
        'Jämför avslagen för kvinnor och män',
        [
          departmentGoal(
            'Kvinnor och män med samma behov får lika stora bidrag',
            'bostadsanpassning',
            ['homeAdaption', 'permitFirst'],
            'Gör hembesök innan beslut',
            [
              unitGoal(
                'Byggenheten',
                'Kvinnor och män får rätt besked vid första prövningen',
                'mottagning av ansökan',
                ['permitFirst'],
                'Erbjud hjälp med ansökan en kväll i veckan',
              ),
            ],
          ),
        ],
      ),
      committeeGoal(
        'K2',
        'Kvinnor och män är lika nöjda med tillsyn och planering',
        ['inspectionSatisfied', 'consultation'],
        'Håll samråd på tider som passar fler',
        [
          departmentGoal(
            'Kvinnor och män deltar lika ofta i samråd',
            'detaljplanering',
            ['consultation', 'safety'],
            'Pröva samråd i föräldragrupper och byaföreningar',
            [
              unitGoal(
                'Miljöenheten',
                'Kvinnor och män som driver företag är lika nöjda med tillsynen',
                'tillsynsbesök',
                ['inspectionSatisfied'],
                'Skicka en enkät efter varje besök',
              ),
            ],
          ),
        ],
      ),
      economyGoal('Kontorets budget hålls', 'Se över taxorna för tillsyn'),
    ],
  },
  {
    code: 'TN',
    name: 'Tekniska nämnden',
    kind: 'nämnd',
    department: 'Tekniska förvaltningen',
    head: 'Teknisk chef',
    frame: 31_600,
    investment: 24_500,
    profile: 'technical',
    units: [
      ['TN1', 'Gata och park', '249', 0.36],
      ['TN2', 'Vatten och avlopp', '861', 0.24],
      ['TN3', 'Fastighet och kost', '910', 0.4],
    ],
    goals: [
      committeeGoal(
        'K1',
        'Gång, cykel och buss får den del av pengarna som kvinnor och män har nytta av',
        ['busCards', 'roadsCared'],
        'Redovisa hur väghållningen delas mellan bil, gång och cykel',
        [
          departmentGoal(
            'Snöröjningen gör nytta för kvinnor och män',
            'vinterväghållning',
            ['roadsCared', 'busTravel'],
            'Röj gångvägar före bilvägar',
            [
              unitGoal(
                'Gata och park',
                'Kvinnor och män kan gå tryggt när det är mörkt',
                'belysning',
                ['lighting', 'safety'],
                'Byt belysning vid skolor och hållplatser',
              ),
            ],
          ),
        ],
      ),
      committeeGoal(
        'K2',
        'Kvinnor och män är lika nöjda med service och måltider',
        ['waterService', 'mealsCare'],
        'Mät nöjdheten för kvinnor och män varje år',
        [
          departmentGoal(
            'Måltiderna passar både kvinnor och män, flickor och pojkar',
            'måltidsproduktion',
            ['mealsSatisfied', 'mealsCare'],
            'Låt matråd med båda könen pröva nya rätter',
            [
              unitGoal(
                'Vatten och avlopp',
                'Kvinnor och män får samma bemötande vid driftstörning',
                'felanmälan',
                ['waterService'],
                'Gå igenom inspelade samtal två gånger om året',
              ),
              unitGoal(
                'Fastighet och kost',
                'Flickor och pojkar äter mer av skollunchen',
                'servering',
                ['mealsSatisfied'],
                'Förläng lunchtiden i högstadiet',
              ),
            ],
          ),
        ],
      ),
      economyGoal('Förvaltningens budget hålls', 'Följ upp energiförbrukningen varje månad'),
    ],
  },
];
