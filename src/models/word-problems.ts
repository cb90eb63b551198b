import { nameKey } from '../text/ids';
import type { LevelFile, ModelFile, TermFile, TextFile } from './model-file';
import { pointer, type ModelProblem } from './model-problem';

const LISTS = ['levels', 'perspectives', 'measureKinds', 'documentTypes'] as const;

/** A wording that means two things of one list: the reader would take the first and never say so. */
export function wordProblems(file: ModelFile): readonly ModelProblem[] {
  return LISTS.flatMap((list) => problemsIn(list, file[list] ?? []));
}

function problemsIn(list: (typeof LISTS)[number], entries: readonly (LevelFile | TermFile)[]): ModelProblem[] {
  const owners = new Map<string, number>();
  const ids = new Set<string>();
  return entries.flatMap((entry, index) =>
    wordsOf(entry).flatMap(([word, ...place]): ModelProblem[] => {
      const path = pointer(list, index, ...place);
      if (place[0] === 'id') {
        if (ids.has(word)) return [{ path, code: 'id-twice', data: { id: word } }];
        ids.add(word);
      }
      const owner = owners.get(nameKey(word));
      if (owner === undefined) owners.set(nameKey(word), index);
      if (owner === undefined || owner === index || entries[owner]!.id === entry.id) return [];
      return [{ path, code: 'word-twice', data: { word, other: entries[owner]!.id, own: entry.id } }];
    }),
  );
}

type Wording = readonly [word: string, ...place: (string | number)[]];

/** The wordings of a level or a term, with their places in it. */
function wordsOf({ id, name, synonyms = [] }: LevelFile | TermFile): readonly Wording[] {
  return [[id, 'id'], ...namesOf(name), ...synonyms.map((synonym, index): Wording => [synonym, 'synonyms', index])];
}

function namesOf(name: TextFile): readonly Wording[] {
  if (typeof name === 'string') return [[name, 'name']];
  return [[name.sv, 'name', 'sv'], ...(name.en === undefined ? [] : [[name.en, 'name', 'en'] as const])];
}
