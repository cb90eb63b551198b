import { nameKey } from '../text/ids';
import { nearest } from '../text/nearest';
import type { LevelFile } from './model-file';
import { pointer, type ModelProblem } from './model-problem';

/** What is wrong with the chain of a model's own levels: every parent is a level further up, or the level itself, and only the first is the vision. */
export function levelProblems(levels: readonly LevelFile[]): readonly ModelProblem[] {
  const places = new Map<string, number>();
  levels.forEach(({ id }, index) => {
    if (!places.has(id)) places.set(id, index);
  });
  return levels.flatMap((level, index): ModelProblem[] => [
    ...(level.vision && index > 0
      ? [{ path: pointer('levels', index, 'vision'), code: 'vision-not-first' as const, data: { level: level.id } }]
      : []),
    ...(level.parents ?? []).flatMap((parent, at): ModelProblem[] => {
      const path = pointer('levels', index, 'parents', at);
      const place = places.get(parent);
      if (place === undefined)
        return [
          {
            path,
            code: 'unknown-level',
            data: { value: parent, levels: [...places.keys()] },
            suggestions: suggestLevels(parent, levels),
          },
        ];
      if (place <= index) return [];
      return [{ path, code: 'level-below', data: { level: level.id, parent } }];
    }),
  ]);
}

/** The ids that a mistyped level may mean: also where its name was written for its id. */
export function suggestLevels(
  text: string,
  levels: readonly Pick<LevelFile, 'id' | 'name' | 'synonyms'>[],
): readonly string[] {
  const key = nameKey(text);
  const named = levels.find(({ name, synonyms = [] }) =>
    [...(typeof name === 'string' ? [name] : [name.sv, name.en ?? '']), ...synonyms].some(
      (word) => nameKey(word) === key,
    ),
  );
  if (named) return [named.id];
  return nearest(
    text,
    levels.map(({ id }) => id),
  );
}
