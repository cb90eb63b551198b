import type { Committee } from '../municipality';

/** The committees of care, social services and technical services of the sample that follows Katrineholm's model. */
export const CARE: readonly Committee[] = [
  {
    code: 'VON',
    name: 'Vård- och omsorgsnämnden',
    kind: 'nämnd',
    department: 'Vård- och omsorgsförvaltningen',
    head: 'Vård- och omsorgschef',
    frame: 702_800,
    investment: 11_600,
    profile: 'care',
    units: [
      ['VON1', 'Hemtjänst', '510', 0.27],
      ['VON2', 'Särskilt boende', '511', 0.33],
      ['VON3', 'Hälso- och sjukvård', '512', 0.12],
      ['VON4', 'Gruppbostäder', '513', 0.2],
      ['VON5', 'Daglig verksamhet', '514', 0.08],
    ],
    goals: [
      {
        title: 'Kvinnor och män är nöjda med sin hemtjänst',
        parents: ['KP4'],
        figures: ['homeCareSatisfied', 'homeCareContinuity', 'homeCareHours'],
        activities: [
          'Inför fasta omsorgskontakter',
          'Dela in hemtjänsten i mindre lag',
          'Ring den som har fått ny insats',
        ],
      },
      {
        title: 'Kvinnor och män på särskilt boende är nöjda med maten och vardagen',
        parents: ['KP4', 'KP5'],
        figures: ['nursingHome', 'nursingHomeFood', 'nursingHomeWait'],
        activities: ['Anställ måltidsvärdar', 'Gå ut varje dag med den som vill'],
      },
      {
        title: 'Fallolyckorna bland äldre kvinnor och män minskar',
        parents: ['KP5'],
        figures: ['falls', 'carePlans'],
        activities: ['Gör förebyggande hembesök hos alla som fyller åttio', 'Erbjud balansträning i varje kommundel'],
      },
      {
        title: 'Kvinnor och män med funktionsnedsättning bestämmer över sin vardag',
        parents: ['KP4'],
        figures: ['supportPrecision', 'supportSafe', 'dailyActivity', 'supportCost'],
        activities: ['Utbilda personal i tecken som stöd', 'Öppna en butik driven av daglig verksamhet'],
      },
      {
        title: 'Välfärdstekniken frigör tid för omsorg',
        parents: ['KP10'],
        figures: ['digitalNight', 'savedHours'],
        activities: ['Erbjud digital tillsyn på natten'],
      },
    ],
  },
  {
    code: 'SON',
    name: 'Socialnämnden',
    kind: 'nämnd',
    department: 'Socialförvaltningen',
    head: 'Socialchef',
    frame: 214_600,
    investment: 1_500,
    profile: 'social',
    units: [
      ['SON1', 'Barn, unga och familj', '554', 0.5],
      ['SON2', 'Vuxna och missbruk', '552', 0.22],
      ['SON3', 'Försörjningsstöd', '575', 0.28],
    ],
    goals: [
      {
        title: 'Flickor och pojkar som far illa får hjälp som håller',
        parents: ['KP1', 'KP5'],
        figures: ['childrenReturn', 'fosterHomes'],
        activities: ['Starta familjehus med grannkommunerna', 'Ge placerade barn en egen kontaktperson'],
      },
      {
        title: 'Färre kvinnor och män är beroende av försörjningsstöd',
        parents: ['KP3'],
        figures: ['incomeSupportLong', 'incomeSupportTime', 'incomeSupportPaid'],
        activities: ['Gör en gemensam plan med arbetsmarknadsenheten', 'Ge budgetrådgivning vid första besöket'],
      },
      {
        title: 'Kvinnor och män är delaktiga i sina insatser',
        parents: ['KP5'],
        figures: ['clientsHeard', 'violenceAsked'],
        activities: ['Fråga alla om våld i nära relation', 'Pröva brukarstyrd uppföljning'],
      },
    ],
  },
  {
    code: 'STN',
    name: 'Service- och tekniknämnden',
    kind: 'nämnd',
    department: 'Service- och teknikförvaltningen',
    head: 'Teknisk chef',
    frame: 148_900,
    investment: 96_000,
    profile: 'technical',
    units: [
      ['STN1', 'Gata och park', '249', 0.38],
      ['STN2', 'Idrott och fritidsanläggningar', '341', 0.26],
      ['STN3', 'Fastighet', '910', 0.22],
      ['STN4', 'Måltid och städ', '930', 0.14],
    ],
    goals: [
      {
        title: 'Kvinnor och män är trygga på gator och gångvägar',
        parents: ['KP1'],
        figures: ['safety', 'lighting', 'streetFaults'],
        activities: ['Byt belysning längs skolvägarna', 'Gå trygghetsvandring i varje tätort'],
      },
      {
        title: 'Flickor och pojkar har lika tillgång till idrottsanläggningarna',
        parents: ['KP6', 'KP5'],
        figures: ['sportsTime', 'facilityBooking', 'swimmers'],
        activities: ['Fördela halltider efter kön och ålder', 'Bygg en spontanplats tillsammans med flickor'],
      },
      {
        title: 'Energianvändningen i lokalerna minskar',
        parents: ['KP9', 'KP10'],
        figures: ['energy', 'maintenance'],
        activities: ['Installera solceller på fyra skolor', 'Byt styrsystem i de tio största husen'],
      },
      {
        title: 'Nya bostäder byggs i hela kommunen',
        parents: ['KP8'],
        sharedWith: ['BMN'],
        figures: ['homesPlanned', 'cycleways'],
        activities: ['Bygg gator till två nya småhusområden'],
      },
    ],
  },
];
