import { CARE } from './care';
import { EQUALITY } from './equality';
import type { Figure } from './figure';
import { GENERAL } from './general';
import { LEARNING } from './learning';
import { SOCIETY } from './society';

const FIGURES: Readonly<Record<string, Figure>> = { ...GENERAL, ...LEARNING, ...CARE, ...SOCIETY, ...EQUALITY };

/** The figure of a key. @throws Error for a key that no list has */
export function figureOf(key: string): Figure {
  const figure = FIGURES[key];
  if (!figure) throw new Error(`there is no figure "${key}"`);
  return figure;
}
