import type { CouncilGoal } from '../municipality';

/** Vision and council goals of the sample that follows Övertorneå's model; every committee takes up each of them. */
export const COUNCIL_GOALS: readonly CouncilGoal[] = [
  {
    id: 'V',
    level: 'Vision',
    title: 'Norrälv 2040 – älven, skogen och vi',
    description: 'Fler stannar, fler flyttar hem, och servicen är jämställd för alla som bor här.',
    document: 'Vision Norrälv 2040',
    figures: [],
  },
  {
    id: 'K1',
    level: 'Kommunövergripande mål',
    title: 'Kommunens resurser kommer kvinnor och män, flickor och pojkar till del på lika villkor',
    description: 'Gäller alla verksamheter. Inför förändringar görs en jämställdhetsanalys.',
    parent: 'V',
    document: 'Handlingsplan för jämställdhet 2027',
    figures: [],
  },
  {
    id: 'K2',
    level: 'Kommunövergripande mål',
    title: 'Kvinnor och män, flickor och pojkar möter lika god service',
    description: 'Bemötande, väntan och resultat skiljer sig inte åt.',
    parent: 'V',
    document: 'Handlingsplan för jämställdhet 2027',
    figures: [],
  },
  {
    id: 'K3',
    level: 'Kommunövergripande mål',
    title: 'Ekonomin är i balans varje år',
    description: 'Nämnderna håller sina ramar.',
    parent: 'V',
    document: 'Budget 2027 med plan 2028–2029',
    figures: [],
  },
];
