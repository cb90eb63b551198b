import type { Committee } from '../municipality';

/** The committees of learning of the sample that follows Karlskoga's model. */
export const LEARNING_COMMITTEES: readonly Committee[] = [
  {
    code: 'BUN',
    name: 'Barn- och utbildningsnämnden',
    kind: 'nämnd',
    department: 'Barn- och utbildningsförvaltningen',
    head: 'Skolchef',
    frame: 0,
    investment: 38_000,
    profile: 'school',
    units: [
      ['BUN10', 'Förskola norr', '407', 0.14],
      ['BUN11', 'Förskola söder', '407', 0.15],
      ['BUN20', 'Fritidshem', '425', 0.08],
      ['BUN30', 'Centralskolan F–6', '440', 0.17],
      ['BUN31', 'Sjöängsskolan F–6', '440', 0.15],
      ['BUN32', 'Bergskolan 7–9', '440', 0.19],
      ['BUN40', 'Elevhälsa och anpassad skola', '443', 0.12],
    ],
    goals: [
      {
        title: 'Förskolan ger varje barn en trygg start',
        parents: ['F2'],
        perspective: 'Medborgare/brukare',
        figures: ['preschoolParents', 'preschoolDensity', 'preschoolTeachers'],
        activities: [
          'Minska barngrupperna för de yngsta',
          'Erbjud barnskötare att läsa till förskollärare på arbetstid',
        ],
        below: [
          {
            title: 'Familjer får plats i förskolan den dag de önskar',
            parents: [],
            perspective: 'Medborgare/brukare',
            figures: ['preschoolQueue', 'preschoolParents'],
            activities: ['Öppna en ny avdelning i Sjöängen', 'Visa lediga platser på webben'],
          },
        ],
      },
      {
        title: 'Flickor och pojkar når målen i skolan',
        parents: ['F2', 'F5'],
        perspective: 'Medborgare/brukare',
        figures: ['eligibleYear9', 'meritYear9', 'readingYear3', 'schoolValue', 'schoolCost'],
        activities: [
          'Sätt in lässtöd redan i förskoleklass',
          'Följ upp kunskapsresultaten klass för klass varje termin',
        ],
        below: [
          {
            title: 'Alla elever läser flytande när de lämnar årskurs 3',
            parents: [],
            perspective: 'Medborgare/brukare',
            figures: ['readingYear3', 'mathYear6'],
            activities: ['Anställ en läsutvecklare för lågstadiet'],
          },
          {
            title: 'Lärarna har rätt behörighet för sina ämnen',
            parents: [],
            perspective: 'Medarbetare',
            figures: ['schoolTeachers', 'turnover'],
            activities: ['Betala kompletterande kurser för obehöriga lärare'],
          },
        ],
      },
      {
        title: 'Skoldagen är trygg och studieron god',
        parents: ['F1', 'F2'],
        perspective: 'Medborgare/brukare',
        figures: ['schoolSafety', 'schoolAbsence', 'supportTime'],
        activities: ['Ha vuxna på alla raster', 'Kontakta hemmet samma dag vid ogiltig frånvaro'],
      },
      {
        title: 'Pedagogerna stannar hos oss',
        parents: ['F4'],
        perspective: 'Medarbetare',
        figures: ['engagement', 'sickLeave', 'turnover'],
        activities: ['Avlasta lärare med administrativt stöd', 'Ge nya lärare en mentor under första året'],
      },
      {
        title: 'Skolmaten serveras med mindre svinn',
        parents: ['F3'],
        perspective: 'Utveckling',
        figures: ['foodWaste', 'mealsSatisfied', 'organicFood'],
        activities: ['Väg tallrikssvinnet i alla matsalar', 'Låt eleverna välja en rätt i veckan'],
      },
    ],
  },
  {
    code: 'GVN',
    name: 'Gymnasie- och vuxenutbildningsnämnden',
    kind: 'nämnd',
    department: 'Gymnasie- och vuxenutbildningsförvaltningen',
    head: 'Gymnasiechef',
    frame: 221_300,
    investment: 9_500,
    profile: 'school',
    units: [
      ['GVN10', 'Högskoleförberedande program', '450', 0.36],
      ['GVN20', 'Yrkesprogram', '451', 0.34],
      ['GVN30', 'Introduktionsprogram', '452', 0.12],
      ['GVN40', 'Vuxenutbildning', '470', 0.18],
    ],
    goals: [
      {
        title: 'Fler tar examen på tre år',
        parents: ['F2', 'F5'],
        perspective: 'Medborgare/brukare',
        figures: ['graduates', 'dropouts', 'upperCost'],
        activities: ['Inför studiecoacher på alla program', 'Ge extra undervisning på lov'],
        below: [
          {
            title: 'Ingen elev hoppar av utan en ny plan',
            parents: [],
            perspective: 'Medborgare/brukare',
            figures: ['dropouts', 'influence'],
            activities: ['Håll avstämningssamtal med alla elever i höstterminens sjätte vecka'],
          },
        ],
      },
      {
        title: 'Utbildningen leder till arbete i trakten',
        parents: ['F1'],
        perspective: 'Medborgare/brukare',
        figures: ['vocational', 'apprentices', 'adultPass'],
        activities: ['Starta en lärlingsutbildning i industriteknik', 'Bjud in branschråd till varje yrkesprogram'],
        below: [
          {
            title: 'Den som är ny i landet lär sig svenska snabbare',
            parents: [],
            perspective: 'Medborgare/brukare',
            figures: ['swedishLevel', 'adultPass'],
            activities: ['Erbjud svenska på arbetsplatsen'],
          },
        ],
      },
      {
        title: 'Arbetslagen har inflytande över sin vardag',
        parents: ['F4'],
        perspective: 'Medarbetare',
        figures: ['engagement', 'leadership'],
        activities: ['Låt arbetslagen lägga sina egna scheman'],
      },
      {
        title: 'Undervisning på distans kompletterar klassrummet',
        parents: ['F6', 'F3'],
        perspective: 'Utveckling',
        figures: ['digitalUsers', 'savedHours', 'travel'],
        activities: ['Utrusta fyra salar för undervisning på distans'],
      },
    ],
  },
];
