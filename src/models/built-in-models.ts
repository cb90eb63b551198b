import { nameKey } from '../text/ids';
import karlskoga from './built-in/karlskoga.json';
import katrineholm from './built-in/katrineholm.json';
import kommunallagen from './built-in/kommunallagen.json';
import overtornea from './built-in/overtornea.json';
import trelleborg from './built-in/trelleborg.json';
import { loadModel } from './load-model';
import type { GovernanceModel, Level, Term } from './model';

/** The built-in models by id, each loaded after the one it extends. */
const MODELS = new Map<string, GovernanceModel>();
for (const json of [kommunallagen, karlskoga, katrineholm, overtornea, trelleborg]) {
  MODELS.set(
    json.id,
    loadModel(json, (id) => MODELS.get(id)),
  );
}

/** The built-in governance models: the statute first, then the municipalities. */
export const BUILT_IN_MODELS: readonly GovernanceModel[] = [...MODELS.values()];

/** The built-in model that an id, a name or a synonym means; undefined when none does. */
export function findModel(text: string): GovernanceModel | undefined {
  const key = nameKey(text);
  return BUILT_IN_MODELS.find((model) =>
    [model.id, model.name.sv, model.name.en, ...model.synonyms].some((word) => nameKey(word) === key),
  );
}

/** The level that a wording means in a model: its id, its name or a synonym. */
export function findLevel(model: Pick<GovernanceModel, 'levels'>, text: string): Level | undefined {
  return findNamed(model.levels, text);
}

/** The term (a perspective, a measure kind, a document type) that a wording means. */
export function findTerm(terms: readonly Term[], text: string): Term | undefined {
  return findNamed(terms, text);
}

function findNamed<Named extends Level | Term>(list: readonly Named[], text: string): Named | undefined {
  const key = nameKey(text);
  return list.find(({ id, name, synonyms }) =>
    [id, name.sv, name.en, ...synonyms].some((word) => nameKey(word) === key),
  );
}
