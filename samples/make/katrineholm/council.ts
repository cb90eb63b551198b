import type { CouncilGoal } from '../municipality';

const PLAN = 'Kommunplan för mandatperioden';

/** An overall goal of the municipal plan: what is to be of use to those who live here. */
function overall(id: string, title: string, description: string): CouncilGoal {
  return {
    id,
    level: 'Övergripande mål',
    title,
    description,
    parent: 'V',
    perspective: 'Nytta',
    document: PLAN,
    figures: [],
  };
}

/** Vision and overall goals of the sample that follows Katrineholm's model; they are not measured, the result goals below them are. */
export const COUNCIL_GOALS: readonly CouncilGoal[] = [
  {
    id: 'V',
    level: 'Vision',
    title: 'Hedlunda – nära till det mesta, plats för alla',
    description: 'Om tjugo år bor fler här, av fri vilja och med goda skäl.',
    document: 'Vision Hedlunda',
    figures: [],
  },
  overall('KP1', 'Kvinnor och män, flickor och pojkar känner sig trygga', 'Hemma, ute och på väg mellan platser.'),
  overall('KP2', 'Flickor och pojkar är väl rustade när de lämnar skolan', 'Ingen lämnas efter på vägen.'),
  overall('KP3', 'Kvinnor och män försörjer sig på eget arbete', 'Vägen dit är kort även för den som är ny.'),
  overall('KP4', 'Äldre kvinnor och män lever ett självständigt liv', 'Hjälpen anpassas efter den som får den.'),
  overall(
    'KP5',
    'Flickor och pojkar, kvinnor och män har god och jämlik hälsa',
    'Skillnader som går att påverka minskar.',
  ),
  overall(
    'KP6',
    'Kultur och fritid är lika öppna för kvinnor och män, flickor och pojkar',
    'Utbudet speglar hela orten.',
  ),
  overall('KP7', 'Företag startar, växer och stannar', 'Den som vill driva företag möts av svar.'),
  overall('KP8', 'Boendet är attraktivt i tätort och på landsbygd', 'Det finns bostäder för livets olika skeden.'),
  overall('KP9', 'Klimat och miljö tål det avtryck som görs', 'Det som lämnas över är i bättre skick.'),
  overall('KP10', 'Ekonomin håller över generationer', 'Varje generation bär sina egna kostnader.'),
];
