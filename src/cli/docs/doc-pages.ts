import type { DocPage } from './doc-page';
import { modelIndex } from './model-index';
import { modelPages } from './model-pages';
import { ruleIndex } from './rule-index';
import { rulePages } from './rule-pages';

/** Every generated page of the documentation, made of the catalogue's own data. */
export function docPages(): readonly DocPage[] {
  return [ruleIndex(), ...rulePages(), modelIndex(), ...modelPages()];
}
