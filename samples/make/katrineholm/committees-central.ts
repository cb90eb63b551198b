import type { Committee } from '../municipality';

/** The executive committee and the committees of supervision and guardianship of the sample that follows Katrineholm's model. */
export const CENTRAL: readonly Committee[] = [
  {
    code: 'KS',
    name: 'Kommunstyrelsen',
    kind: 'kommunstyrelse',
    department: 'Kommunledningsförvaltningen',
    head: 'Kommundirektör',
    frame: 118_400,
    investment: 14_000,
    profile: 'office',
    units: [
      ['KS1', 'Ekonomiavdelningen', '920', 0.24],
      ['KS2', 'Personalavdelningen', '921', 0.2],
      ['KS3', 'Informationsavdelningen', '922', 0.14],
      ['KS4', 'Näringsliv och tillväxt', '220', 0.2],
      ['KS5', 'Kansli och juridik', '923', 0.22],
    ],
    goals: [
      {
        title: 'Årets resultat är minst en procent av skatter och bidrag',
        parents: ['KP10'],
        figures: ['resultShare', 'selfFinancing', 'forecastAccuracy'],
        activities: ['Lämna helårsprognos varje månad', 'Pröva alla investeringar mot livscykelkostnad'],
      },
      {
        title: 'Fler företag startas och etableras',
        parents: ['KP7'],
        sharedWith: ['BMN', 'STN'],
        figures: ['newFirms', 'business', 'landReady'],
        activities: ['Öppna en väg in för alla företagsärenden', 'Ta fram mark för mindre verkstäder'],
      },
      {
        title: 'Kvinnor och män är nöjda med bemötandet',
        parents: ['KP1', 'KP10'],
        figures: ['contactFirst', 'mailAnswer', 'residents'],
        activities: ['Inför kontaktcenter med kvällsöppet', 'Följ upp obesvarade samtal varje vecka'],
      },
      {
        title: 'Kvinnor och män bland medarbetarna är friska i sitt arbete',
        parents: ['KP5'],
        sharedWith: ['BIN', 'VON', 'SON'],
        figures: ['sickLeave', 'fullTime'],
        activities: ['Erbjud chefer handledning i rehabilitering', 'Pröva arbetsskor och scheman i tre arbetslag'],
      },
      {
        title: 'Utsläppen från kommunens resor och transporter minskar',
        parents: ['KP9'],
        sharedWith: ['STN'],
        figures: ['emissions', 'travel', 'fossilFree'],
        activities: ['Byt ut de sista dieselbilarna', 'Ställ klimatkrav på transporter i avtal'],
      },
    ],
  },
  {
    code: 'BMN',
    name: 'Bygg- och miljönämnden',
    kind: 'nämnd',
    department: 'Samhällsbyggnadsförvaltningen',
    head: 'Samhällsbyggnadschef',
    frame: 21_700,
    investment: 900,
    profile: 'office',
    units: [
      ['BMN1', 'Bygg och tillsyn', '215', 0.46],
      ['BMN2', 'Miljö och livsmedel', '261', 0.54],
    ],
    goals: [
      {
        title: 'Ett besked om bygglov kommer inom åtta veckor',
        parents: ['KP8', 'KP7'],
        figures: ['permitTime', 'planTime'],
        activities: ['Granska ansökan samma dag som den kommer', 'Visa handläggningstiden på webbplatsen'],
      },
      {
        title: 'Tillsynen enligt miljöbalken genomförs som planerat',
        parents: ['KP9'],
        figures: ['inspections', 'sewers'],
        activities: ['Besök alla avlopp i vattenskyddsområdet', 'Planera tillsynen efter risk'],
      },
      {
        title: 'Maten i butiker och restauranger är säker',
        parents: ['KP5'],
        figures: ['foodControls', 'bathingWater'],
        activities: ['Gör oanmälda besök på hälften av verksamheterna'],
      },
    ],
  },
  {
    code: 'ÖFN',
    name: 'Överförmyndarnämnden',
    kind: 'nämnd',
    department: 'Överförmyndarkontoret',
    head: 'Kontorschef',
    frame: 7_900,
    investment: 0,
    profile: 'office',
    units: [['ÖFN1', 'Tillsyn och rekrytering', '105', 1]],
    goals: [
      {
        title: 'Årsräkningarna granskas före halvårsskiftet',
        parents: ['KP1'],
        figures: ['guardianAudit', 'guardianTime'],
        activities: ['Ta emot årsräkningar digitalt', 'Förstärk granskningen mars till juni'],
      },
      {
        title: 'Kvinnor och män med ställföreträdare är nöjda med stödet',
        parents: ['KP4'],
        figures: ['guardianSatisfied', 'guardianCost'],
        activities: ['Fråga huvudmän och anhöriga varje höst', 'Ge nya ställföreträdare en mentor'],
      },
    ],
  },
];
