import { nameKey } from '../../../text/ids';
import { readRange } from '../../../text/numbers';

/** The lowest and the highest value that a measure can have. */
export interface Scale {
  readonly kind: 'percent' | 'scale';
  readonly from: number;
  readonly to: number;
}

const PERCENT_UNIT = /^(?:(?:%|procent|andel|percent|per cent|share)(?:$|[ ,(].*)|%-andel|procentandel)$/;
const SHARE = /\bandel(?:en|ar)?\b|\bav (?:de|alla|samtliga|totala|antalet)\b/;
const PERCENT_NAME = /%|\bprocent\b|\bandel(?:en)?\b/;

/** Percentages that are changes or differences, and so can be negative or above 100. */
const CHANGE =
  /förändring|ökning|ökat med|minskning|minskat med|tillväxt|skillnad|differens|avvikelse|index|procentenhet|change|growth|deviation/;

/** Percentages that are ratios of amounts: what covers a cost, a deficit, a rate of return. */
const RATIO =
  /täckning|finansiering|soliditet|beläggning|nyttjande|årets resultat|ekonomiskt resultat|överskott|underskott|avkastning|marginal|skuldsättning|kvot|inflation|utveckling|i förhållande till|jämfört med|av budget/;

const SCALE_WORD = /index|nki|nmi|nri|skala|betyg|poäng|score/;

/** The scale of a measure by its name and its unit: 0–100 for a share in per cent, else the one that the unit states (`index 0–100`); undefined where neither says. */
export function scaleOf(name: string | undefined, unit: string | undefined): Scale | undefined {
  // What is nameless may be a change or a ratio as well as a share.
  if (name === undefined && PERCENT_UNIT.test(nameKey(unit ?? ''))) return undefined;
  const [named, stated] = [nameKey(name ?? ''), nameKey(unit ?? '')];
  if (stated === '' ? PERCENT_NAME.test(named) : PERCENT_UNIT.test(stated)) {
    const both = `${named} ${stated}`;
    return CHANGE.test(both) || (!SHARE.test(named) && RATIO.test(both))
      ? undefined
      : { kind: 'percent', from: 0, to: 100 };
  }
  return statedScale(stated);
}

/** `index 0–100`, `skala 1-5`, `1–5`, `betyg (1–10)`. */
function statedScale(unit: string): Scale | undefined {
  const match = /(\d+(?:[.,]\d+)?)\s*(?:-|till|to)\s*(\d+(?:[.,]\d+)?)/.exec(unit);
  if (!match || !(SCALE_WORD.test(unit) || match[0] === unit)) return undefined;
  const range = readRange(match[0]);
  return range && range.from < range.to ? { kind: 'scale', ...range } : undefined;
}
