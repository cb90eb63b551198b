import { idKey } from '../../text/ids';

/** The steps of Trappan, the ladder of gender mainstreaming by JämStöd (SOU 2007:15), lowest first: step 1 is the first. */
export const LADDER_STEPS: readonly { readonly sv: string; readonly en: string }[] = [
  { sv: 'Grundläggande förståelse', en: 'Fundamental understanding' },
  { sv: 'Undersök förutsättningarna', en: 'Examine the conditions' },
  { sv: 'Planera och organisera', en: 'Plan and organise' },
  { sv: 'Inventera verksamheten', en: 'Take stock of activities' },
  { sv: 'Kartlägg och analysera', en: 'Survey and analyse' },
  { sv: 'Formulera mål och åtgärder', en: 'Formulate goals and measures' },
  { sv: 'Genomför åtgärderna', en: 'Carry the measures out' },
  { sv: 'Följ upp resultaten', en: 'Follow up the results' },
];

/** How a row of Plan begins that says where a part of the governance stands: `Trappan: Planering`. */
export const LADDER_LABEL = 'Trappan: ';

const LABEL = /^\s*(?:trappan|trappsteg)\s*[:–-]\s*(\S.{0,80}?)\s*:?\s*$/iu;
const WORDS = /\b(?:trapp)?steg(?:et|en)?\b|\bnr\b|\boch\b/g;
const LONGEST = 120;

/** The part that a label of the sheet Plan is about (`Trappan: Planering` → `Planering`); undefined for any other label. */
export function ladderPart(label: string): string | undefined {
  return LABEL.exec(label)?.[1];
}

/** The steps that a cell states, by number (`3`, `3 och 6`, `trappsteg 4–5`) or by name, lowest first; undefined where it states none. */
export function readLadderSteps(text: string): readonly number[] | undefined {
  if (text.length > LONGEST) return undefined;
  let rest = idKey(text);
  const steps = new Set<number>();
  LADDER_STEPS.forEach(({ sv, en }, index) => {
    for (const name of [idKey(sv), idKey(en)]) {
      if (!rest.includes(name)) continue;
      rest = rest.replace(name, ' ');
      steps.add(index + 1);
    }
  });
  rest = rest.replace(WORDS, ' ').replace(/[.,;:&/()]/g, ' ');
  for (const part of rest.replace(/\s*[-–]\s*/g, '-').split(/\s+/)) {
    if (part === '') continue;
    const range = /^([1-8])(?:-([1-8]))?$/.exec(part);
    if (!range) return undefined;
    const [first, last] = [Number(range[1]), Number(range[2] ?? range[1])];
    for (let step = first; step <= last; step++) steps.add(step);
  }
  return steps.size === 0 ? undefined : [...steps].sort((a, b) => a - b);
}
