import { BUILT_IN_MODELS, findModel } from '../models/built-in-models';
import type { GovernanceModel } from '../models/model';
import { isCellError, isLeftOut, rangeOf, type Input } from './cells';
import { FigureArgumentError } from './figure-argument-error';
import { seenIn } from './read-number-cell';

/** The built-in model that an argument names, by id or name; undefined where it is left out. Throws `FigureArgumentError` for an unknown one. */
export function modelArgument(input: Input): GovernanceModel | undefined {
  if (isLeftOut(input)) return undefined;
  const [cell] = rangeOf(input)[0]!;
  const model = isCellError(cell) ? undefined : findModel(String(cell));
  if (!model)
    throw new FigureArgumentError('modell', 'input.model', {
      seen: seenIn(cell),
      models: BUILT_IN_MODELS.map(({ name }) => name.sv),
    });
  return model;
}

/** The law's own model, on which every other builds: what holds where nobody names a model. */
export function lawModel(): GovernanceModel {
  return findModel('kommunallagen')!;
}
