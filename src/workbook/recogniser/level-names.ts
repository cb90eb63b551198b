import { compactKey, headerKey } from '../../text/headers';

/** A level of the goal chain as people name it. */
export interface LevelName {
  /** The wording that stands for the level. */
  readonly name: string;
  readonly names: readonly string[];
  /** Lower is higher up in the chain. */
  readonly rank: number;
}

/** The built-in levels, top down, and a model's own among them; the model's wordings come first. */
export function levelsOf(builtIn: readonly (readonly string[])[], own: readonly (readonly string[])[]): LevelName[] {
  const keyOf = (name: string): string => compactKey(headerKey(name));
  const standard = builtIn.map((names, rank): LevelName => ({ name: names[0]!, names, rank }));
  const modelled: LevelName[] = [];
  let above = -1;
  for (const names of own) {
    const keys = new Set(names.map(keyOf));
    const same = standard.find((level) => level.names.some((name) => keys.has(keyOf(name))));
    // A level that only the model knows stands just below the one that it comes after.
    const rank = same && same.rank > above ? same.rank : above + 0.01;
    above = rank;
    modelled.push({ name: names[0]!, names, rank });
  }
  return [...modelled, ...standard];
}
