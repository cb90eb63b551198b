import { idKey, splitList } from '../../text/ids';
import { readText, type Cell, type Reading } from './cell-reader';

/** Finds goals by what people refer to them with: the id, the whole text, or both together. */
export class GoalIndex {
  private readonly ids = new Map<string, string>();
  private readonly texts = new Map<string, string>();
  /** @param goals their ids and titles in turn */
  constructor(readonly goals: readonly (string | undefined)[]) {
    for (let at = 0; at < goals.length; at += 2) this.add(goals[at], goals[at + 1]);
  }

  /** Learns a goal; without an id its text is its id. */
  private add(id: string | undefined, title: string | undefined): void {
    const own = id ?? title;
    if (own === undefined) return;
    if (!this.ids.has(idKey(own))) this.ids.set(idKey(own), own);
    if (title === undefined) return;
    for (const text of id === undefined
      ? [title]
      : [title, `${id} ${title}`, `${id}. ${title}`, `${id}: ${title}`, `${id} - ${title}`, `${id} – ${title}`]) {
      const key = idKey(text);
      if (!this.texts.has(key)) this.texts.set(key, own);
    }
  }

  /** The id that a text stands for; undefined when it stands for none. An id keeps the wording of the reference. */
  find(text: string): string | undefined {
    const key = idKey(text);
    return this.ids.has(key) ? text : this.texts.get(key);
  }
}

/** A reference to one goal: by id, or by its text where the goal has that; as written where no goal is meant. */
export function readReference(cell: Cell, listed: GoalIndex): Reading<string> {
  const read = readText(cell);
  return read.value === undefined ? read : { ...read, value: listed.find(read.value) ?? read.value };
}

/** References to several goals. A goal's text may itself hold the separators, so the whole is tried before its parts. */
export function readReferences(cell: Cell, listed: GoalIndex): Reading<readonly string[]> {
  const read = readText(cell);
  if (read.value === undefined) return read as Reading<never>;
  const whole = listed.find(read.value);
  if (whole !== undefined) return { value: [whole] };
  const lines = read.value
    .split(/[;\n\r]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return {
    value: lines.flatMap((line) => listed.find(line) ?? splitList(line).map((part) => listed.find(part) ?? part)),
  };
}
