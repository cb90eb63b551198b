import type { Committee } from '../municipality';

/** The companies of the sample that follows Trelleborg's model: they set effect goals of their own. */
export const COMPANIES: readonly Committee[] = [
  {
    code: 'SBAB',
    name: 'Strandhamns Bostäder AB',
    kind: 'bolag',
    department: '',
    head: 'Bostadschef',
    frame: 0,
    investment: 145_000,
    profile: 'office',
    units: [],
    goals: [
      {
        title: 'Hyresgästerna trivs och känner sig trygga hemma',
        parents: ['I01'],
        targetGroup: 'Bolagets hyresgäster',
        effect: 'Fler bor kvar och tar hand om sitt område',
        motive: 'Tryggheten varierar mellan områdena',
        figures: ['tenants', 'vacancy'],
        activities: ['Bygg om entréer och belysning i Norra Kajen', 'Anställ husvärdar som syns'],
      },
      {
        title: 'Bostäderna värms med mindre energi',
        parents: ['I07'],
        targetGroup: 'Hyresgäster i hus från 1960- och 1970-talen',
        effect: 'Lägre driftkostnader som håller nere hyran',
        motive: 'Äldre hus drar dubbelt så mycket värme som nya',
        figures: ['housingEnergy', 'districtHeat'],
        activities: ['Tilläggsisolera fyra hus', 'Injustera värmen i alla områden'],
      },
    ],
  },
  {
    code: 'SHAB',
    name: 'Strandhamns Hamn AB',
    kind: 'bolag',
    department: '',
    head: 'Hamnchef',
    frame: 0,
    investment: 62_000,
    profile: 'office',
    units: [],
    goals: [
      {
        title: 'Fartyg som ligger i hamn går på el från land',
        parents: ['I07'],
        targetGroup: 'Rederier och boende nära hamnen',
        effect: 'Renare luft och mindre buller i centrum',
        motive: 'Hamnen är kommunens största punktkälla för utsläpp',
        figures: ['emissions', 'outage'],
        activities: [
          ['Landström vid två kajer', 'Två anslutningar i drift', 'Färjorna stänger av sina motorer i hamn'],
        ],
      },
    ],
  },
];
